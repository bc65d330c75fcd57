"""A plan for equality of the sexes: tables of measures below directions, the number coded, sections parted by a line end, an outlook column."""
from fourth import *

NAME = "kurimori"
G = [
 ("基本目標Ⅰ　男女が互いを尊重する意識づくり", [("重点課題１　固定的な役割分担意識の解消", [
   ("施策の方向（１）　広報・啓発の推進", [
    ("Ⅰ-1-(1)-①", "情報誌の発行", "男女共同参画に関する情報誌「つむぎ」を年２回発行し、市の施設やウェブサイトで配布します。", "継続", "市民協働課", ["市民協働課"]),
    ("Ⅰ-1-(1)-②", "男女共同参画週間の啓発", "６月の週間に合わせて、図書館で関連図書を展示し、講演会を開きます。", "継続", "市民協働課\n中央図書館", ["市民協働課", "中央図書館"])]),
   ("施策の方向（２）　学校教育における推進", [
    ("Ⅰ-1-(2)-①", "キャリア教育の充実", "性別にとらわれず進路を選べるよう、様々な職業の人の話を聴く授業を行います。", "拡充", "教育指導課", ["教育指導課"]),
    ("Ⅰ-1-(2)-②", "教職員の研修", "無意識の思い込みに気付くための研修を、全ての学校で行います。", "新規", "教育指導課\n人権推進課", ["教育指導課", "人権推進課"])])]),
  ("重点課題２　性の多様性への理解の促進", [
   ("施策の方向（１）　理解と支援の推進", [
    ("Ⅰ-2-(1)-①", "パートナーシップ宣誓制度の運用", "近隣市との連携協定を結び、転居した際の手続を省きます。", "拡充", "人権推進課", ["人権推進課"]),
    ("Ⅰ-2-(1)-②", "相談窓口の設置", "専門の相談員による電話とSNSの相談を、月４回行います。", "新規", "人権推進課\nこども家庭課", ["人権推進課", "こども家庭課"])])])]),
 ("基本目標Ⅱ　誰もが活躍できる環境づくり", [("重点課題３　働く場における男女共同参画", [
   ("施策の方向（１）　仕事と家庭の両立支援", [
    ("Ⅱ-3-(1)-①", "事業所表彰の実施", "育児休業の取得や短時間勤務に積極的な事業所を表彰し、取組を紹介します。", "継続", "商工課", ["商工課"]),
    ("Ⅱ-3-(1)-②", "市男性職員の育児休業の取得促進", "所属長が本人と面談して取得の計画を立て、代わりの職員を置きます。", "拡充", "人事課", ["人事課"]),
    ("Ⅱ-3-(1)-③", "病児・病後児保育の実施", "市内２か所の医療機関に委託し、当日の予約にも応じます。", "継続", "保育課\n健康推進課", ["保育課", "健康推進課"])]),
   ("施策の方向（２）　女性の就労・起業の支援", [
    ("Ⅱ-3-(2)-①", "女性のための起業講座", "先に起業した女性を講師に招き、事業計画の作り方を学ぶ連続講座を開きます。", "継続", "商工課・市民協働課", ["商工課", "市民協働課"])])]),
  ("重点課題４　政策・方針の決定過程への参画", [
   ("施策の方向（１）　審議会等への女性の登用", [
    ("Ⅱ-4-(1)-①", "審議会等委員の選任基準の見直し", "団体からの推薦を役職に限らないこととし、公募の枠を広げます。", "継続", "市民協働課\n全課", ["市民協働課", "全課"]),
    ("Ⅱ-4-(1)-②", "女性人材リストの整備", "各分野で活動する女性の登録を募り、庁内で利用します。", "継続", "市民協働課", ["市民協働課"])])])]),
 ("基本目標Ⅲ　安心して暮らせる社会づくり（栗森市ＤＶ防止基本計画）", [("重点課題５　暴力の根絶", [
   ("施策の方向（１）　相談体制の充実", [
    ("Ⅲ-5-(1)-①", "配偶者暴力相談支援センターの運営", "女性相談支援員を置き、警察や民間の支援団体と連携して保護から自立まで支えます。", "継続", "こども家庭課（生活福祉課）", ["こども家庭課", "生活福祉課"]),
    ("Ⅲ-5-(1)-②", "デートＤＶ予防講座", "市内の高校と中学校で、対等な関係について考える講座を行います。", "継続", "こども家庭課\n教育指導課", ["こども家庭課", "教育指導課"])])])])]
IND = [("「男は仕事、女は家庭」という考え方に反対する人の割合", "58.3%", "70%"), ("審議会等における女性委員の割合", "29.7%", "40%"), ("市男性職員の育児休業取得率", "41.2%", "100%"), ("ＤＶの相談窓口を知っている人の割合", "63.5%", "80%")]
css = """@page{size:A4;margin:20mm 17mm 18mm}body{font-family:'Noto Sans CJK JP';font-size:9.8pt;line-height:1.55}h1{font-size:18pt;color:#7b1fa2;page-break-before:always;border-bottom:1mm solid #ce93d8}h2{font-size:14pt;background:#7b1fa2;color:#fff;padding:1.5mm 4mm;border-radius:2mm;break-after:avoid}h3{font-size:12pt;color:#7b1fa2;border-bottom:.3mm dashed #7b1fa2;break-after:avoid}h4{font-size:10.5pt;margin:3mm 0 1mm;break-after:avoid}
table{border-collapse:collapse;width:100%;margin-bottom:5mm}tr{break-inside:avoid}td,th{border:.2mm solid #b39ddb;padding:1mm 1.8mm;vertical-align:middle}th{background:#ede7f6;font-weight:500}col.n{width:24mm}col.a{width:38mm}col.k{width:13mm}col.d{width:28mm}td:nth-child(4){text-align:center}"""
b = "<div style='height:255mm;text-align:center;background:#f3e5f5'><div style='padding-top:60mm;font-size:28pt;font-weight:700;color:#4a148c'>第４次くりもり<br>男女共同参画プラン</div><div style='font-size:13pt;padding-top:6mm'>2025（令和７）年度 ▶ 2034（令和16）年度</div><div style='padding-top:80mm;font-size:14pt'>2025（令和７）年３月<br>栗森市</div></div>"
b += "<h1>第１章　プランの策定に当たって</h1><h3>１　策定の趣旨</h3><p>　性別にかかわりなく一人ひとりが力を発揮できる社会を目指し、これまでのプランを引き継いで策定するものです。</p><h3>２　プランの位置付け</h3><p>　男女共同参画社会基本法第14条第３項に基づく計画です。また、基本目標Ⅲは、いわゆるＤＶ防止法に基づく基本計画を兼ねます。</p><h3>３　プランの期間</h3><p>　2025（令和７）年度から2034（令和16）年度までの10年間とし、2029（令和11）年度に見直しを行います。</p>"
b += "<h3>４　プランの体系</h3><table><tr><th>基本目標</th><th>重点課題</th><th>施策の方向</th></tr>"
for g, ks in G:
    flat = [(k, d) for k, ds in ks for d, _ in ds]
    for i, (k, d) in enumerate(flat): b += "<tr>" + (f"<td rowspan={len(flat)}>{g}</td>" if i == 0 else "") + (f"<td rowspan={sum(x[0] == k for x in flat)}>{k}</td>" if i == 0 or flat[i - 1][0] != k else "") + f"<td>{d.replace('施策の方向', '')}</td></tr>"
b += "</table><h1>第２章　施策の内容</h1>"
ms = []
for g, ks in G:
    b += f"<h2>{g}</h2>"
    for k, ds in ks:
        b += f"<h3>{k}</h3>"
        for d, items in ds:
            b += f"<h4>{d}</h4><table><col class=n><col class=a><col><col class=k><col class=d><tr><th>No.</th><th>具体的施策</th><th>内容</th><th>今後</th><th>担当課</th></tr>" + rows([list(i[:5]) for i in items]) + "</table>"
            for no, n, t, m, dep, own in items: ms.append(measure(n, [g, k, d], own, [], no, t, new=m == "新規", marks=[] if m == "新規" else [m]))
b += "<h1>第３章　プランの推進</h1><h3>１　推進体制</h3><p>　市長を本部長とする推進本部が、毎年度、進み具合を確かめます。</p><h3>２　成果指標</h3><table><tr><th style='width:8mm'></th><th>指標</th><th>現状値<br>（2023年度）</th><th>目標値<br>（2034年度）</th></tr>" + rows([[str(i + 1), *x] for i, x in enumerate(IND)]) + "</table>"
b += "<h1>資料</h1><h3>１　栗森市男女共同参画審議会委員</h3><table><tr><th>氏名</th><th>所属</th></tr><tr><td>秋庭　節子</td><td>栗森女子短期大学</td></tr><tr><td>高安　亮</td><td>栗森商工会</td></tr></table><h3>２　用語解説</h3><table><tr><th>用語</th><th>解説</th></tr><tr><td>デートＤＶ</td><td>交際する若者の間で起こる暴力</td></tr><tr><td>無意識の思い込み</td><td>自分では気付かない物の見方の偏り</td></tr></table>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "栗森市", "第４次くりもり男女共同参画プラン", (2025, 2034), ms, None, "2025-03", indicators=[indicator(a, "第３章　プランの推進", 2023, x, 2034, y) for a, x, y in IND])
