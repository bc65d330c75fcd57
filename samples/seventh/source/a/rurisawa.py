"""A vision for the waterworks as landscape slides: prose of measures in two columns, a road map of bars and arrows drawn over empty cells, a legend."""
from seven import *

NAME = "rurisawa"
TITLE = "瑠璃沢町水道ビジョン２０２５"
C = "第５章　実現方策"
G = ["基本方針１　安全　―いつ飲んでもおいしい水―", "基本方針２　強靱　―災害に負けない水道―", "基本方針３　持続　―将来へつなぐ水道―"]
SHORT = ["安全", "強靱", "持続"]
# goal, number, name, sections, text, bars [(label, first column, last column, kind, lane)]; column 5 is R12～R16
M = [
 (0, "1-1", "水安全計画の運用", ["浄水係"], "水源から蛇口までの危険を洗い出した水安全計画に基づいて水質を管理し、３年ごとに計画を見直します。", [("計画の策定", 0, 0, "p", 0), ("運用", 1, 5, "a", 0)]),
 (0, "1-2", "北沢浄水場への紫外線処理設備の導入", ["浄水係", "工務係"], "原水からクリプトスポリジウムの指標菌が検出されている北沢浄水場に、紫外線処理設備を設けます。", [("基本設計", 0, 0, "p", 0), ("詳細設計", 1, 1, "p", 0), ("設置工事", 2, 3, "d", 0), ("稼働", 4, 5, "a", 0)]),
 (0, "1-3", "鉛製給水管の取替え", ["工務係"], "残る212か所の鉛製給水管について、配水管の更新に合わせて取り替えるとともに、所有者に取替えを呼びかけます。", [("取替え", 0, 4, "d", 0), ("戸別の訪問", 1, 2, "d", 1)]),
 (0, "1-4", "貯水槽水道の適正管理の啓発", ["業務係"], "小規模な貯水槽の設置者に管理の手引きを配り、直結給水への切替えを案内します。", [("啓発", 0, 5, "a", 0)]),
 (1, "2-1", "基幹管路の耐震化", ["工務係"], "浄水場から配水池までの基幹管路のうち、重要な給水施設につながる区間を優先して耐震管に替えます。", [("第１期工事（本町系統）", 0, 3, "d", 0), ("第２期工事", 4, 5, "d", 0), ("路線の見直し", 3, 3, "p", 1)]),
 (1, "2-2", "高台配水池の更新", ["工務係"], "昭和46年に築造した高台配水池を、隣接地に耐震性のある構造で造り替えます。", [("用地取得", 0, 0, "p", 0), ("設計", 1, 2, "p", 0), ("築造工事", 3, 4, "d", 0), ("旧施設の撤去", 5, 5, "d", 0)]),
 (1, "2-3", "応急給水体制の強化", ["業務係", "総務課"], "給水車を１台増やし、避難所に組立式の給水タンクを備えます。自主防災組織と合同で訓練を行います。", [("資機材の整備", 0, 1, "d", 0), ("合同訓練", 0, 5, "a", 1)]),
 (1, "2-4", "浄水場の停電対策", ["浄水係"], "全ての浄水場で72時間の運転ができるよう、自家発電設備と燃料タンクを増設します。", [("調査", 1, 1, "p", 0), ("増設工事", 2, 4, "d", 0)]),
 (2, "3-1", "水道料金の適正化", ["業務係"], "４年ごとに財政の見通しを検証し、審議会の意見を踏まえて料金の水準と体系を見直します。", [("審議会", 0, 1, "p", 0), ("新料金の適用", 2, 5, "a", 0)]),
 (2, "3-2", "施設の統廃合", ["工務係", "浄水係"], "給水人口の減少に合わせ、山手地区の３つの小規模な浄水場を廃止し、本町系統から送水します。", [("基本計画", 0, 1, "p", 0), ("送水管の布設", 2, 4, "d", 0), ("切替え・廃止", 5, 5, "d", 0)]),
 (2, "3-3", "近隣市町との広域連携", ["業務係"], "検針や料金の収納、水質検査の共同委託について、県及び近隣の２市１町と協議します。", [("協議", 0, 2, "p", 0), ("共同委託の開始", 3, 5, "d", 0)]),
 (2, "3-4", "スマートメーターの試験導入", ["業務係"], "積雪により検針の難しい山手地区に通信機能を備えたメーターを設け、効果を確かめます。", [("機器の選定", 1, 1, "p", 0), ("試験導入", 2, 3, "d", 0), ("評価", 4, 4, "p", 0)]),
]
I = [(0, "水質基準不適合率", "0％", "0％"), (0, "鉛製給水管の残存数", "212件", "0件"), (1, "基幹管路の耐震適合率", "22.8％", "45％"), (1, "配水池の耐震化率", "48.6％", "90％"), (2, "経常収支比率", "103.1％", "105％"), (2, "有収率", "81.7％", "88％")]
CSS = """@page{size:297mm 210mm;margin:0}*{box-sizing:border-box}body{margin:0;font-family:'Noto Sans CJK JP';color:#222}.s{position:relative;width:297mm;height:209.5mm;overflow:hidden;page-break-after:always}.s>*{position:absolute}
.bar{left:0;top:0;width:297mm;height:17mm;background:#0b5c8c;color:#fff;font-size:21pt;font-weight:700;padding:2.5mm 12mm}.foot{right:12mm;bottom:4mm;font-size:10pt;color:#456}.run{left:12mm;bottom:4mm;font-size:8pt;color:#789}
h2{margin:0;font-size:16pt;color:#0b5c8c;border-bottom:.8mm solid #4db3d9;padding-bottom:1mm}p{margin:0 0 2mm;font-size:12pt;line-height:1.6}table{border-collapse:collapse}td,th{border:.3mm solid #567;font-size:10.5pt;padding:.8mm 2mm;line-height:1.35}th{background:#d8edf6;font-weight:500}
.m{break-inside:avoid;margin-bottom:4.5mm}.m b{font-size:13pt}.no{display:inline-block;background:#0b5c8c;color:#fff;border-radius:2mm;padding:0 2.5mm;font-size:12pt;margin-right:2.5mm}.m .d{text-align:right;font-size:10.5pt;color:#345}.c{text-align:center}.r{text-align:right}
.road td,.road th{padding:0 1mm;font-size:9.5pt}.b{font-size:9pt;line-height:8mm;height:8mm;text-align:center;white-space:nowrap}.p{background:#bfe3f2}.dk{background:#2b8cc4;color:#fff;clip-path:polygon(0 0,calc(100% - 3.5mm) 0,100% 50%,calc(100% - 3.5mm) 100%,0 100%)}
.ar{border-bottom:.8mm solid #e0762f;line-height:6.6mm}.ar:after{content:'';position:absolute;right:-.3mm;bottom:-2mm;border-left:3.4mm solid #e0762f;border-top:1.6mm solid transparent;border-bottom:1.6mm solid transparent}"""
S = []
def at(x, y, w, h, body, more="", cls=""):
    return f"<div class='{cls}' style='left:{x}mm;top:{y}mm;width:{w}mm;" + (f"height:{h}mm;" if h else "") + f"{more}'>{body}</div>"
def slide(title, body):
    S.append(f"<section class=s><div class=bar>{title}</div>{body}<div class=run>{TITLE}</div><div class=foot>{len(S)}</div></section>")
S.append("<section class=s style='background:linear-gradient(#e8f6fb,#b8e0f0)'>" + at(30, 62, 240, 25, "瑠璃沢町水道ビジョン２０２５", "font-size:38pt;font-weight:700;color:#0b5c8c;text-align:center") + at(30, 90, 240, 12, "清らかな瑠璃の水を　次の世代へ", "font-size:18pt;text-align:center") + at(30, 150, 240, 12, "令和７年３月", "font-size:17pt;text-align:center") + at(30, 164, 240, 12, "瑠璃沢町　上下水道課", "font-size:19pt;text-align:center") + "</section>")
slide("目次", at(40, 32, 215, 0, "<table style='width:215mm'>" + "".join(f"<tr><td style='border:0;border-bottom:.2mm dotted #456;font-size:14pt;padding:2.6mm'>{a}<td class=r style='border:0;border-bottom:.2mm dotted #456;font-size:14pt'>{b}" for a, b in (("第１章　ビジョンの策定に当たって", 2), ("第２章　水道事業の現状", 3), ("第３章　将来の見通し", 4), ("第４章　基本理念と基本方針", 5), (C, 6), ("第６章　ロードマップ", 9), ("第７章　フォローアップ", 11), ("用語集", 11))) + "</table>"))
slide("第１章　ビジョンの策定に当たって", at(14, 26, 130, 0, "<h2>策定の趣旨</h2><p style='margin-top:3mm'>　本町の水道は、昭和31年に給水を開始して以来、町民の暮らしと産業を支えてきました。しかし、高度経済成長期に整備した施設が更新の時期を迎える一方で、人口の減少により料金収入は減り続けています。</p><p>　国は平成25年に「新水道ビジョン」を定め、「安全」「強靱」「持続」の観点から目指す方向を示しました。本ビジョンは、これらを踏まえて本町の水道の将来像と取組を明らかにするものです。</p>") + at(155, 26, 128, 0, "<h2>計画の期間と位置付け</h2><p style='margin-top:3mm'>　計画期間は、令和７年度から令和16年度までの10年間です。令和11年度に中間評価を行います。</p><table style='width:126mm'><tr><th>上位計画<td>第５次瑠璃沢町総合計画<tr><th>関連する計画<td>経営戦略、耐震化計画、アセットマネジメント<tr><th>国の指針<td>新水道ビジョン（平成25年３月）</table>"))
slide("第２章　水道事業の現状", at(14, 26, 130, 0, "<h2>事業の概要</h2><table style='width:128mm;margin-top:3mm'><tr><th>項目<th>平成25年度<th>平成30年度<th>令和５年度" + "".join(f"<tr><td>{a}" + "".join(f"<td class=r>{x}" for x in b) for a, b in (("給水人口（人）", ("18,420", "17,105", "15,633")), ("給水件数（件）", ("7,011", "6,942", "6,805")), ("年間有収水量（千㎥）", ("2,104", "1,968", "1,790")), ("管路延長（km）", ("246.1", "249.8", "251.3")), ("職員数（人）", ("14", "12", "10")))) + "</table><p style='font-size:9.5pt;margin-top:1mm'>※各年度末現在</p>") + at(155, 26, 128, 0, "<h2>施設の状況</h2><table style='width:126mm;margin-top:3mm'><tr><th>浄水場<th>竣工<th>能力（㎥/日）<th>耐震性<tr><td>本町浄水場<td class=c>昭和52年<td class=r>6,200<td class=c>○<tr><td>北沢浄水場<td class=c>昭和44年<td class=r>2,400<td class=c>×<tr><td>山手第一～第三<td class=c>昭和55～63年<td class=r>計 810<td class=c>×</table><p style='margin-top:4mm'>　法定耐用年数の40年を超えた管路は、令和５年度末で全体の31.5％です。漏水による断水が毎年10件前後発生しています。</p>"))
bars = "".join(f"<rect x='{30 + i * 42}' y='{150 - v / 150}' width='26' height='{v / 150}' fill='#4db3d9'/><text x='{43 + i * 42}' y='{145 - v / 150}' font-size='10' text-anchor='middle'>{v:,}</text><text x='{43 + i * 42}' y='164' font-size='10' text-anchor='middle'>{y}</text>" for i, (y, v) in enumerate((("R5", 15633), ("R10", 14210), ("R16", 12480), ("R26", 9940))))
slide("第３章　将来の見通し", at(14, 26, 130, 0, f"<h2>給水人口の見通し（人）</h2><svg width='125mm' height='105mm' viewBox='0 0 210 176'><line x1='20' y1='150' x2='205' y2='150' stroke='#333'/>{bars}</svg>") + at(155, 26, 128, 0, "<h2>更新需要と財政の見通し</h2><p style='margin-top:3mm'>　全ての施設を法定耐用年数で更新した場合、今後40年間に要する費用は年平均５億2,000万円となり、過去５年間の平均の2.4倍に上ります。</p><p>　現行の料金のまま推移すると、令和９年度には純損失が生じ、令和13年度には資金が不足する見込みです。</p><p>　このため、施設の規模の適正化と財源の確保が課題となります。</p>"))
slide("第４章　基本理念と基本方針", at(60, 30, 177, 16, "基本理念　清らかな瑠璃の水を　次の世代へ", "background:#0b5c8c;color:#fff;font-size:18pt;text-align:center;padding:3.5mm;border-radius:8mm") + "".join(at(14 + 92 * i, 60, 85, 112, f"<div style='font-size:20pt;font-weight:700;text-align:center;color:#0b5c8c'>{SHORT[i]}</div><div style='font-size:11pt;text-align:center;margin-bottom:5mm'>{G[i].split('　')[2]}</div>" + "".join(f"<div style='font-size:12pt;margin-bottom:2.5mm'>・{m[2]}</div>" for m in M if m[0] == i), "border:.7mm solid #4db3d9;border-radius:4mm;padding:4mm;background:#f4fbfe") for i in range(3)))
for i in range(3):
    body = at(14, 22, 269, 0, f"<h2>{G[i]}</h2>") + at(14, 36, 269, 122, "".join(f"<div class=m><span class=no>{m[1]}</span><b>{m[2]}</b><p style='margin:1.5mm 0 0'>{m[4]}</p><div class=d>担当：{'、'.join(m[3])}</div></div>" for m in M if m[0] == i), "column-count:2;column-gap:14mm;column-rule:.3mm solid #9cc")
    slide(C, body + at(14, 163, 269, 0, "<table style='width:200mm'><tr><th>指標<th style='width:45mm'>現状（令和５年度）<th style='width:45mm'>目標（令和16年度）" + "".join(f"<tr><td>{b}<td class=c>{c}<td class=c>{d}" for a, b, c, d in I if a == i) + "</table>"))
ROW = 21.5
def road(rows, title):
    y0 = 26; hh = 7
    x0 = [14, 34, 92, 114] + [114 + 23 * (i + 1) for i in range(5)] + [283]
    t = f"<table class=road style='table-layout:fixed;width:269mm'><colgroup>" + "".join(f"<col style='width:{b - a}mm'>" for a, b in zip(x0, x0[1:])) + f"</colgroup><tr style='height:{hh}mm'><th rowspan=2>基本方針<th rowspan=2>実施方策<th rowspan=2>担当<th colspan=5>前期<th>後期<tr style='height:{hh}mm'>" + "".join(f"<th>{y}" for y in ("R7", "R8", "R9", "R10", "R11", "R12～R16"))
    b = ""
    for k, m in enumerate(rows):
        t += f"<tr style='height:{ROW}mm'>" + (f"<td rowspan={sum(x[0] == m[0] for x in rows)} class=c style='font-size:13pt;font-weight:700'>{SHORT[m[0]]}" if not k or rows[k - 1][0] != m[0] else "") + f"<td>{m[1]}　{m[2]}<td class=c>{'<br>'.join(m[3])}" + "<td>" * 6
        for lab, a, z, kind, lane in m[5]:
            two = len({x[4] for x in m[5]}) > 1
            y = y0 + 2 * hh + ROW * k + ((1.7 + 10 * lane) if two else 6.7)
            b += at(x0[3 + a] + .8, y, x0[4 + z] - x0[3 + a] - 1.6, 8, lab, "", "b " + {"p": "p", "d": "dk", "a": "ar"}[kind])
    lg = at(150, 19, 22, 5, "検討・準備", "line-height:5mm;height:5mm;font-size:8.5pt;text-align:center;background:#bfe3f2") + at(178, 19, 26, 5, "工事・実施", "line-height:5mm;height:5mm;font-size:8.5pt;text-align:center", "dk") + at(210, 18, 26, 5, "継続して実施", "line-height:4.4mm;height:5mm;font-size:8.5pt;text-align:center", "ar") + at(136, 19, 14, 5, "凡例：", "font-size:9pt;line-height:5mm") + at(242, 19, 42, 5, "（Ｒは令和の年度を表す）", "font-size:8.5pt;line-height:5mm")
    slide(title, at(14, y0, 269, 0, t + "</table>") + b + lg)
road(M[:6], "第６章　ロードマップ（１／２）"); road(M[6:], "第６章　ロードマップ（２／２）")
slide("第７章　フォローアップ", at(14, 26, 130, 0, "<h2>進捗の管理</h2><p style='margin-top:3mm'>　毎年度、指標の達成の状況を確かめ、水道事業審議会に報告します。令和11年度の中間評価の結果に応じて、後期の取組を見直します。</p><table style='width:128mm'><tr><th>時期<th>内容<tr><td>毎年８月<td>前年度の実績の取りまとめ<tr><td>毎年10月<td>審議会への報告、公表<tr><td>令和11年度<td>中間評価、経営戦略の改定</table>") + at(155, 26, 128, 0, "<h2>用語集</h2><table style='width:126mm;margin-top:3mm'><tr><th style='width:38mm'>用語<th>説明<tr><td>有収率<td>配水した水量のうち料金の対象となった水量の割合<tr><td>基幹管路<td>導水管、送水管及び配水本管<tr><td>紫外線処理<td>紫外線により耐塩素性の病原生物を不活化する方法<tr><td>アセットマネジメント<td>中長期の視点に立って施設を管理する手法</table>"))
GOLD = [measure(n, nm, [C, G[g]], d, sorted([phase(l, 2025 + a, 2034 if z == 5 else 2025 + z) if a < 5 else phase(l, 2030, 2034) for l, a, z, k, lane in b], key=lambda x: x["fromYear"]), t) for g, n, nm, d, t, b in M]
gold(NAME, NAME + ".pdf", "瑠璃沢町", TITLE, (2025, 2034), GOLD, "上下水道課", "2025-03", None, [planind(b, G[a], 2023, c, 2034, d) for a, b, c, d in I])
if __name__ == "__main__":
    chromium(NAME, "<meta charset=utf-8><html lang=ja><style>" + CSS + "</style>" + "".join(S))
