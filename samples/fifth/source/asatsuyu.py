"""An environment plan: the city's actions as sentences with a narrow column of sections, then what citizens and firms do; indicators at the head of each field."""
from fifth import *

NAME = "asatsuyu"
G = [
 ("１", "地球温暖化対策の推進", [("市域の温室効果ガス排出量", "812千t-CO₂", "520千t-CO₂"), ("公共施設の太陽光発電設備の容量", "640kW", "2,400kW")], [
  ("①　再生可能エネルギーの利用拡大", [("公共施設への太陽光発電設備と蓄電池の設置を進めます。", "環境政策課\n施設管理課"), ("住宅用の太陽光発電設備と蓄電池の設置に要する費用を補助します。", "環境政策課"), ("木質バイオマスの燃料としての利用について、森林組合とともに調べます。", "農林課")]),
  ("②　省エネルギーの推進", [("公共施設の照明を計画的にＬＥＤに更新します。", "施設管理課"), ("事業所の省エネルギー診断を無料で行います。", "環境政策課\n商工課"), ("断熱性能の高い住宅の普及を図ります。", "建築指導課")])],
  ["家電を買い替えるときは省エネ性能を確かめます。", "近くへの移動は徒歩か自転車にします。"], ["エネルギーの使用量を記録し、公表します。"]),
 ("２", "資源が循環するまちの形成", [("１人１日当たりのごみ排出量", "842ｇ", "760ｇ"), ("リサイクル率", "21.4％", "28.0％")], [
  ("①　ごみの減量", [("家庭の食品ロスを減らすための料理教室を開きます。", "ごみ減量課"), ("生ごみ処理機の購入に補助金を交付します。", "ごみ減量課"), ("公共工事で生じる土と木材の再利用を進めます。", "土木課")]),
  ("②　分別と適正な処理", [("プラスチック製品の一括回収を始めます。", "ごみ減量課"), ("不法投棄の監視カメラを増やします。", "環境保全課\n各支所")])],
  ["食べきれる量を買い、作ります。"], ["過剰な包装を控えます。", "紙の使用量を減らします。"]),
 ("３", "自然と共に生きるまちづくり", [("市民が参加する生きもの調査の箇所数", "6か所", "15か所")], [
  ("①　生物多様性の保全", [("里山の所有者と活動団体を結び付け、下草刈りなどの手入れを支えます。", "農林課\n環境保全課"), ("特定外来生物の防除を地域の団体と行います。", "環境保全課")]),
  ("②　水辺とみどりの保全", [("朝露川の水質を毎月測り、結果を公表します。", "環境保全課"), ("公園の樹木の管理計画を定めます。", "公園緑地課"), ("農業用の水路を生きものに配慮した工法で改修します。", "農村整備課")])],
  ["庭やベランダで在来の植物を育てます。"], ["敷地の緑化に努めます。"]),
]
css = """@page{size:A4;margin:18mm 18mm 20mm;@bottom-center{content:counter(page);font-size:9pt}@top-right{content:'第２次朝露市環境基本計画';font-size:8pt;color:#555}}@page:first{@bottom-center{content:''}@top-right{content:''}}
body{font-family:'Noto Sans CJK JP';font-size:10pt;line-height:1.65}h1{font-size:19pt;border-bottom:1.2mm solid #2e7d32;page-break-before:always;color:#1b5e20}h2{font-size:14pt;background:linear-gradient(90deg,#2e7d32,#a5d6a7);color:#fff;padding:1.5mm 4mm;border-radius:2mm}h3{font-size:11.5pt;border-left:2.5mm solid #66bb6a;padding-left:3mm;margin:3mm 0 1mm}h4{font-size:10.5pt;margin:3mm 0 0}
table{border-collapse:collapse;width:100%}td,th{border:.2mm solid #81c784;padding:1.2mm 2.5mm;vertical-align:middle}th{background:#e8f5e9;font-weight:500}.act td:last-child{width:27mm;text-align:center;font-size:8.5pt;line-height:1.3;background:#f9fff9}.box{border:.4mm solid #ffb74d;border-radius:3mm;padding:1mm 5mm;margin:4mm 0;background:#fffaf2}ul{margin:0;padding-left:5mm}.toc{white-space:pre;font-size:10pt}.col{columns:2}"""
b = "<div style='height:250mm;text-align:center;background:#e8f5e9'><div style='padding-top:60mm;font-size:30pt;font-weight:700;color:#1b5e20'>第２次<br>朝露市環境基本計画</div><div style='padding-top:5mm'>～水とみどりを未来につなぐまち～</div><div style='padding-top:95mm;font-size:14pt'>令和５年３月<br>朝露市</div></div>"
b += "<h1>目次</h1><div class=toc>" + "\n".join(contents([("第１章　計画の基本的事項", 3), ("第２章　朝露市の環境の現状", 4), ("第３章　目指す環境像と基本目標", 5), ("第４章　環境施策の展開", 6), ("第５章　計画の推進", 10)])) + "</div>"
b += "<h1>第１章　計画の基本的事項</h1><h3>１　計画策定の趣旨</h3><p>　本市では平成25年に第１次の計画を定め、水質の改善などに取り組んできました。その後、気候変動や海洋プラスチックごみなどの新たな課題が生じたことから、計画を改めるものです。</p><h3>２　計画の期間</h3><p>　令和５年度から令和14年度までの10年間とし、５年を目途に中間見直しを行います。</p><h3>３　計画の主体</h3><p>　市、市民、事業者の三者が、それぞれの役割を担い、協力して進めます。</p>"
b += "<h1>第２章　朝露市の環境の現状</h1><h3>１　人口と産業</h3><p>　人口は平成22年をピークに減少しています。</p><table><tr><th>年</th><th>人口（人）</th><th>世帯数</th><th>農家数</th></tr><tr><td>平成22年</td><td>88,204</td><td>33,120</td><td>2,810</td></tr><tr><td>平成27年</td><td>86,930</td><td>33,905</td><td>2,402</td></tr><tr><td>令和２年</td><td>84,611</td><td>34,420</td><td>2,018</td></tr></table><h3>２　市民の意識</h3><p>　市民アンケートでは、「ごみの分別をいつもしている」と答えた人が88.2％であったのに対し、「地域の清掃活動に参加している」と答えた人は34.0％にとどまりました。</p><div class=col><p>　事業所への調査では、環境に関する方針を定めている事業所は全体の22.5％で、前回の調査から4.1ポイント増えています。</p><p>　小中学生の作文では、川の水をきれいにしたい、生きものを守りたいという声が多く寄せられました。</p></div>"
b += "<h1>第３章　目指す環境像と基本目標</h1><table><tr><th>基本目標</th><th>施策の方向</th></tr>" + "".join(f"<tr><td rowspan={len(a)}>基本目標{n}　{t}</td><td>{a[0][0]}</td></tr>" + "".join(f"<tr><td>{x[0]}</td></tr>" for x in a[1:]) for n, t, _, a, _, _ in G) + "</table>"
b += "<h1>第４章　環境施策の展開</h1>"
ms = []
for k, (n, t, ind, acts, cit, firm) in enumerate(G):
    b += f"<h2{' style=page-break-before:always' if k else ''}>基本目標{n}　{t}</h2><p>　私たちの暮らしと産業は、環境からの恵みに支えられています。次の指標により進み具合を確かめます。</p><table><tr><th>指標</th><th>基準値<br>（令和３年度）</th><th>目標値<br>（令和14年度）</th></tr>" + "".join(f"<tr><td>{a}</td><td style='text-align:center'>{x}</td><td style='text-align:center'>{y}</td></tr>" for a, x, y in ind) + "</table><h3>市の取組</h3>"
    for h, rws in acts:
        b += f"<h4>{h}</h4><table class=act><tr><th>取組内容</th><th>担当課</th></tr>" + "".join("<tr><td>" + s + "</td><td>" + d.replace("\n", "<br>") + "</td></tr>" for s, d in rws) + "</table>"
        ms += [measure(s, ["基本目標" + n + "　" + t, h], d.split("\n")) for s, d in rws]
    b += "<div class=box><h4>市民の取組</h4><ul>" + "".join(f"<li>{c}</li>" for c in cit) + "</ul><h4>事業者の取組</h4><ul>" + "".join(f"<li>{c}</li>" for c in firm) + "</ul></div>"
b += "<h1>第５章　計画の推進</h1><h3>１　推進体制</h3><p>　環境審議会に毎年度報告し、意見を求めます。庁内の環境管理委員会が進捗を管理します。</p><h3>２　進行管理</h3><table><tr><th>段階</th><th>内容</th></tr><tr><td>計画（Plan）</td><td>年度ごとの実施方針を定めます。</td></tr><tr><td>実行（Do）</td><td>各課が取組を行います。</td></tr><tr><td>点検（Check）</td><td>指標により点検します。</td></tr><tr><td>見直し（Act）</td><td>翌年度の取組に生かします。</td></tr></table>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "朝露市", "第２次朝露市環境基本計画", (2023, 2032), ms, None, "2023-03", indicators=[indicator(a, "基本目標" + n + "　" + t, 2021, x, 2032, y) for n, t, ind, _, _, _ in G for a, x, y in ind])
