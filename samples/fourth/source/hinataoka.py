"""A children's plan: services with a summary, the section and years of expected quantity; then lists of projects with twins side by side."""
from fourth import *

NAME = "hinataoka"
YS = ("R7", "R8", "R9", "R10", "R11")
S = [("（１）", "利用者支援事業", "こども家庭課", "子どもや保護者が身近な場所で相談でき、必要な支援につながるようにする事業です。", "か所", (3, 3, 3, 4, 4), (3, 3, 3, 4, 4)), ("（２）", "時間外保育事業（延長保育）", "保育課", "通常の保育時間を超えて保育を行う事業です。", "人", (420, 415, 410, 402, 398), (450, 450, 450, 450, 450)),
     ("（３）", "放課後児童健全育成事業", "こども政策課", "放課後に保護者が家庭にいない児童に、遊びと生活の場を設ける事業です。", "人", (980, 1010, 1030, 1025, 1012), (960, 1000, 1040, 1040, 1040)), ("（４）", "産後ケア事業", "健康推進課", "退院後の母子に、心身のケアと育児の支援を行う事業です。", "人日", (180, 195, 210, 220, 225), (180, 195, 210, 220, 225))]
G = [("基本目標１　健やかに生まれ育つ環境づくり", [("1-1 妊娠・出産への支援", [("母子健康手帳の交付と面談", "全ての妊婦に保健師等が面談し、支援の計画を一緒につくります。", "健康推進課"), ("妊婦のための支援給付", "妊娠の届出と出生の届出の後に、給付金を支給します。", "健康推進課"), ("不妊治療費の助成", "先進医療に要した費用の一部を助成します。", "健康推進課")]),
   ("1-2 子どもの健康の確保", [("乳幼児健康診査", "４か月児、10か月児、１歳６か月児及び３歳児の健診を行います。", "健康推進課"), ("５歳児健康診査", "発達の特性に早く気付くため、令和８年度から新たに実施します。", "健康推進課\n保育課"), ("食育の推進", "保育園と学校で、野菜を育てて食べる体験を行います。", "保育課\n教育総務課")])]),
 ("基本目標２　子どもの権利が守られるまちづくり", [("2-1 子どもの意見の反映", [("こども会議の開催", "小学生から高校生までの委員が、市の施策について意見を述べます。", "こども政策課"), ("子どもの権利の周知", "学校で使う冊子をつくり、権利の日に合わせて授業を行います。", "こども政策課\n学校教育課")]),
   ("2-2 貧困の状況にある子どもへの支援", [("学習支援教室", "週に２回、大学生が勉強を教え、軽食を出します。", "生活福祉課"), ("子ども食堂への補助", "食材の購入費と会場費を補助し、団体同士の連絡会を開きます。", "こども政策課\n社会福祉協議会"), ("就学援助", "学用品費、給食費等を援助します。", "学校教育課")])])]
css = """@page{size:B5;margin:18mm 15mm 16mm}body{font-family:'IPAPGothic';font-size:9.6pt;line-height:1.6}h1{font-size:16pt;color:#ef6c00;page-break-before:always;border-bottom:.8mm dotted #ef6c00}h2{font-size:12.5pt;color:#fff;background:#fb8c00;border-radius:3mm;padding:1mm 4mm;break-after:avoid}h3{font-size:11pt;color:#e65100;break-after:avoid;margin-bottom:1mm}
table{border-collapse:collapse;width:100%;margin-bottom:4mm}tr{break-inside:avoid}td,th{border:.25mm solid #ffb74d;padding:.8mm 1.5mm}th{background:#fff3e0;font-weight:normal}.n td:not(:first-child){text-align:right}.sum{border:.4mm solid #fb8c00;border-radius:2mm;padding:1mm 3mm}"""
b = "<div style='height:210mm;text-align:center'><div style='padding-top:40mm;font-size:14pt'>第３期</div><div style='font-size:23pt'>日向丘市<br>子ども・子育て支援事業計画</div><div style='font-size:13pt;padding-top:4mm'>ひなたおか こどもプラン</div><div style='padding-top:70mm;font-size:12pt'>令和７年３月　日向丘市</div></div>"
b += "<h1>第１章　計画策定に当たって</h1><h3>計画の期間</h3><p>　令和７年度を初年度とし、令和11年度を目標年度とする５年間の計画です。</p><table>" + rows([["令和６年度", "令和７年度", "令和８年度", "令和９年度", "令和10年度", "令和11年度"], ["第２期計画", ("第３期計画（本計画）", 5, 1)]], 1) + "</table><h1>第２章　子どもを取り巻く現状</h1><h3>１　人口の推移</h3><table class=n>" + rows([["", "R2", "R3", "R4", "R5", "R6"], ["０～２歳", "1,204", "1,180", "1,122", "1,091", "1,050"], ["３～５歳", "1,381", "1,340", "1,298", "1,250", "1,207"]], 1) + "</table><h1>第３章　施策の展開</h1>"
ms = []
for g, ps in G:
    b += f"<h2>{g}</h2>"
    for p, items in ps:
        b += f"<h3>{p}</h3><table><tr><th style='width:42mm'>事業・取組</th><th>事業の内容</th><th style='width:26mm'>担当課等</th></tr>" + rows([list(i) for i in items]) + "</table>"
        ms += [measure(n, [g, p], d.split("\n"), [], None, t) for n, t, d in items]
b += "<h1>第４章　量の見込みと確保方策</h1><h2>１　教育・保育の量の見込み</h2><table class=n>" + rows([[("", 1, 2), ("令和７年度", 3, 1), ("令和８年度", 3, 1)], ["１号", "２号", "３号", "１号", "２号", "３号"], ["①量の見込み", "310", "890", "640", "300", "870", "635"], ["②確保方策", "420", "920", "650", "420", "920", "650"], ["過不足（②－①）", "110", "30", "10", "120", "50", "15"]], 2) + "</table><h2>２　地域子ども・子育て支援事業</h2>"
for no, n, dep, t, u, a, c in S:
    b += f"<h3>{no}{n}</h3><div class=sum>{t}<br>【担当課】{dep}</div><table class=n>" + rows([[f"単位：{u}"] + list(YS), ["量の見込み"] + [f"{x:,}" for x in a], ["確保方策"] + [f"{x:,}" for x in c]], 1) + "</table>"
b += "<h1>第５章　計画の推進</h1><p>　子ども・子育て会議が毎年度、実施の状況を点検し、評価します。</p>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "日向丘市", "第３期日向丘市子ども・子育て支援事業計画", (2025, 2029), ms, None, "2025-03", optionalMeasures=[x[1] for x in S])
