"""A resilience plan of a village: for each worst case the assessment at the left, the answers at the right with their section in brackets at the end; indicators after each; a list of projects at the end."""
from fifth import *

NAME = "iwatsuru"
# goal, case number, case, assessment, [(title, text, sections)], [(indicator, now, goal)]
M = [
 ("１　直接死を最大限防ぐ", "1-1", "地震による建物の倒壊や火災により多くの死傷者が発生する事態", ["○住宅の耐震化率は58％にとどまり、高齢者だけの世帯で遅れている。", "○消防団員が減少しており、初期の消火に支障が出るおそれがある。"], [("住宅の耐震化", "無料の耐震診断を行い、改修費の補助額を引き上げる。", ["建設課"]), ("消防団の充実", "団員の処遇を改め、機能別団員の制度を設ける。", ["総務課", "消防団"]), ("空き家の除却", "倒壊のおそれのある空き家の除却費を補助する。", ["建設課"])], [("住宅の耐震化率", "58％（R4）", "75％（R10）"), ("消防団員の充足率", "82％（R4）", "90％（R10）")]),
 ("１　直接死を最大限防ぐ", "1-2", "土砂災害により多くの死傷者が発生する事態", ["○土砂災害警戒区域に210戸があり、避難に時間を要する集落がある。"], [("治山・砂防施設の整備", "危険度の高い渓流から順に、県に要望して整備を進める。", ["建設課", "産業課"]), ("警戒避難体制の整備", "集落ごとの避難計画を、全ての警戒区域でつくる。", ["総務課"])], [("避難計画を作成した集落", "９集落（R4）", "23集落（R10）")]),
 ("２　救助・救急、医療活動を迅速に行う", "2-1", "道路の寸断により長期にわたり孤立する集落が発生する事態", ["○村道の橋りょう34橋のうち８橋で早期の補修が必要である。", "○衛星携帯電話のない集落がある。"], [("村道・橋りょうの整備", "長寿命化計画に基づき補修を行い、う回路となる林道を改良する。", ["建設課", "産業課"]), ("通信手段の確保", "孤立のおそれのある集落に衛星携帯電話を配備する。", ["総務課"]), ("集落の備蓄", "集会所に７日分の食料と発電機を備える。", ["総務課", "住民福祉課"])], [("補修を終えた橋りょう", "２橋（R4）", "８橋（R10）"), ("衛星携帯電話の配備数", "３台（R4）", "12台（R10）")]),
 ("２　救助・救急、医療活動を迅速に行う", "2-2", "医療機能がまひする事態", ["○診療所の非常用電源は６時間分しかない。"], [("診療所の機能の維持", "発電機の燃料を72時間分確保し、県立病院との応援協定を結ぶ。", ["診療所"]), ("要配慮者への支援", "個別避難計画を作成し、福祉避難所を増やす。", ["住民福祉課"])], [("個別避難計画の作成率", "21％（R4）", "100％（R10）")]),
 ("３　経済活動を維持する", "3-1", "農林業の生産基盤が失われる事態", ["○ため池６か所の耐震性能が確かめられていない。"], [("ため池の改修", "耐震調査を行い、必要なものを改修する。", ["産業課"]), ("森林の整備", "森林環境譲与税を用い、手入れの遅れた森林の間伐を行う。", ["産業課"])], [("間伐の実施面積（累計）", "40ha（R4）", "300ha（R10）")]),
]
css = """@page{size:A4;margin:20mm 20mm;@bottom-center{content:'- ' counter(page) ' -';font-size:9pt}}@page:first{@bottom-center{content:''}}body{font-family:'IPAMincho';font-size:10.5pt;line-height:1.6}h1{font-size:15pt;font-family:'IPAGothic';page-break-before:always}h2{font-size:12.5pt;font-family:'IPAGothic';margin:5mm 0 1mm;break-after:avoid}h3{font-size:11pt;font-family:'IPAGothic';border:.3mm solid #000;padding:1mm 2mm;background:#eee;break-after:avoid}
table{border-collapse:collapse;width:100%;margin-bottom:4mm}td,th{border:.2mm solid #000;padding:1.5mm 2mm;vertical-align:top;font-weight:normal}th{background:#d9d9d9;text-align:center}.two td:first-child{width:42%}.two p{margin:0 0 1mm}.r{text-align:right;margin:0}.kpi td{font-size:9.5pt}"""
b = "<div style='text-align:center;height:240mm'><div style='padding-top:70mm;font-size:28pt;font-family:IPAGothic'>岩鶴村国土強靱化地域計画</div><div style='font-size:14pt;padding-top:100mm'>令和５年12月<br>（令和６年９月一部改定）<br><br>岩　鶴　村</div></div>"
b += "<h1>第１章　計画の概要</h1><h2>１　計画策定の趣旨</h2><p>　本村は急な山に囲まれ、これまでも豪雨や地震により大きな被害を受けてきた。どのような災害が起きても村民の生命を守り、速やかに立ち直ることのできる村をつくるため、本計画を定める。</p><h2>２　計画期間</h2><p>　令和６年度から令和10年度までの５年間とする。</p><h1>第２章　本村の特性</h1><h2>１　地勢</h2><p>　面積の92％を森林が占める。</p><h2>２　過去の災害</h2><table><tr><th>発生年月</th><th>種類</th><th>被害</th></tr><tr><td>昭和57年８月</td><td>台風</td><td>家屋の流失12戸</td></tr><tr><td>平成19年７月</td><td>地震</td><td>全壊３戸、道路の決壊14か所</td></tr><tr><td>令和２年７月</td><td>豪雨</td><td>孤立５集落</td></tr></table>"
b += "<h1>第３章　基本目標と起きてはならない最悪の事態</h1><table><tr><th>事前に備えるべき目標</th><th colspan=2>起きてはならない最悪の事態</th></tr>"
for g in dict.fromkeys(m[0] for m in M):
    rs = [m for m in M if m[0] == g]
    b += f"<tr><td rowspan={len(rs)}>{g}</td><td>{rs[0][1]}</td><td>{rs[0][2]}</td></tr>" + "".join(f"<tr><td>{r[1]}</td><td>{r[2]}</td></tr>" for r in rs[1:])
b += "</table><h1>第４章　脆弱性の評価と推進方針</h1>"
ms = []; last = None; inds = []
for g, no, case, ass, acts, ind in M:
    if g != last: b += f"<h2>{g}</h2>"; last = g
    b += f"<h3>{no}　{case}</h3><table class=two><tr><th>脆弱性の評価</th><th>推進方針</th></tr><tr><td>" + "".join(f"<p>{a}</p>" for a in ass) + "</td><td>" + "".join(f"<p>（{n}）<br>○{t}</p><p class=r>【{'・'.join(d)}】</p>" for n, t, d in acts) + "</td></tr></table><table class=kpi><tr><th>重要業績評価指標</th><th>現状値</th><th>目標値</th></tr>" + "".join(f"<tr><td>{a}</td><td>{x}</td><td>{y}</td></tr>" for a, x, y in ind) + "</table>"
    ms += [measure(n, [g, no + "　" + case], d, [], None, t) for n, t, d in acts]
    inds += [indicator(a, no + "　" + case, 2022, x.split("（")[0], 2028, y.split("（")[0]) for a, x, y in ind]
b += "<h1>第５章　計画の推進</h1><h2>１　推進体制</h2><p>　村長を本部長とする推進本部が、全庁を挙げて計画を進める。</p><h2>２　見直し</h2><p>　社会の状況の変化に応じて見直す。</p>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "岩鶴村", "岩鶴村国土強靱化地域計画", (2024, 2028), ms, None, "2023-12", "2024-09", indicators=inds)
