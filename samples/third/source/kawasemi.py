"""A river plan as a word processor sets it: an overview of ticks cut by a page break, a road map whose header stands alone at the foot of a page and merges two columns, upright labels with letters on their side, block arrows as stairs, headings of measures above the table of all."""
from third import *

NAME = "kawasemi"
YEARS = [6, 7, 8]
PLANS = {"①": "県河川整備計画", "②": "水循環基本計画", "③": "川蝉町総合計画"}
GOALS = {1: "1 IoTとICTで見守る川", 2: "2 親しまれる川"}
# goal, number, name, text, departments, plans, [(label, from, to)], new
M = [
    (1, "1-1", "水位計の増設", "支流の合流点に水位計を置き、値を町のページで知らせます。", ["防災課"], "①③", [("設置場所の検討", 6, 6), ("設置工事", 7, 7), ("運用", 8, 8)], True),
    (1, "1-2", "堤防の点検記録の電子化", "紙の点検票を端末での記録に替え、写真と位置を残します。", ["建設課"], "①", [("様式の作成", 6, 6), ("試行", 7, 7), ("全区間で実施", 8, 8)], True),
    (1, "1-3", "避難の呼びかけの多重化", "屋外の放送に加え、電話と電子メールで同じ内容を届けます。", ["防災課"], "③", [("方式の比較", 6, 6), ("契約・設定", 7, 7), ("訓練での検証", 8, 8)], False),
    (1, "1-4", "水門の遠隔操作", "夜間に担い手が集まりにくい三つの水門を役場から動かせるようにします。", ["建設課", "防災課"], "①②", [("操作規則の見直し", 6, 6), ("機器の整備", 7, 8)], True),
    (2, "2-1", "川辺の遊歩道の手入れ", "住民団体と町が区間を分けて草を刈り、ベンチを直します。", ["建設課"], "②③", [("団体の募集", 6, 6), ("手入れの実施", 7, 8)], False),
    (2, "2-2", "子ども川学校", "夏休みに生きもの調べと川の安全を学ぶ日を設けます。", ["教育委員会"], "②③", [("教材づくり", 6, 6), ("開校", 7, 8)], True),
    (2, "2-3", "川の写真の公開", "昔と今の写真を集め、地図の上で見比べられるようにします。", ["広報室"], "③", [("収集", 6, 7), ("公開", 8, 8)], False),
]
W = 34
css = """@page{size:A4;margin:20mm 18mm}body{font-family:'Noto Serif CJK JP';font-size:10.5pt;line-height:1.5;margin:0}h1{font-size:16pt;page-break-before:always}h2{font-size:13pt}h3{font-size:11.5pt;margin:3mm 0 1mm}p{margin:1mm 0}
table{border-collapse:collapse;width:100%;margin:2mm 0;table-layout:fixed}td,th{border:.25mm solid #333;padding:.8mm 1.5mm;font-size:8.5pt;font-weight:normal;line-height:1.35}th{background:#deeaf6}.c{text-align:center}.v div{writing-mode:vertical-rl;margin:auto;height:46mm}.n{border-top:none;border-bottom:none}"""


def arrow(label, x, y, width):
    tip = 4
    return f"<div style='position:absolute;left:{x}mm;top:{y}mm'><svg width='{width}mm' height='7mm' viewBox='0 0 {width} 7' style='display:block'><polygon points='.6,.6 {width - tip},.6 {width - .6},3.5 {width - tip},6.4 .6,6.4' fill='#bdd7ee' stroke='#1f4e79' stroke-width='.25'/><text x='{(width - tip) / 2}' y='4.4' font-size='2.5' text-anchor='middle'>{label}</text></svg></div>"


def cells(phases):
    out = ""
    for year in YEARS:
        inside = "".join(arrow(label, 0, 8 * i, (last - first + 1) * W) for i, (label, first, last) in enumerate(phases) if first == year)
        out += f"<td style='padding:0'><div style='position:relative;width:{W}mm;height:{8 * len(phases)}mm'>{inside}</div></td>"
    return out


b = "<div style='text-align:center;height:240mm'><p style='padding-top:80mm;font-size:26pt'>川蝉町<br>川と暮らす行動計画</p><p style='padding-top:90mm;font-size:13pt'>令和６年３月<br>川蝉町</p></div>"
b += "<h1>第１章　計画の考え方</h1><h2>１　目的</h2><p>町を流れる三つの川と安全に、楽しく暮らし続けるために、町が取り組むことを定めます。</p><h2>２　期間</h2><p>計画の期間は、令和６年度から令和８年度までの３年間とします。</p><h2>３　体制</h2><table><tr><th>会議</th><th>役割</th></tr><tr><td>川づくり本部</td><td>計画の決定と見直し</td></tr><tr><td>担当者会</td><td>進み具合の確認</td></tr></table><div style='height:95mm'></div>"
b += "<h2>４　取組の全体図</h2><p>取組と関係する計画との結び付きを次に示します。</p>"
b += "<table><colgroup><col style='width:9mm'><col style='width:9mm'><col style='width:9mm'><col style='width:14mm'><col><col style='width:44mm'></colgroup>"
b += "".join(f"<tr><td class=n></td><td class=n></td><td class=n></td><td colspan=3 style='border:none'>{s} {n}</td></tr>" for s, n in PLANS.items())
for goal, title in GOALS.items():
    b += f"<tr><th>県</th><th>国</th><th>町</th><th colspan=2 rowspan=2>(目標{goal}) {title[2:]}</th><th rowspan=2>担当課等</th></tr><tr><th>①</th><th>②</th><th>③</th></tr>"
    for m in (m for m in M if m[0] == goal):
        b += "<tr>" + "".join(f"<td class=c>{'○' if s in m[5] else ''}</td>" for s in PLANS) + f"<td>{m[1]}</td><td>{m[2]}</td><td>{'<br>'.join(m[4])}</td></tr>"
b += "</table><h1>第２章　取組</h1>"
for goal, title in GOALS.items():
    rows = [m for m in M if m[0] == goal]
    b += f"<h2>(目標{goal}) {title[2:]}</h2>"
    for m in rows:
        b += f"<h3>■ {m[1]} {m[2]}{'　新規' if m[7] else ''}</h3><p>{m[3]}</p>"
    b += "<h3>【工程表】</h3>"
    if goal == 1:
        b += "<div style='height:104mm'></div>"
    b += f"<table><colgroup><col style='width:12mm'><col>{f'<col style=width:{W}mm>' * 3}</colgroup><tr><th colspan=2>取組</th>{''.join(f'<th>R{y}</th>' for y in YEARS)}</tr>"
    for k, m in enumerate(rows):
        b += "<tr>" + (f"<td class=v rowspan={len(rows)}><div>{title[2:]}</div></td>" if k == 0 else "") + f"<td>{m[1]} {m[2]}<br>【{'・'.join(m[4])}】</td>{cells(m[6])}</tr>"
    b += "</table>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "川蝉町", "川蝉町川と暮らす行動計画", (2024, 2026),
     [measure(name, [f"(目標{goal}) {GOALS[goal][2:]}"], own,
              [(label, 2018 + first, 2018 + last) for label, first, last in phases], number, text,
              related=[PLANS[s] for s in plans], new=new)
      for goal, number, name, text, own, plans, phases, new in M], None, "2024-03")
