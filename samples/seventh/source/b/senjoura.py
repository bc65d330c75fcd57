"""A small town's plan of its buildings and works: chapters from a word processor (WeasyPrint, A4), and one dense spreadsheet (LibreOffice Calc, A4 landscape shrunk to the page) with a mark and a cost a year, merged classes and sections, subtotals."""
import tempfile
from seven import *
from xml.sax.saxutils import escape as e

NAME = "senjoura"
TOWN = "千畳浦町"; TITLE = "千畳浦町公共施設等個別施設計画"; CH4 = "第４章　個別施設の対策の内容と実施時期"
CL = ["学校教育施設", "集会施設", "保健・福祉施設", "公営住宅", "行政施設", "インフラ施設"]
# class, number, name, built, area, priority, text, sections ("" where the cell above is merged over this row), {year: (mark, cost)}, remark
M = [
 (0, "1", "千畳浦小学校校舎", "S54", "4,820", "Ａ", "外壁と屋上の防水を改修し、あわせて照明をＬＥＤに取り替える。", "教育課", {6: ("設計", 12400), 7: ("工事", 186000), 8: ("→", 142000)}, "避難所"),
 (0, "2", "千畳浦中学校体育館", "S61", "1,340", "Ａ", "避難所の機能を高めるため、つり天井を撤去し、空調設備を設ける。", "", {7: ("設計", 6800), 8: ("工事", 98500)}, "避難所"),
 (0, "3", "学校給食センター", "H11", "910", "Ｂ", "厨房の機器を順次取り替える。", "教育課\n子育て支援課", {6: ("○", 8200), 7: ("○", 7900), 8: ("○", 8100), 9: ("○", 4000)}, "保育所にも配送"),
 (1, "4", "浦辺地区公民館", "S48", "412", "Ｃ", "地区の集会所と統合し、建物は解体する。", "まちづくり課", {6: ("地元協議", None, 3), 9: ("解体設計", 2100), 10: ("解体", 21500)}, ""),
 (1, "5", "中央公民館", "S57", "1,880", "Ａ", "耐震性が不足しているため、補強の工事と内装の改修を同時に行う。", "", {6: ("耐震診断", 5500), 7: ("設計", 9900), 8: ("工事", 210000), 9: ("→", 88000)}, "国の交付金を予定"),
 (1, "6", "町民文化ホール", "H5", "2,960", "Ｂ", "舞台の照明と音響の設備を更新する。", "", {9: ("設計", 4700), 10: ("工事", 76000)}, ""),
 (2, "7", "保健センター", "H13", "1,105", "Ｂ", "空調設備を効率の高いものに取り替える。", "健康福祉課", {8: ("設計", 3300), 9: ("工事", 41000)}, "福祉避難所"),
 (2, "8", "みなと保育所", "S59", "640", "Ａ", "民間の認定こども園への移行に合わせて廃止し、建物は解体する。", "子育て支援課", {6: ("移行準備", None), 7: ("→", None), 8: ("解体", 19800)}, "※１"),
 (2, "9", "老人福祉センター", "S52", "760", "Ｃ", "機能を保健センターに移した後に売却する。", "健康福祉課\n総務課", {8: ("機能移転", 1200), 9: ("売却手続", None)}, ""),
 (3, "10", "磯山団地", "S50～\nS53", "3,150", "Ａ", "入居者の移転を進め、空いた棟から解体する。", "建設課", {6: ("移転", 2400), 7: ("→", 2400), 8: ("解体", 15600), 9: ("→", 15600), 10: ("→", 15600)}, "24戸"),
 (3, "11", "松ヶ浜団地", "H8", "2,480", "Ｂ", "外壁の塗装と給水管の取替えを棟ごとに行う。", "", {6: ("○", 22000), 8: ("○", 22000), 10: ("○", 22000)}, "36戸"),
 (4, "12", "役場本庁舎", "S46", "3,400", "Ａ", "基本構想に基づき、高台に移転して建て替える。", "総務課", {6: ("基本設計", 48000), 7: ("実施設計", 92000), 8: ("工事", 640000), 9: ("→", 1080000), 10: ("外構工事", 150000)}, "防災拠点"),
 (4, "13", "消防団第３分団詰所", "S51", "68", "Ｂ", "津波の浸水が想定される区域の外に移す。", "防災課", {7: ("用地取得", 6000), 8: ("工事", 24000)}, ""),
 (5, "14", "千畳大橋", "S44", "－", "Ａ", "床版の補強と伸縮装置の取替えを行う。", "建設課", {6: ("調査", 9000), 7: ("設計", 14000), 8: ("工事", 120000), 9: ("→", 120000), 10: ("点検", 3500)}, "橋長86ｍ"),
 (5, "15", "浦浄水場", "S55", "520", "Ａ", "管理棟を耐震化し、自家発電設備を新たに設ける。", "上下水道課", {7: ("設計", 11000), 8: ("工事", 95000), 9: ("→", 67000)}, ""),
 (5, "16", "漁業集落排水処理施設", "H9", "340", "Ｂ", "公共下水道への接続について検討し、その間は機器の修繕で対応する。", "上下水道課\n水産課", {6: ("検討", None), 7: ("→", None), 8: ("○", 3000), 9: ("○", 3000), 10: ("○", 3000)}, "※２"),
]
YEARS = (6, 7, 8, 9, 10)
def cost(ms, y):
    return sum(m[8][y][1] or 0 for m in ms if y in m[8])
def yen(n):
    return f"{n:,}" if n else ""
NS = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")))
def cst(n, align="center", bg="", size=10, border=True, v="middle", bold=""):
    return (f'<style:style style:name="{n}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="{v}" ' + ('fo:border="0.6pt solid #000000" ' if border else "") + (f'fo:background-color="{bg}" ' if bg else "") + f'fo:padding="0.06cm"/><style:paragraph-properties fo:text-align="{align}"/><style:text-properties style:font-name="IPAPGothic" style:font-name-asian="IPAPGothic" fo:font-size="{size}pt" style:font-size-asian="{size}pt" {bold}/></style:style>')
W = [0.9, 2.2, 3.6, 1.6, 1.7, 1.3, 6.4, 2.8] + [2.0, 2.1] * 5 + [2.4, 2.9]
def td(t, style, wide=1, high=1):
    more = (f' table:number-columns-spanned="{wide}" table:number-rows-spanned="{high}"' if wide > 1 or high > 1 else "")
    return f'<table:table-cell table:style-name="{style}"{more} office:value-type="string">' + "".join(f"<text:p>{e(x)}</text:p>" for x in str(t).split("\n")) + "</table:table-cell>" + '<table:covered-table-cell/>' * (wide - 1)
COV = '<table:covered-table-cell/>'
def row(cells, height):
    return f'<table:table-row table:style-name="r{height}">' + "".join(cells) + "</table:table-row>"
rows = [row([td(CH4, "title", 20)], 2), row([td("【凡例】　優先度…Ａ：５年以内に必ず対策を行う　Ｂ：計画の期間内に対策を行う　Ｃ：廃止・統合等　　対策…○：修繕又は機器の更新を行う　→：前年度の対策を続ける　（事業費の単位：千円）", "note", 20)], 1)]
head = row([td(t, "th", 1, 2) for t in ("No.", "分類", "施設名", "建築\n年度", "延床面積\n（㎡）", "優先度", "対策の内容", "所管課")] + [td(f"令和{y if y > 9 else '０１２３４５６７８９'[y]}年度", "th", 2) for y in YEARS] + [td("計", "th", 1, 2), td("備考", "th", 1, 2)], 1) + \
       row([COV] * 8 + [td("対策", "th"), td("事業費", "th")] * 5 + [COV] * 2, 1)
rows.append(f"<table:table-header-rows>{head}</table:table-header-rows>")
for c, name in enumerate(CL):
    ms = [m for m in M if m[0] == c]
    for k, (_, no, n, built, area, pri, txt, dep, plan, rem) in enumerate(ms):
        high = 1
        while dep and k + high < len(ms) and not ms[k + high][7]:
            high += 1
        cells = [td(no, "c"), td(name, "cls", 1, len(ms)) if k == 0 else COV, td(n, "l"), td(built, "c"), td(area, "n"), td(pri, "c"), td(txt, "l"), td(dep, "c", 1, high) if dep else COV]
        skip = 0
        for y in YEARS:
            if skip:
                skip -= 1; continue
            p = plan.get(y)
            if p and len(p) == 3:
                cells.append(td(p[0], "arrow", 2 * p[2])); skip = p[2] - 1
            else:
                cells += [td(p[0] if p else "", "mark" if p else "c"), td(yen(p[1]) if p else "", "n")]
        rows.append(row(cells + [td(yen(sum(p[1] or 0 for p in plan.values())) or "0", "n"), td(rem, "l")], 3))
    rows.append(row([td(f"小計（{name}）", "sub", 8)] + [x for y in YEARS for x in (td("", "sub"), td(yen(cost(ms, y)), "subn"))] + [td(yen(sum(cost(ms, y) for y in YEARS)), "subn"), td("", "sub")], 1))
rows.append(row([td("合計", "sub", 8)] + [x for y in YEARS for x in (td("", "sub"), td(yen(cost(M, y)), "subn"))] + [td(yen(sum(cost(M, y) for y in YEARS)), "subn"), td("", "sub")], 1))
rows += [row([td("※１　園舎の解体は、移行する法人との協議により前後することがあります。", "note", 20)], 1), row([td("※２　処理施設の更新の費用は、接続の検討の結果を受けて次期の計画に計上します。", "note", 20)], 1)]
sheet = (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:font-face-decls><style:font-face style:name="IPAPGothic" svg:font-family="IPAPGothic"/></office:font-face-decls><office:automatic-styles>'
         + "".join(f'<style:style style:name="w{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i, w in enumerate(W))
         + "".join(f'<style:style style:name="r{h}" style:family="table-row"><style:table-row-properties style:row-height="{x}cm" style:use-optimal-row-height="false"/></style:style>' for h, x in ((1, 0.8), (2, 1.3), (3, 2.0)))
         + '<style:style style:name="ta" style:family="table" style:master-page-name="M"/>'
         + cst("th", bg="#d9d9d9") + cst("c") + cst("l", "start") + cst("n", "end") + cst("cls", "start", v="top") + cst("mark", bg="#fff2cc") + cst("arrow", bg="#fff2cc") + cst("sub", "center", "#eeeeee") + cst("subn", "end", "#eeeeee") + cst("title", "start", size=18, border=False) + cst("note", "start", border=False)
         + '<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="1.2cm" fo:margin-bottom="0.9cm" fo:margin-left="1cm" fo:margin-right="1cm" style:scale-to-X="1" style:scale-to-Y="0" style:table-centering="horizontal" style:first-page-number="4" style:print="objects charts drawings"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.1cm"/></style:footer-style></style:page-layout>'
         + '</office:automatic-styles><office:master-styles><style:master-page style:name="M" style:page-layout-name="L"><style:header style:display="false"/><style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles><office:body><office:spreadsheet><table:table table:name="個別施設" table:style-name="ta">'
         + "".join(f'<table:table-column table:style-name="w{i}"/>' for i in range(len(W))) + "".join(rows) + "</table:table></office:spreadsheet></office:body></office:document>")
CSS = """@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:10.5pt/1.75 'Noto Serif CJK JP'}.p{position:relative;width:210mm;height:297mm;padding:24mm 25mm 20mm;page-break-after:always;overflow:hidden}.no{position:absolute;bottom:10mm;left:0;width:210mm;text-align:center}
h1{font:bold 17pt 'Noto Sans CJK JP';margin:0 0 6mm;border:.6mm solid #333;border-width:.6mm 0;padding:2mm}h2{font:bold 12pt 'Noto Sans CJK JP';margin:6mm 0 2mm}table{border-collapse:collapse;width:100%;margin:2mm 0;font-size:9.5pt}td,th{border:.2mm solid #000;padding:.8mm 2mm}th{background:#e4e4e4;font-weight:normal}.r td:not(:first-child){text-align:right}.c td{text-align:center}p{margin:0 0 2mm;text-indent:1em}.s{font-size:8.5pt;text-indent:0}"""
def page(body, n=None):
    return f"<div class=p>{body}" + (f"<div class=no>{n}</div>" if n else "") + "</div>"
LAST = int(next((a[7:] for a in sys.argv if a.startswith("--last=")), "6"))
front = [
 page(f"<div style='text-align:center;margin-top:60mm;font:bold 27pt \"Noto Sans CJK JP\"'>{TITLE}</div><div style='text-align:center;font-size:15pt;margin-top:8mm'>（令和６年度～令和10年度）</div><div style='text-align:center;font-size:16pt;margin-top:95mm'>令和６年３月<br><br>{TOWN}　総務課</div>"),
 page("<h1>目　次</h1>" + "".join(f"<div>{a}{'・' * (40 - len(a))}{n}</div>" for a, n in (("第１章　計画の概要", 1), ("第２章　公共施設等の現状と課題", 2), ("第３章　優先度の考え方", 3), (CH4, 4), ("第５章　対策に係る費用", LAST), ("第６章　計画の推進", LAST + 1), ("資料　策定委員会委員名簿・用語の解説", LAST + 1)))),
 page("<h1>第１章　計画の概要</h1><h2>１．計画策定の背景と目的</h2><p>本町の公共施設の多くは、昭和40年代の後半から50年代にかけて、人口の増加と漁業の発展に合わせて建てられました。これらの施設は一斉に更新の時期を迎えており、人口が減る中で全てを同じ規模で建て替えることはできません。</p><p>また、沿岸部にある施設は津波や高潮の被害を受けるおそれがあり、安全な場所に移すことも課題です。本計画は、「千畳浦町公共施設等総合管理計画」に基づき、施設ごとの対策の内容と時期を定めるものです。</p><h2>２．計画の位置付け</h2><p>国の「インフラ長寿命化基本計画」に定める個別施設毎の長寿命化計画（個別施設計画）に当たります。</p><h2>３．計画の期間</h2><p>令和６（2024）年度から令和10（2028）年度までの５年間とし、施設の状態や財政の状況に応じて毎年度見直します。</p><h2>４．対象とする施設</h2><table>" + tr(["区分", "対象", "施設数"], "th") + tr([("公共建築物", 1, 2), "延床面積が50㎡以上の建物", "41"]) + tr([None, "うち本計画の期間内に対策を行う建物", "13"]) + tr(["インフラ施設", "橋りょう、上水道、排水処理施設", "63"]) + "</table>", 1),
 page("<h1>第２章　公共施設等の現状と課題</h1><h2>１．人口の見通し</h2><table class=r>" + tr(["年", "2000", "2010", "2020", "2030", "2040"], "th") + tr(["人口（人）", "14,210", "12,065", "9,874", "7,902", "6,130"]) + tr(["高齢化率（％）", "24.3", "32.7", "41.9", "47.5", "51.0"]) + "</table><p class=s>2020年までは国勢調査、2030年以降は推計</p><h2>２．建築物の状況</h2><table class=r>" + tr(["分類", "施設数", "延床面積（㎡）", "築30年以上の割合（％）"], "th") + tr(["学校教育施設", "7", "15,320", "88.4"]) + tr(["集会施設", "14", "8,110", "71.2"]) + tr(["保健・福祉施設", "6", "3,540", "52.6"]) + tr(["公営住宅", "5", "9,470", "66.0"]) + tr(["行政施設", "9", "5,230", "80.9"]) + tr(["計", "41", "41,670", "75.6"]) + "</table><h2>３．将来の更新費用</h2><p>今の施設を全て同じ規模で更新すると、今後30年間で約214億円、１年当たり7.1億円が必要です。最近５年間の投資的経費の平均は4.3億円であり、毎年2.8億円が不足します。</p><table class=r>" + tr(["年度", "R1", "R2", "R3", "R4", "R5"], "th") + tr(["投資的経費（百万円）", "388", "452", "415", "476", "419"]) + "</table><h2>４．課題</h2><p>老朽化した施設を順に補修するだけでは費用の不足は解消しません。統合や廃止により総量を減らしつつ、残す施設の長寿命化を図る必要があります。</p>", 2),
 page("<h1>第３章　優先度の考え方</h1><h2>１．評価の方法</h2><p>劣化の状況、安全性、利用の状況の３つの視点で点数を付け、合計により優先度を定めました。</p><table class=c>" + tr(["視点", "項目", "配点"], "th") + tr([("劣化の状況", 1, 2), "屋根・外壁", "20"]) + tr([None, "設備", "10"]) + tr([("安全性", 1, 2), "耐震性", "30"]) + tr([None, "津波浸水想定区域", "20"]) + tr(["利用の状況", "１㎡当たりの利用者数", "20"]) + "</table><h2>２．優先度の区分</h2><table>" + tr(["区分", "合計点", "対策の方針"], "th") + tr(["Ａ", "70点以上", "５年以内に必ず対策を行います。"]) + tr(["Ｂ", "40点以上70点未満", "計画の期間内に対策を行います。"]) + tr(["Ｃ", "40点未満", "廃止、統合等を行います。"]) + "</table><p class=s>※継続して使う施設については、点検の結果により区分を改めることがあります。</p><h2>３．目標とする使用年数</h2><table class=c>" + tr(["構造", "法定耐用年数", "目標使用年数"], "th") + tr(["鉄筋コンクリート造", "50年", "80年"]) + tr(["鉄骨造", "38年", "60年"]) + tr(["木造", "24年", "50年"]) + "</table>", 3)]
back = [
 page("<h1>第５章　対策に係る費用</h1><p>第４章に掲げた対策に係る費用は次のとおりです。役場本庁舎の建替えを除いた１年当たりの額は、最近の投資的経費の範囲に収まる見込みです。</p><p style='text-align:right' class=s>（単位：千円）</p><table class=r>" + tr(["分類"] + [f"R{y}" for y in YEARS] + ["計"], "th") + "".join(tr([n] + [yen(cost([m for m in M if m[0] == c], y)) or "0" for y in YEARS] + [yen(sum(cost([m for m in M if m[0] == c], y) for y in YEARS))]) for c, n in enumerate(CL)) + tr(["計"] + [yen(cost(M, y)) for y in YEARS] + [yen(sum(cost(M, y) for y in YEARS))]) + "</table><h2>財源の内訳（見込み）</h2><table class=r>" + tr(["財源", "割合（％）"], "th") + tr(["国・県支出金", "24"]) + tr(["地方債", "61"]) + tr(["一般財源・基金", "15"]) + "</table><p>このほか、施設の売却や貸付けによる収入を確保します。</p>", LAST),
 page("<h1>第６章　計画の推進</h1><p>副町長を委員長とする公共施設等マネジメント委員会が、毎年度、対策の実施の状況を確かめます。総務課は施設カルテを更新し、各課は日常の点検の結果を四半期ごとに報告します。</p><h2>資料１　策定委員会委員名簿</h2><table>" + tr(["区分", "氏名", "職名等"], "th") + tr(["委員長", "副島　隆一", "副町長"]) + tr([("委員", 1, 3), "砂押　恵", "一級建築士"]) + tr([None, "潮田　康夫", "千畳浦町区長会長"]) + tr([None, "柘植　弥生", "千畳浦町漁業協同組合"]) + "</table><h2>資料２　用語の解説</h2><table>" + tr(["用語", "意味"], "th") + tr(["床版", "橋の上を通る車や人の重さを直接支える板状の部分"]) + tr(["施設カルテ", "施設ごとに建物の状態、利用者数、費用をまとめた台帳"]) + tr(["投資的経費", "道路や建物など、将来に残るものの整備に使う経費"]) + "</table>", LAST + 1)]
doc = lambda pages: f"<!doctype html><html lang=ja><meta charset=utf-8><style>{CSS}</style>" + "".join(pages)
f, b, s = write(NAME + "-front.html", doc(front)), write(NAME + "-back.html", doc(back)), write(NAME + ".fods", sheet)
if "--no-print" not in sys.argv:
    tmp = pathlib.Path(tempfile.mkdtemp())
    run("weasyprint", f, tmp / "front.pdf"); run("weasyprint", b, tmp / "back.pdf"); run("soffice", "--headless", "--convert-to", "pdf", "--outdir", tmp, s)
    run("pdfunite", tmp / "front.pdf", tmp / f"{NAME}.pdf", tmp / "back.pdf", ROOT / "pdf" / f"{NAME}.pdf")
ms = []; dep = None
for c, no, n, built, area, pri, txt, d, plan, rem in M:
    dep = d or dep; phases = []
    for y in YEARS:
        if y not in plan:
            continue
        label, span = plan[y][0], plan[y][2] if len(plan[y]) == 3 else 1
        if label == "→" or phases and phases[-1][0] == label and phases[-1][2] == 2017 + y:
            phases[-1][2] = 2018 + y
        else:
            phases.append([label, 2018 + y, 2017 + y + span])
    ms.append(measure(no, n, [CH4, CL[c]], dep.split("\n"), phases, txt, None, optionalSchedule=["^[0-9,]+$"]))
gold(NAME, TOWN, TITLE, (2024, 2028), ms, "総務課", "2024-03")
