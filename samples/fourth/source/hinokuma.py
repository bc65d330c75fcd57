"""A plan for single buildings on A3: a sheet a kind with the section in its heading, building data, condition, then ten years with works in merged cells and costs below."""
from fourth import *

NAME = "hinokuma"
K = [("１　学校教育施設", "教育委員会教育総務課", [
   ("日ノ隈小学校校舎", "1978", "RC", "4,120", "B", "長寿命化", [("基本設計", 1, 1), ("実施設計", 2, 2), ("長寿命化改修", 3, 4)]), ("日ノ隈小学校体育館", "1981", "S", "820", "C", "改修", [("屋根改修", 5, 5)]), ("東小学校校舎", "1972", "RC", "3,460", "D", "統合", [("統合協議", 1, 3), ("解体", 6, 6)]), ("日ノ隈中学校校舎", "1990", "RC", "5,010", "B", "維持", [("外壁改修", 7, 7)])]),
     ("２　子育て支援施設", "こども未来課", [("中央こども園", "2012", "W", "1,240", "A", "維持", []), ("西保育所", "1976", "W", "610", "D", "廃止", [("用途廃止", 2, 2), ("解体", 3, 3)]), ("子育て支援センター", "1995", "S", "380", "B", "維持", [("空調更新", 4, 4)])]),
     ("３　市民文化施設", "生涯学習課", [("文化会館", "1985", "SRC", "6,730", "C", "長寿命化", [("劣化調査", 1, 1), ("特定天井改修", 2, 3), ("舞台設備更新", 8, 9)]), ("北部公民館", "1979", "RC", "540", "C", "複合化", [("複合化の検討", 1, 2), ("設計", 3, 3), ("建設", 4, 5)]), ("南部公民館", "2001", "RC", "690", "A", "維持", [("照明のLED化", 6, 6)])]),
     ("４　行政系施設", "財務部管財課", [("本庁舎", "1969", "RC", "5,880", "D", "建替え", [("基本計画", 1, 2), ("設計", 3, 4), ("建設", 5, 7), ("旧庁舎解体", 8, 8)]), ("水防倉庫", "1988", "S", "120", "B", "維持", [])])]
css = """@page{size:A3 landscape;margin:14mm;@bottom-center{content:counter(page)}}body{font-family:'IPAGothic';font-size:10pt}h1{font-size:18pt}h2{font-size:14pt;margin-bottom:2mm}p.r{text-align:right;margin:0}table{border-collapse:collapse;width:100%;margin-bottom:8mm;table-layout:fixed}td,th{border:.3mm solid #000;padding:1mm;font-weight:normal;text-align:center;height:6mm}th{background:#d9d9d9}.l{text-align:left}.w{background:#fff2cc}.pb{page-break-before:always}"""
b = "<div style='text-align:center;height:250mm'><div style='padding-top:70mm;font-size:36pt'>日ノ隈市公共施設個別施設計画</div><div style='font-size:18pt;padding-top:5mm'>計画期間　令和３年度～令和12年度</div><div style='padding-top:70mm;font-size:18pt'>令和３年３月<br>（令和６年３月更新）<br>日ノ隈市</div></div>"
b += "<h1 class=pb>第１章　計画の目的等</h1><p>　公共施設等総合管理計画の方針に基づき、建物ごとの対策の内容と時期を定める。計画期間は、令和３（2021）年度から令和12（2030）年度までの10年間とする。</p><h2>評価の区分</h2><table style='width:50%'>" + rows([["区分", "状態"], ["Ａ", "おおむね良好"], ["Ｂ", "部分的に劣化"], ["Ｃ", "広範囲に劣化"], ["Ｄ", "早急に対応が必要"]], 1) + "</table><h1 class=pb>第２章　対策の内容と実施時期</h1>"
ms = []
for i, (k, dep, items) in enumerate(K):
    b += f"<h2>{k}</h2><p class=r>（所管課：{dep}）</p><table><col style='width:58mm'><col style='width:14mm'><col style='width:14mm'><col style='width:19mm'><col style='width:14mm'><col style='width:20mm'>" + rows([[("施設名", 1, 2), ("建築\n年度", 1, 2), ("構造", 1, 2), ("延床面積\n（㎡）", 1, 2), ("評価", 1, 2), ("方針", 1, 2), ("対策の内容と実施時期", 10, 1)], [f"R{y}" for y in range(3, 13)]], 2)
    for n, y, s, a, e, pol, ph in items:
        b += f"<tr><td class=l>{n}</td><td>{y}</td><td>{s}</td><td>{a}</td><td>{e}</td><td>{pol}</td>"
        c = 1
        for l, f, z in ph:
            b += "<td></td>" * (f - c) + f"<td class=w colspan={z - f + 1}>{l}</td>"; c = z + 1
        b += "<td></td>" * (11 - c) + "</tr>"
        ms.append(measure(n, ["第２章　対策の内容と実施時期", k], [dep], [(l, 2020 + f, 2020 + z) for l, f, z in ph]))
    b += "</table>"
    if i == 1: b += "<div class=pb></div>"
b += "<h1>第３章　対策費用の見通し</h1><table style='width:70%'>" + rows([["区分（百万円）", "R3～R5", "R6～R8", "R9～R12"], ["学校教育施設", "1,240", "310", "85"], ["行政系施設", "60", "2,900", "150"]], 1) + "</table>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "日ノ隈市", "日ノ隈市公共施設個別施設計画", (2021, 2030), ms, None, "2021-03", "2024-03")
