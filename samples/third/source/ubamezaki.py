"""A data plan in the national form, typeset with a browser: list of measures by article, rows of plan and indicator, ⇒ in cells, rows over pages, footnotes."""
from third import *

NAME = "ubamezaki"
# article section, no, name, content, dept, owners, cells R5..R9, phases, kpi (name, values or None), marks
A = [
 ("３－１　手続における情報通信技術の利用（法第10条関係）", [
  ("1", "行政手続のオンライン化", "国が定めた優先手続を含め、市民の利用が多い手続をオンライン化します。", "総務課、<br>各担当課", ["総務課", "各担当課"], ("準備", "実施", "⇒", "⇒", "⇒"), [("準備", 5, 5), ("実施", 6, 9)], ("オンライン化手続数", "12", "30", "45", "60", "80")),
  ("2", "電子契約サービスの導入<sup>※1</sup>", "工事、委託等の契約を電子化し、事業者の負担を減らします。", "契約検査課", ["契約検査課"], ("検討", "試行", "実施", "⇒", "⇒"), [("検討", 5, 5), ("試行", 6, 6), ("実施", 7, 9)], None),
  ("3", "地方税共通納税システムの対象税目の拡大", "電子納付できる税目を増やし、金融機関に出向く手間をなくします。", "税務課、<br>収納対策室", ["税務課", "収納対策室"], ("実施", "⇒", "⇒", "⇒", "⇒"), [("実施", 5, 9)], ("電子納付の割合", "8%", "12%", "16%", "20%", "25%")),
  ("4", "公共施設予約の共通化", "課ごとに異なる予約の方法をそろえ、空き状況を公開します。", "生涯学習課<br>スポーツ課<br>都市整備課", ["生涯学習課", "スポーツ課", "都市整備課"], ("調査", "検討", "構築", "運用", "⇒"), [("調査", 5, 5), ("検討", 6, 6), ("構築", 7, 7), ("運用", 8, 9)], None)]),
 ("３－２　オープンデータの推進（法第11条関係）", [
  ("5", "オープンデータの公開の拡大", "推奨データセットのうち未公開のものを順に公開します。", "企画課、全課", ["企画課", "全課"], ("実施", "⇒", "⇒", "⇒", "⇒"), [("実施", 5, 9)], ("公開数（累計）", "10", "20", "30", "40", "50")),
  ("6", "データ活用人材の育成（アイデアソンの開催）", "高校や企業と共同で、市のデータを使ったアイデアソンを開きます。", "企画課", ["企画課"], ("－", "試行", "実施", "⇒", "⇒"), [("試行", 6, 6), ("実施", 7, 9)], None)]),
 ("３－３　マイナンバーカードの普及・活用（法第13条関係）", [
  ("7", "コンビニ交付の対象証明書の追加", "戸籍の附票と課税証明書を追加します。", "市民課、税務課", ["市民課", "税務課"], ("改修", "開始", "⇒", "⇒", "⇒"), [("改修", 5, 5), ("開始", 6, 9)], ("交付割合", "15%", "20%", "25%", "30%", "35%")),
  ("8", "カードを利用した救急搬送の迅速化", "救急隊がカードから受診歴や薬の情報を確かめ、搬送先を早く決めます。", "消防署", ["消防署"], ("実証", "⇒", "導入", "⇒", "⇒"), [("実証", 5, 6), ("導入", 7, 9)], None)]),
 ("３－４　利用の機会等の格差の是正（法第14条関係）", [
  ("9", "スマートフォン教室", "60歳以上を対象に、地区公民館を巡回します。", "中央公民館（企画課）", ["中央公民館", "企画課"], ("実施", "⇒", "⇒", "⇒", "⇒"), [("実施", 5, 9)], ("参加者数", "200", "250", "300", "300", "300")),
  ("10", "ウェブアクセシビリティの確保", "市のウェブサイトを規格に合わせ、読み上げに対応させます。", "広報課", ["広報課"], ("点検", "改修", "点検", "改修", "点検"), [("点検", 5, 5), ("改修", 6, 6), ("点検", 7, 7), ("改修", 8, 8), ("点検", 9, 9)], None)]),
 ("３－５　情報システムの改革・業務の見直し（法第15条関係）", [
  ("11", "基幹系システムの標準化", "令和７年度末までに20業務を標準準拠システムへ移行します。", "総務課（デジタル推進係）", ["総務課"], ("準備", "⇒", "移行", "運用", "⇒"), [("準備", 5, 6), ("移行", 7, 7), ("運用", 8, 9)], None),
  ("12", "業務プロセスの見直し（BPR）", "毎年度２つの部を選び、業務量を調べて手順を改めます。", "行政改革推進室", ["行政改革推進室"], ("実施", "⇒", "⇒", "⇒", "⇒"), [("実施", 5, 9)], ("見直し業務数（累計）", "4", "8", "12", "16", "20"))]),
]
css = """body{font-family:'IPAMincho';font-size:10pt;line-height:1.5}@page{size:A4;margin:20mm 16mm 18mm}h1{font-size:14pt;font-family:'IPAGothic';page-break-before:always}h2{font-size:11.5pt;font-family:'IPAGothic';margin:5mm 0 2mm}table{border-collapse:collapse;width:100%;table-layout:fixed;margin-bottom:3mm}
td,th{border:.35mm solid #000;padding:.8mm 1mm;font-size:9pt;font-weight:normal;vertical-align:middle}th{background:#ddd}.c{text-align:center}tr{page-break-inside:avoid}sup{font-size:6pt}.fn{font-size:8pt;border-top:.2mm solid #000;padding-top:1mm}"""
b = "<div style='text-align:center;height:245mm'><p style='padding-top:70mm;font-size:27pt;margin:0'>姥女崎市官民データ活用推進計画</p><p style='font-size:15pt'>計画期間：令和５年度～令和９年度</p><p style='padding-top:95mm;font-size:14pt'>令和５年３月<br>姥女崎市総務部総務課</p></div>"
b += "<h1>目　次</h1>" + "".join(f"<p>{t}{'……' * 12}{n}</p>" for t, n in (("１　計画の位置付け等", 1), ("２　基本的な方針", 2), ("３　個別施策", 3), ("４　推進体制", 7)))
b += "<h1>１　計画の位置付け等</h1><h2>（１）策定の趣旨</h2><p>　官民データ活用推進基本法（以下「法」という。）第９条第３項の規定により、本市における官民データ活用を総合的に進めるため策定する。</p><h2>（２）計画期間</h2><p>　令和５年度から令和９年度まで</p><h2>（３）他の計画との関係</h2><table><tr><th style='width:60mm'>計画</th><th>関係</th></tr><tr><td>第３次総合計画</td><td>上位計画</td></tr><tr><td>県官民データ活用推進計画</td><td>整合を図る</td></tr></table>"
b += "<h1>２　基本的な方針</h1><p>　国の基本計画を踏まえ、次の５つの分野に取り組む。</p><table><tr><th style='width:14mm'>分野</th><th>内容</th><th style='width:30mm'>根拠</th></tr><tr><td class=c>１</td><td>手続のオンライン化</td><td class=c>法第10条</td></tr><tr><td class=c>２</td><td>オープンデータ</td><td class=c>法第11条</td></tr><tr><td class=c>３</td><td>マイナンバーカード</td><td class=c>法第13条</td></tr><tr><td class=c>４</td><td>デジタルデバイド対策</td><td class=c>法第14条</td></tr><tr><td class=c>５</td><td>システム改革・BPR</td><td class=c>法第15条</td></tr></table>"
b += "<h1>３　個別施策</h1><p>　表の上段は取組の計画、下段は指標の目標値を示す。「⇒」は前年度の内容を継続することを示す。</p>"
ms = []
for sec, rows in A:
    b += f"<h2>{sec}</h2><table><colgroup><col style='width:8mm'><col style='width:34mm'><col><col style='width:22mm'>" + "<col style='width:12.5mm'>" * 5 + "</colgroup><thead><tr><th rowspan=2 style='width:8mm'>No</th><th rowspan=2 style='width:34mm'>取組名</th><th rowspan=2>取組内容</th><th rowspan=2 style='width:22mm'>担当課</th><th colspan=5>年度別計画</th></tr><tr>" + "".join(f"<th style='width:12.5mm'>R{y}</th>" for y in range(5, 10)) + "</tr></thead><tbody>"
    for no, name, text, dep, own, cells, phases, kpi in rows:
        n = 2 if kpi else 1
        b += f"<tr><td rowspan={n} class=c>{no}</td><td rowspan={n}>{name}</td><td>{text}</td><td rowspan={n}>{dep}</td>" + "".join(f"<td class=c>{c}</td>" for c in cells) + "</tr>"
        if kpi: b += f"<tr><td>【指標】{kpi[0]}</td>" + "".join(f"<td class=c>{v}</td>" for v in kpi[1:]) + "</tr>"
        ms.append(measure(name.split("<")[0], [sec], own, [(l, 2018 + a, 2018 + z) for l, a, z in phases], no, text, [kpi[0]] if kpi else [], optionalSchedule=["^[0-9]+%?$", "^-$"]))
    b += "</tbody></table>"
    if sec.startswith("３－１"): b += "<p class=fn>※1 電子契約：電子署名を付した電子データにより結ぶ契約のこと。</p>"
b += "<h1>４　推進体制</h1><p>　最高情報責任者（副市長）の下に推進会議を置く。各課の情報化推進員は、所管する取組の進捗を年２回報告する。</p><table><tr><th>役割</th><th>担当者</th></tr><tr><td>最高情報責任者</td><td>副市長</td></tr><tr><td>情報化推進員</td><td>各課の係長</td></tr></table>"
chromium(NAME, f"<meta charset=utf-8><html lang=ja><style>{css}</style>{b}")
gold(NAME, "姥女崎市", "姥女崎市官民データ活用推進計画", (2023, 2027), ms, "総務部総務課", "2023-03")

plain = lambda t: t.replace("<br>", " ").replace("<sup>", " ").replace("</sup>", "")
lines = ["姥女崎市官民データ活用推進計画", "計画期間：令和５年度～令和９年度", "令和５年３月", "姥女崎市総務部総務課", "", "１　計画の位置付け等", "", "（２）計画期間", "", "令和５年度から令和９年度まで", "", "３　個別施策", "", "表の上段は取組の計画、下段は指標の目標値を示す。「⇒」は前年度の内容を継続することを示す。", ""]
for sec, rows in A:
    lines += [sec, "", "No\t取組名\t取組内容\t担当課\t年度別計画\t\t\t\t", "\t\t\t\tR5\tR6\tR7\tR8\tR9"]
    for no, name, t, dep, own, cells, phases, kpi in rows:
        lines.append("\t".join([no, plain(name), t, plain(dep), *cells]))
        if kpi: lines.append("\t\t【指標】" + kpi[0] + "\t\t" + "\t".join(kpi[1:]))
    lines += [""]
lines += ["※1 電子契約：電子署名を付した電子データにより結ぶ契約のこと。", "", "４　推進体制", "", "最高情報責任者（副市長）の下に推進会議を置く。"]
extraction(NAME, lines)
