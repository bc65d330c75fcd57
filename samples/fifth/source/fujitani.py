"""A plan for the old and of care insurance: each project a heading with prose and a small table of past and expected quantities; no sections but a few in brackets."""
from fifth import *

NAME = "fujitani"
# goal, measure group, [(mark, name, text, unit rows [(indicator, unit, (R3,R4,R5), (R6,R7,R8))])]
G = [
 ("基本目標１　住み慣れた地域で暮らし続けられる体制づくり", "１　地域包括支援センターの機能強化", [("（１）総合相談支援", "高齢者やその家族からの相談を受け、必要な支援につなぎます。相談の内容が複雑になっていることから、専門職の研修を充実します。", [("相談件数", "件", (1820, 1904, 2010), (2100, 2150, 2200))]), ("（２）地域ケア会議", "個別の事例の検討を重ね、地域に共通する課題を明らかにします。", [("開催回数", "回", (8, 10, 12), (12, 12, 12)), ("検討した事例数", "事例", (16, 20, 24), (24, 24, 24))]), ("（３）権利擁護の推進", "虐待の早期の発見に努め、成年後見制度の利用を支えます。", [])]),
 ("基本目標１　住み慣れた地域で暮らし続けられる体制づくり", "２　在宅生活の支援", [("（１）配食サービス事業", "調理が困難な一人暮らしの高齢者に、栄養の整った弁当を届け、安否を確認します。", [("利用者数", "人", (62, 65, 68), (70, 73, 76)), ("配食数", "食", (9300, 9750, 10200), (10500, 10950, 11400))]), ("（２）紙おむつ支給事業", "在宅で介護を受けている方に紙おむつを支給し、家族の負担を軽くします。", [("支給者数", "人", (45, 44, 46), (46, 47, 48))]), ("（３）緊急通報装置貸与事業", "急病のときに通報できる装置を貸与します。令和７年度から、固定電話のない世帯も対象とします。", [("設置台数", "台", (110, 104, 98), (100, 115, 120))])]),
 ("基本目標２　生きがいづくりと介護予防の推進", "１　一般介護予防事業", [("（１）介護予防把握事業", "民生委員の訪問などにより、閉じこもりなどの支援を要する方を把握します。", []), ("（２）介護予防普及啓発事業", "運動、口腔、栄養に関する教室を各地区で開きます。", [("教室の開催回数", "回", (40, 52, 60), (64, 68, 72)), ("延べ参加者数", "人", (480, 640, 755), (800, 850, 900))]), ("（３）地域介護予防活動支援事業", "住民が運営する通いの場の立ち上げと継続を支えます。", [("通いの場の数", "か所", (12, 13, 15), (17, 19, 21))])]),
 ("基本目標２　生きがいづくりと介護予防の推進", "２　社会参加の促進", [("（１）シルバー人材センターへの支援", "会員の確保と就業の開拓を支援するため、運営費を補助します。", [("会員数", "人", (141, 138, 140), (145, 150, 155))]), ("（２）老人クラブ活動の支援", "活動費を補助するとともに、若い世代の加入を呼び掛けます。", [("クラブ数", "クラブ", (22, 21, 20), (20, 20, 20))])]),
]
YS = ("Ｒ３", "Ｒ４", "Ｒ５", "Ｒ６", "Ｒ７", "Ｒ８")
css = """@page{size:A4;margin:20mm 20mm;@bottom-center{content:counter(page);font-size:9pt}}@page:first{@bottom-center{content:''}}body{font-family:'Noto Serif CJK JP';font-size:10.5pt;line-height:1.7}h1{font-size:18pt;text-align:center;border-top:1mm solid #5d4037;border-bottom:1mm solid #5d4037;padding:2mm;page-break-before:always;font-family:'Noto Sans CJK JP'}h2{font-size:14pt;background:#efebe9;padding:1mm 3mm;font-family:'Noto Sans CJK JP'}h3{font-size:12pt;border-bottom:.3mm solid #5d4037;font-family:'Noto Sans CJK JP';break-after:avoid}h4{font-size:10.5pt;margin:4mm 0 0;font-family:'Noto Sans CJK JP';break-after:avoid}p{margin:1mm 0 2mm}
table{border-collapse:collapse;width:100%;margin-bottom:2mm;font-size:9.5pt;break-inside:avoid}td,th{border:.2mm solid #6d4c41;padding:.6mm 2mm;font-weight:normal}th{background:#d7ccc8}.q td:not(:first-child){text-align:right}.note{font-size:8.5pt;text-align:right;margin:0}"""
b = "<div style='text-align:center;height:245mm'><div style='padding-top:60mm;font-size:24pt;line-height:1.7'>藤谷町<br>高齢者福祉計画・第９期介護保険事業計画</div><div style='font-size:14pt;padding-top:6mm'>（令和６年度～令和８年度）</div><div style='padding-top:100mm;font-size:15pt'>令和６年３月<br>藤　谷　町</div></div>"
b += "<h1>第１章　計画の概要</h1><h3>１　計画策定の背景</h3><p>　本町の高齢化率は令和５年10月に38.9％となり、75歳以上の人口は今後も増える見込みです。介護を要する方を支える人材の不足も深刻になっています。</p><h3>２　計画の期間</h3><p>　令和６年度から令和８年度までの３年間です。</p><h1>第２章　高齢者を取り巻く状況</h1><h3>１　人口の推計</h3><table class=q><tr><th>区分</th><th>令和５年</th><th>令和６年</th><th>令和７年</th><th>令和８年</th><th>令和22年</th></tr><tr><td>総人口</td><td>9,810</td><td>9,655</td><td>9,498</td><td>9,340</td><td>7,120</td></tr><tr><td>65歳以上</td><td>3,816</td><td>3,802</td><td>3,786</td><td>3,770</td><td>3,204</td></tr></table><h3>２　要介護認定者数の推移</h3><table class=q><tr><th></th><th>令和３年度</th><th>令和４年度</th><th>令和５年度</th></tr><tr><td>要支援１・２</td><td>182</td><td>190</td><td>201</td></tr><tr><td>要介護１～５</td><td>504</td><td>512</td><td>520</td></tr></table>"
b += "<h1>第３章　計画の基本理念</h1><p style='text-align:center;font-size:15pt'>支え合い　笑顔で暮らす　藤の里</p><h1>第４章　施策の展開</h1>"
ms = []; last = None
for g, h, items in G:
    if g != last: b += f"<h2>{g}</h2>"; last = g
    b += f"<h3>{h}</h3>"
    for n, t, q in items:
        b += f"<h4>{n}</h4><p>　{t}</p>"
        if q: b += "<table class=q><tr><th rowspan=2>区分</th><th colspan=3>第８期（実績）</th><th colspan=3>第９期（計画）</th></tr><tr>" + "".join(f"<th>{y}</th>" for y in YS) + "</tr>" + "".join(f"<tr><td>{a}（{u}）</td>" + "".join(f"<td>{v:,}</td>" for v in x + y) + "</tr>" for a, u, x, y in q) + "</table><p class=note>※令和５年度は見込み</p>"
        sched = [(f"{v:,}", 2024 + k, 2024 + k) for a, u, x, y in q for k, v in enumerate(y)]
        ms.append(measure(n[3:], [g, h], [], sched, n[:3], t, [a for a, *_ in q]))
b += "<h1>第５章　介護保険サービスの見込み</h1><h3>１　居宅サービス</h3><table class=q><tr><th>サービス</th><th>単位</th><th>令和６年度</th><th>令和７年度</th><th>令和８年度</th></tr>" + "".join(f"<tr><td>{n}</td><td>{u}</td><td>{x}</td><td>{y}</td><td>{z}</td></tr>" for n, u, x, y, z in [("訪問介護", "回／月", "1,204", "1,230", "1,255"), ("訪問看護", "回／月", "310", "322", "330"), ("通所介護", "回／月", "1,880", "1,902", "1,930"), ("短期入所生活介護", "日／月", "420", "425", "431")]) + "</table><h3>２　第１号被保険者の保険料</h3><p>　保険料の基準額は、月額6,100円とします。</p><table class=q><tr><th>段階</th><th>対象者</th><th>割合</th></tr><tr><td>第１段階</td><td>生活保護受給者等</td><td>0.285</td></tr><tr><td>第５段階</td><td>基準</td><td>1.0</td></tr></table><h1>第６章　計画の推進</h1><p>　介護保険運営協議会において、毎年度、計画の進捗を確認します。</p>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "藤谷町", "藤谷町高齢者福祉計画・第９期介護保険事業計画", (2024, 2026), ms, None, "2024-03", optionalMeasures=["訪問介護", "訪問看護", "通所介護", "短期入所生活介護"])
