"""A transport plan: a form for each project, actors of many kinds, thin arrows drawn across the years, a closing schedule table of the same projects."""
from third import *

NAME = "koganehama"
Y = [7, 8, 9, 10, 11]
D = {1: "方針１　まちの骨格となる公共交通をつくる", 2: "方針２　暮らしを支える移動手段を確保する", 3: "方針３　みんなで公共交通を育てる"}
# direction, no, name, outline lines, actors printed, owners, [(label, from, to)], (indicator, now, goal)
M = [
 (1, "１-１", "鉄道とバスの乗継ぎの改善", ["ダイヤ改正に合わせて接続時間を見直す", "駅前広場に案内表示を設ける"], "黄金浜市、鉄道事業者、バス事業者", ["黄金浜市", "鉄道事業者", "バス事業者"], [("接続の見直し", 7, 11)], ("乗継ぎに満足する人の割合", "31%", "45%")),
 (1, "１-２", "幹線バスの運行水準の維持", ["利用の多い時間帯の便を確保する", "国・県の補助を活用して路線を維持する"], "黄金浜市、バス事業者、県", ["黄金浜市", "バス事業者", "県"], [("維持・確保", 7, 11)], ("幹線バスの年間利用者数", "48.2万人", "50万人")),
 (1, "１-３", "バスロケーションシステムの導入", ["スマートフォンで現在地を見られるようにする"], "バス事業者", ["バス事業者"], [("検討", 7, 7), ("準備", 8, 8), ("導入・運用", 9, 11)], None),
 (2, "２-１", "デマンド型乗合タクシーの区域の拡大", ["交通空白地となっている北部地区で運行を始める", "予約にAIを使い、待ち時間を短くする"], "黄金浜市、タクシー事業者、地域住民", ["黄金浜市", "タクシー事業者", "地域住民"], [("地域との協議", 7, 7), ("実証運行", 8, 8), ("本格運行", 9, 11)], ("交通空白地の人口", "4,100人", "1,500人")),
 (2, "２-２", "通学・通院時間に合わせたコミュニティバスの再編", ["高校と病院の時刻に合わせて路線とダイヤを組み直す"], "黄金浜市", ["黄金浜市"], [("再編案の作成", 7, 7), ("再編の実施", 8, 8), ("検証・改善", 9, 11)], ("コミュニティバスの年間利用者数", "6.1万人", "7.5万人")),
 (2, "２-３", "高齢者の運転免許返納の支援", ["返納した人に回数券を渡す"], "黄金浜市、警察署", ["黄金浜市", "警察署"], [("実施", 7, 11)], None),
 (3, "３-１", "モビリティ・マネジメントの実施", ["小学校での乗り方教室を行う", "転入者に時刻表と無料券を配る"], "黄金浜市、交通事業者、学校", ["黄金浜市", "交通事業者", "学校"], [("実施", 7, 11)], ("乗り方教室の実施校数", "2校", "9校")),
 (3, "３-２", "担い手の確保", ["運転士の合同説明会を開く", "第二種免許の取得費を補助する"], "黄金浜市、交通事業者、ハローワーク", ["黄金浜市", "交通事業者", "ハローワーク"], [("制度設計", 7, 7), ("補助の実施", 8, 11)], ("新規採用の運転士数（累計）", "－", "25人")),
]
css = """body{font-family:'Noto Sans CJK JP';font-size:10pt;line-height:1.5}@page{size:A4;margin:18mm}h1{font-size:16pt;color:#00695c;border-bottom:1mm solid #00695c;page-break-before:always}h2{font-size:12.5pt;color:#00695c}
table{border-collapse:collapse;width:100%;margin-bottom:6mm}td,th{border:.3mm solid #26a69a;padding:1mm 2mm;vertical-align:middle}th{background:#e0f2f1;font-weight:bold}.f{page-break-inside:avoid}.f th{width:22mm}.n{background:#00695c;color:#fff;font-size:11.5pt;text-align:left}.y{width:auto!important;text-align:center;font-weight:normal}"""


def arrows(phases, width, row=6.5):
    w = width / 5
    out = ""
    for k, (l, a, z) in enumerate(phases):
        x1, x2, y = (a - 7) * w + 1.5, (z - 6) * w - 1.5, 5.2
        out += f"<text x='{(x1 + x2) / 2}' y='{y - 1.4}' font-size='3.1' text-anchor='middle'>{l}</text><line x1='{x1}' y1='{y}' x2='{x2 - 1}' y2='{y}' stroke='#d84315' stroke-width='.6'/><polygon points='{x2 - 2},{y - 1.1} {x2},{y} {x2 - 2},{y + 1.1}' fill='#d84315'/>"
    return f"<svg width='{width}mm' height='{row}mm' viewBox='0 0 {width} {row}' style='display:block'>{out}</svg>"


b = "<div style='text-align:center;height:245mm'><p style='padding-top:70mm;font-size:30pt;font-weight:bold;color:#00695c;margin:0'>黄金浜市<br>地域公共交通計画</p><p style='font-size:14pt'>2025年度～2029年度</p><p style='padding-top:90mm;font-size:13pt'>2025（令和７）年３月<br>黄金浜市・黄金浜市地域公共交通活性化協議会</p></div>"
b += "<h1>第１章　計画の概要</h1><h2>１　計画の目的</h2><p>人口の減少と運転士の不足により、公共交通を取り巻く環境は厳しくなっています。市民の足を守り、まちのにぎわいにつなげるため、地域の関係者が力を合わせる指針として本計画を作成します。</p><h2>２　区域と期間</h2><p>区域は市全域とし、期間は令和７年度から令和11年度までの５年間とします。</p>"
b += "<h1>第２章　公共交通の現状と課題</h1><h2>１　公共交通の利用状況</h2><table><tr><th>区分</th><th>R1</th><th>R2</th><th>R3</th><th>R4</th><th>R5</th></tr><tr><td>鉄道（千人）</td><td>1,210</td><td>842</td><td>880</td><td>955</td><td>1,003</td></tr><tr><td>路線バス（千人）</td><td>688</td><td>451</td><td>470</td><td>475</td><td>482</td></tr><tr><td>コミュニティバス（千人）</td><td>71</td><td>49</td><td>53</td><td>58</td><td>61</td></tr></table><h2>２　路線の一覧</h2><table><tr><th>路線名</th><th>運行主体</th><th>便数（平日）</th><th>区間</th></tr><tr><td>海岸線</td><td>浜鉄バス</td><td>24</td><td>駅前～漁港前</td></tr><tr><td>北部線</td><td>浜鉄バス</td><td>8</td><td>駅前～上ノ台</td></tr></table><h2>３　課題</h2><p>①鉄道とバスの乗継ぎが不便であること　②交通空白地が残ること　③担い手が不足していること</p>"
b += "<h1>第３章　基本方針と目標</h1><table><tr><th>基本方針</th><th>目標</th><th>指標</th><th>現状値（R5）</th><th>目標値（R11）</th></tr><tr><td>方針１</td><td>公共交通の利用を増やす</td><td>公共交通の利用者数</td><td>154.6万人</td><td>165万人</td></tr><tr><td>方針２</td><td>移動に困る人を減らす</td><td>外出に不便を感じる人の割合</td><td>28.4%</td><td>20%</td></tr><tr><td>方針３</td><td>公共交通を支える人を増やす</td><td>公的負担額（市民１人当たり）</td><td>2,310円</td><td>2,310円以下</td></tr></table>"
b += "<h1>第４章　目標を達成するための施策・事業</h1>"
ms = []; last = None
for d, no, name, lines, act, own, phases, kpi in M:
    if d != last: b += f"<h2>{D[d]}</h2>"; last = d
    b += f"<table class=f><tr><th class=n colspan=6>事業{no}　{name}</th></tr><tr><th>事業内容</th><td colspan=5>{'<br>'.join('・' + x for x in lines)}</td></tr><tr><th>実施主体</th><td colspan=5>{act}</td></tr>"
    if kpi: b += f"<tr><th>評価指標</th><td colspan=5>{kpi[0]}　　{kpi[1]}（R5）　→　{kpi[2]}（R11）</td></tr>"
    b += f"<tr><th rowspan=2>実施時期</th>{''.join(f'<td class=y>R{y}</td>' for y in Y)}</tr><tr><td colspan=5 style='padding:0'>{arrows(phases, 150)}</td></tr></table>"
    ms.append(measure(name, [D[d]], own, [(l, 2018 + a, 2018 + z) for l, a, z in phases], no, "".join("・" + x for x in lines), [kpi[0]] if kpi else [], optionalSchedule=["^[0-9,.]+", "^-"]))
b += "<h1>第５章　事業スケジュール</h1><table style='table-layout:fixed'><tr><th style='width:26mm'>方針</th><th style='width:52mm'>事業</th><th colspan=5>年度</th></tr><tr><th></th><th></th>" + "".join(f"<th>R{y}</th>" for y in Y) + "</tr>"
for d in D:
    rows = [m for m in M if m[0] == d]
    for k, m in enumerate(rows):
        b += "<tr>" + (f"<td rowspan={len(rows)}>{D[d].split('　')[0]}</td>" if k == 0 else "") + f"<td>{m[1]}　{m[2]}</td><td colspan=5 style='padding:0'>{arrows(m[6], 92, 7)}</td></tr>"
b += "</table><h1>第６章　計画の推進体制</h1><table><tr><th>主体</th><th>役割</th></tr><tr><td>黄金浜市</td><td>計画の進行管理、財源の確保</td></tr><tr><td>交通事業者</td><td>安全で便利な運行</td></tr><tr><td>市民</td><td>積極的な利用</td></tr></table><h2>評価の進め方</h2><table><tr><th></th><th>R7</th><th>R8</th><th>R9</th><th>R10</th><th>R11</th></tr><tr><td>毎年の評価</td><td>●</td><td>●</td><td>●</td><td>●</td><td>●</td></tr><tr><td>計画全体の評価</td><td></td><td></td><td>○</td><td></td><td>●</td></tr></table>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "黄金浜市", "黄金浜市地域公共交通計画", (2025, 2029), ms, None, "2025-03",
     indicators=[{"name": n, "path": None, "baselineYear": 2023, "baseline": a, "targetYear": 2029, "target": z} for n, a, z in (("公共交通の利用者数", "154.6万人", "165万人"), ("外出に不便を感じる人の割合", "28.4%", "20%"), ("公的負担額（市民１人当たり）", "2,310円", "2,310円以下"))],
     optionalMeasures=["毎年の評価", "計画全体の評価"])
