"""A welfare plan: what people, the council of social welfare and the city do; the city's part as a table of project, content, section and goals of two years."""
from fourth import *

NAME = "mukunoki"
G = [("基本目標１　支え合う地域をつくる", [
  ("施策１　福祉の心を育む", ["地域の行事に参加します。", "困っている人に声を掛けます。"], [("福祉教育推進事業", "小中学校で、障害のある人や高齢者と交流する授業を行います。", "学校教育課", "12校", "15校"), ("人権啓発講座", "市民と企業を対象とする講座を、各地区で順に開きます。", "人権政策課", "年8回", "年12回"), ("手話奉仕員の養成", "入門と基礎の課程を隔年で開き、修了者を登録します。", "障害者支援課", "登録26人", "登録40人")]),
  ("施策２　見守りの輪を広げる", ["隣近所と普段から付き合います。"], [("高齢者等見守りネットワーク事業", "新聞店や電力会社と協定を結び、異変に気付いたときに連絡を受けます。", "長寿社会課", "協定31者", "協定45者"), ("民生委員・児童委員の活動の支援", "研修を充実し、活動の負担を減らすため端末を貸し出します。", "福祉政策課", "定員充足率94%", "定員充足率100%"), ("避難行動要支援者の名簿の活用", "同意を得た人の名簿を地区に渡し、訓練で使います。", "危機管理課\n福祉政策課", "同意率58%", "同意率75%")])]),
 ("基本目標２　一人ひとりに届く支援の仕組みをつくる", [
  ("施策３　包括的な相談支援体制の構築", ["悩みを一人で抱えず相談します。"], [("重層的支援体制整備事業", "高齢、障害、子ども、困窮の相談を分けずに受け止め、支援会議で役割を決めます。", "福祉政策課\n長寿社会課\n障害者支援課", "相談1,120件", "相談1,500件"), ("アウトリーチ支援事業", "ひきこもりの人と家族を訪ね、居場所につなぎます。", "生活支援課", "訪問84回", "訪問200回"), ("成年後見制度の利用促進", "中核機関を設け、市民後見人を養成します。", "長寿社会課・障害者支援課", "受任3件", "受任10件")]),
  ("施策４　暮らしの安定を支える", ["制度について知ります。"], [("生活困窮者自立支援事業", "家計の見直しと就労の準備を、支援員が共に行います。", "生活支援課", "計画作成62件", "計画作成100件"), ("住居確保給付金", "離職等で住まいを失うおそれのある人に、家賃に相当する額を支給します。", "生活支援課", "－", "－"), ("再犯防止の推進", "保護司会と連携し、住まいと仕事の確保を支えます。", "福祉政策課", "協力雇用主9社", "協力雇用主15社")])])]
css = """body{font-family:'IPAPMincho';font-size:10.5pt;line-height:1.55}h1{font-size:17pt;font-family:'IPAPGothic';text-align:center;background:#dcedc8;padding:3mm;page-break-before:always}h2{font-size:14pt;font-family:'IPAPGothic';border:.5mm solid #558b2f;padding:1.5mm 4mm}h3{font-size:12pt;font-family:'IPAPGothic';border-bottom:.5mm solid #558b2f}h4{font-size:11pt;font-family:'IPAPGothic';margin:3mm 0 1mm}
table{border-collapse:collapse;width:100%;margin-bottom:6mm}tr{page-break-inside:avoid}td,th{border:.3mm solid #777;padding:1mm 1.8mm;font-weight:normal}th{background:#f1f8e9;font-family:'IPAPGothic'}.c{text-align:center}ul{margin:0 0 2mm}"""
b = "<div style='text-align:center;height:240mm'><div style='padding-top:60mm;font-size:26pt'>第４期椋木市地域福祉計画</div><div style='font-size:20pt'>椋木市地域福祉活動計画</div><div style='font-size:14pt;padding-top:5mm'>令和５年度～令和９年度</div><div style='padding-top:85mm;font-size:14pt'>令和５年３月<br>椋　木　市<br>社会福祉法人　椋木市社会福祉協議会</div></div>"
b += "<h1>第１章　計画の概要</h1><h3>１　計画の位置付け</h3><p>　社会福祉法第107条に基づく市町村地域福祉計画であり、高齢者、障害者、子ども等の分野別の計画の上位に位置する計画です。再犯防止推進計画及び成年後見制度利用促進計画を含みます。</p><h3>２　計画の期間</h3><p>　令和５年度から令和９年度までの５年間です。</p><h1>第２章　現状と課題</h1><h3>アンケートの結果</h3><table>" + rows([["設問", "はい", "いいえ", "無回答"], ["近所に相談できる人がいる", "41.2%", "55.0%", "3.8%"], ["民生委員を知っている", "38.6%", "59.3%", "2.1%"]], 1) + "</table><h1>第３章　施策の展開</h1>"
ms = []
for g, ps in G:
    b += f"<h2>{g}</h2>"
    for p, cit, items in ps:
        b += f"<h3>{p}</h3><h4>◇市民・地域の取組</h4><ul>{''.join(f'<li>{c}</li>' for c in cit)}</ul><h4>◇社会福祉協議会の取組</h4><ul><li>地区の集まりを支え、活動の場を増やします。</li></ul><h4>◇市の取組</h4><table>" + rows([[("事業名", 1, 2), ("事業内容", 1, 2), ("所管課", 1, 2), ("現状と目標", 2, 1)], ["Ｒ３実績", "Ｒ９目標"]], 2)
        for n, t, d, base, goal in items:
            b += f"<tr><td style='width:23%'>{n}</td><td>{t}</td><td class=c style='width:16%'>{d.replace(chr(10), '<br>')}</td><td class=c style='width:12%'>{base}</td><td class=c style='width:12%'>{goal}</td></tr>"
            ms.append(measure(n, [g, p], d.replace("・", "\n").split("\n"), [], None, t, pathAlso=["市の取組", "◇市の取組"], optionalSchedule=["."]))
        b += "</table>"
b += "<h1>第４章　計画の推進</h1><p>　地域福祉推進会議を年２回開き、進捗を確認します。</p>"
wkhtmltopdf(NAME, f"<meta charset=utf-8><style>{css}</style>{b}", "--page-size", "A4", "--margin-top", "20mm", "--margin-bottom", "20mm", "--margin-left", "20mm", "--margin-right", "20mm", "--footer-center", "- [page] -", "--footer-font-size", "9")
gold(NAME, "椋木市", None, (2023, 2027), ms, None, "2023-03")
