"""A digital plan as slides made of drawn shapes: boxes with titles, a row of years over empty frames, pentagon arrows laid upon them."""
import pathlib, tempfile
from xml.sax.saxutils import escape
from fourth import *

NAME = "ichodai"
YEARS = ("令和6年度", "令和7年度", "令和8年度", "令和9年度")
# pillar, no, name, sections, owners, state, content, [(label, first, last)], (kpi, now, goal) or None
P = ("Ⅰ 暮らしのDX", "Ⅱ 市役所のDX", "Ⅲ 産業のDX")
M = [
 (0, "01", "オンライン申請の拡充", "DX推進室、全課", ["DX推進室", "全課"], "窓口でしか受け付けられない手続が多く残っています。", "利用の多い手続から順に、スマートフォンで申請から支払いまで終えられるようにします。", [("優先手続の選定", 2024, 2024), ("順次オンライン化", 2025, 2027)], ("オンライン申請率", "18%", "60%")),
 (0, "02", "らくらく窓口の開設", "市民課、税務課", ["市民課", "税務課"], "届出のたびに同じことを何度も書く必要があります。", "職員が聞き取って入力し、申請書を書かずに済む窓口を設けます。", [("要件整理", 2024, 2024), ("構築", 2025, 2025), ("運用", 2026, 2027)], ("書かない手続の数", "0", "45")),
 (0, "03", "デジタル活用支援", "中央公民館", ["中央公民館"], "高齢の方から使い方が分からないとの声が寄せられています。", "地区の公民館で教室を開き、学生が個別の相談に応じます。", [("教室の開催", 2024, 2027)], ("教室の参加者（累計）", "320人", "2,400人")),
 (1, "04", "基幹業務システムの標準化", "DX推進室、関係各課", ["DX推進室", "関係各課"], "業務ごとに異なる事業者のシステムを使っています。", "国の仕様に合わせたシステムへ移り、データの連携を進めます。", [("移行準備", 2024, 2024), ("移行", 2025, 2025), ("安定運用", 2026, 2027)], None),
 (1, "05", "生成AIの活用", "総務課、DX推進室", ["総務課", "DX推進室"], "文書の作成に多くの時間を使っています。", "安全に使える環境を整え、研修を行います。", [("実証", 2024, 2024), ("本格導入", 2025, 2025), ("活用の拡大", 2026, 2027)], ("年間削減時間", "－", "6,000時間")),
 (1, "06", "データに基づく政策立案", "企画課", ["企画課"], "部署ごとに集めたデータを横断して使えていません。", "地図と統計を重ねて見られる基盤をつくり、予算の編成に用います。", [("基盤の設計", 2024, 2025), ("基盤の運用", 2026, 2027)], None),
 (2, "07", "中小企業のデジタル化支援", "商工課", ["商工課"], "人手不足が深刻になっています。", "専門家を派遣し、導入の費用の一部を補助します。", [("制度設計", 2024, 2024), ("派遣・補助", 2025, 2027)], ("支援企業数（累計）", "0社", "90社")),
 (2, "08", "スマート農業の実証", "農政課", ["農政課"], "担い手が減り、作業の負担が増しています。", "水田の水管理と草刈りの自動化を、三つの地区で試します。", [("地区の選定", 2024, 2024), ("実証", 2025, 2026), ("普及", 2027, 2027)], ("実証地区数", "0", "3"))]
W, H = 33.867, 19.05
def box(x, y, w, h, text="", style="plain", size=14, bold=False, align="start"):
    ps = "".join(f"<text:p text:style-name='{'c' if align == 'center' else 'l'}'><text:span text:style-name='s{size}{'b' if bold else ''}'>{escape(t)}</text:span></text:p>" for t in text.split("\n"))
    return f"<draw:custom-shape text:anchor-type='page' text:anchor-page-number='{len(slides) + 1}' draw:style-name='{style}' svg:x='{x}cm' svg:y='{y}cm' svg:width='{w}cm' svg:height='{h}cm'>{ps}<draw:enhanced-geometry svg:viewBox='0 0 100 100' draw:text-areas='0 0 100 100' draw:type='rectangle' draw:enhanced-path='M 0 0 L 100 0 100 100 0 100 0 0 Z N'/></draw:custom-shape>"
def pentagon(x, y, w, h, text):
    q = int(1000 - 1000 * 0.5 / w)
    return f"<draw:custom-shape text:anchor-type='page' text:anchor-page-number='{len(slides) + 1}' draw:style-name='arrow' svg:x='{x}cm' svg:y='{y}cm' svg:width='{w}cm' svg:height='{h}cm'><text:p text:style-name='c'><text:span text:style-name='s12'>{escape(text)}</text:span></text:p><draw:enhanced-geometry svg:viewBox='0 0 1000 1000' draw:text-areas='0 0 {q} 1000' draw:type='non-primitive' draw:enhanced-path='M 0 0 L {q} 0 1000 500 {q} 1000 0 1000 Z N'/></draw:custom-shape>"
slides = []
def slide(*parts): slides.append("".join(parts))
slide(box(0, 5.5, W, 3.2, "銀杏台市ＤＸ推進計画", "none", 44, True, "center"), box(0, 8.7, W, 1.5, "2024 ▶ 2027", "none", 24, False, "center"), box(0, 14, W, 2.6, "令和6年3月\n銀杏台市　DX推進室", "none", 20, False, "center"))
slide(box(1, 0.8, W - 2, 1.5, "計画の位置付けと期間", "title", 24, True), box(1.5, 3.2, 30, 3, "○ 官民データ活用推進基本法第９条第３項に基づく計画を兼ねます。\n○ 計画の期間は、令和6年度から令和9年度までの４年間です。", "none", 18))
slide(box(1, 0.8, W - 2, 1.5, "施策の体系", "title", 24, True), *[box(1.5 + 10.4 * i, 3, 9.6, 1.2, p, "band", 16, True, "center") + "".join(box(1.5 + 10.4 * i, 4.5 + 1.5 * k, 9.6, 1.2, f"{m[1]} {m[2]}", "frame", 14) for k, m in enumerate([m for m in M if m[0] == i])) for i, p in enumerate(P)])
ms = []
for v, no, name, dep, own, state, text, ph, kpi in M:
    parts = [box(1, 0.6, 4, 1.5, f"施策 {no}", "band", 18, True, "center"), box(5, 0.6, W - 14, 1.5, name, "title", 24, True), box(W - 9, 0.6, 8, 1.5, P[v], "none", 14, False, "center"),
             box(1, 2.5, 3.2, 2.2, "現状・課題", "band", 14, True, "center"), box(4.2, 2.5, W - 5.2, 2.2, state, "frame", 14), box(1, 4.9, 3.2, 2.6, "取組内容", "band", 14, True, "center"), box(4.2, 4.9, W - 5.2, 2.6, text, "frame", 14),
             box(1, 7.7, 3.2, 1.3, "担当課", "band", 14, True, "center"), box(4.2, 7.7, W - 5.2, 1.3, dep, "frame", 14)]
    parts.append(box(1, 9.4, 3.2, 5.2, "工程表", "band", 14, True, "center"))
    for i, y in enumerate(YEARS): parts += [box(4.2 + 7.1 * i, 9.4, 7.1, 1.1, y, "head", 14, True, "center"), box(4.2 + 7.1 * i, 10.5, 7.1, 4.1, "", "frame")]
    for k, (l, a, z) in enumerate(ph): parts.append(pentagon(4.4 + 7.1 * (a - 2024), 10.7 + 1.3 * k, 7.1 * (z - a + 1) - 0.4, 1.1, l))
    if kpi: parts += [box(1, 15, 3.2, 2, "KPI", "band", 14, True, "center"), box(4.2, 15, 14.2, 1, "指標", "head", 12, False, "center"), box(18.4, 15, 7.2, 1, "現状値（R5）", "head", 12, False, "center"), box(25.6, 15, 7, 1, "目標値（R9）", "head", 12, False, "center"), box(4.2, 16, 14.2, 1, kpi[0], "frame", 14), box(18.4, 16, 7.2, 1, kpi[1], "frame", 14, False, "center"), box(25.6, 16, 7, 1, kpi[2], "frame", 14, False, "center")]
    slide(*parts, box(W - 3, 17.9, 2, 0.8, str(len(slides) + 1), "none", 12, False, "center"))
    ms.append(measure(name, [P[v]], own, ph, no, text, [kpi[0]] if kpi else [], fields={"現状・課題": state}, optionalSchedule=["^[0-9,]+[%人時社]?", "^[0-9]+$"]))
slide(box(1, 0.8, W - 2, 1.5, "推進体制", "title", 24, True), box(1.5, 3.2, 30, 3, "○ 市長を本部長とする本部会議で進み具合を確かめます。\n○ 各課にDXリーダーを置きます。", "none", 18))
def graphic(n, fill, stroke):
    paint = f"draw:fill='solid' draw:fill-color='{fill}'" if fill else "draw:fill='none'"
    edge = f"draw:stroke='solid' svg:stroke-color='{stroke}'" if stroke else "draw:stroke='none'"
    return f"<style:style style:name='{n}' style:family='graphic'><style:graphic-properties {paint} {edge} draw:textarea-vertical-align='middle' fo:padding='0.15cm' draw:auto-grow-height='false' fo:wrap-option='wrap' style:wrap='run-through' style:run-through='foreground' style:vertical-rel='page' style:horizontal-rel='page' style:vertical-pos='from-top' style:horizontal-pos='from-left'/></style:style>"
def letters(size, bold):
    weight = "fo:font-weight='bold' style:font-weight-asian='bold'" if bold else ""
    return f"<style:style style:name='s{size}{bold}' style:family='text'><style:text-properties fo:font-size='{size}pt' style:font-size-asian='{size}pt' style:font-name='N' style:font-name-asian='N' {weight}/></style:style>"
sizes = "".join(letters(z, b) for z in (12, 14, 16, 18, 20, 24, 44) for b in ("", "b"))
doc = f"""<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="N" svg:font-family="'Noto Sans CJK JP'"/></office:font-face-decls><office:styles/><office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="{W}cm" fo:page-height="{H}cm" fo:margin="0cm" style:print-orientation="landscape"/></style:page-layout>{graphic('none', None, None)}{graphic('title', '#e2efda', None)}{graphic('band', '#a9d08e', '#548235')}{graphic('head', '#e2efda', '#548235')}{graphic('frame', '#ffffff', '#548235')}{graphic('arrow', '#ffe699', '#bf8f00')}<style:style style:name="l" style:family="paragraph"><style:paragraph-properties fo:text-align="start"/></style:style><style:style style:name="c" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style><style:style style:name="first" style:family="paragraph" style:master-page-name="Standard"/><style:style style:name="next" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>{sizes}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"/></office:master-styles><office:body><office:text>{''.join(slides)}<text:p text:style-name="first"/>{'<text:p text:style-name="next"/>' * (len(slides) - 1)}</office:text></office:body></office:document>"""
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".fodt"); f.write_text(doc, encoding="utf-8"); office(NAME, f)
gold(NAME, "銀杏台市", "銀杏台市ＤＸ推進計画", (2024, 2027), ms, "DX推進室", "2024-03")
