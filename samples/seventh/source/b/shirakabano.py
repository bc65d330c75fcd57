"""A climate plan set in a word processor (LibreOffice Writer): measures are small headings with prose, 【担当】 at the end, a box of figures after each group."""
from seven import *
from xml.sax.saxutils import escape as e

NAME = "shirakabano"
TITLE = "白樺野町ゼロカーボン推進計画"
H1 = "第４章　ゼロカーボンに向けた取組"
# heading 2: (text, [heading 3: (text, intro, [(mark, name, paragraphs, sections)], figures)], column)
T = [
 ("１　再生可能エネルギーを増やす", "　町内の年間日照時間は県内で最も長く、森林は町域の78％を占めます。これらの恵みを、景観や生きものに配慮しながら暮らしのエネルギーに変えていきます。", [
  ("(1)　太陽光発電の普及", "　住宅や事業所の屋根を中心に導入を進め、災害時の電源としても役立てます。", [
   ("ア", "公共施設への太陽光発電設備の設置", "【重点】", ["　役場本庁舎、小中学校及び総合体育館の屋根に、初期の費用を要しない方式により太陽光発電設備と蓄電池を設置します。災害が起きたときは、避難所の照明と通信の電源として使います。"], "環境課、管財課、教育課"),
   ("イ", "住宅用太陽光発電と蓄電池への補助", "", ["　自ら電気を使うことを目的として設備を設ける世帯に、費用の一部を補助します。令和７年度からは、蓄電池だけを後から設ける世帯も対象とします。"], "環境課"),
   ("ウ", "営農型太陽光発電の手引の作成", "", ["　農地の上で発電を行う場合の手続や、日陰でもよく育つ作物の例を手引にまとめ、農業者と事業者に示します。"], "農林課、農業委員会事務局"),
  ], [("住宅用太陽光発電設備の設置件数", "412件", "900件"), ("公共施設の太陽光発電の設備容量", "85kW", "600kW")]),
  ("(2)　木質バイオマスの利用", "　山に残されている間伐材を燃料に変え、灯油や重油に代えて使います。", [
   ("ア", "町有林の間伐材を使った熱供給", "【重点】", ["　温泉施設と福祉センターにチップボイラーを導入し、町有林の間伐材を燃料とする熱を供給します。", "　あわせて、燃料となるチップを安定して届けられるよう、乾燥と保管のための土場を整備します。"], "農林課、福祉課"),
   ("イ", "薪ストーブの導入支援", "", ["　住宅や店舗に薪ストーブを設ける費用を補助し、薪づくりの講習会を年２回開きます。"], "農林課"),
  ], [("木質バイオマス燃料の年間利用量", "120ｔ", "1,500ｔ")]),
 ]),
 ("２　エネルギーを賢く使う", "　寒さの厳しい本町では、家庭から出る二酸化炭素の４割を暖房が占めています。我慢をするのではなく、暖かく快適に暮らしながらエネルギーの量を減らします。", [
  ("(1)　建物の省エネルギー化", "　建物は一度建てると長く使うため、新築と改修の機会を逃さず性能を高めます。", [
   ("ア", "公共施設の照明のＬＥＤ化", "", ["　利用する時間の長い施設から順に照明を取り替え、2028年度までに全ての施設で終えます。リース方式を用い、毎年の支出をならします。"], "管財課"),
   ("イ", "住宅の断熱改修の促進", "【重点】", ["　窓や床の断熱改修に補助を行うとともに、建築士による無料の診断を行い、効果の高い改修の方法を提案します。"], "建設課、環境課"),
   ("ウ", "事業所の省エネ診断", "", ["　商工会と協力して専門家を派遣し、設備の使い方の見直しだけで減らせる電力や燃料の量を示します。"], "商工観光課"),
  ], [("断熱改修の補助を受けた住宅の戸数（累計）", "36戸", "400戸")]),
  ("(2)　移動の脱炭素化", "　自家用車に頼らざるを得ない地域であることを踏まえ、車の電動化と公共交通の利用を並行して進めます。", [
   ("ア", "公用車の電動化", "", ["　更新の時期を迎えた公用車を電気自動車等に改め、休日は町民や観光客が借りられるようにします。"], "管財課、商工観光課"),
   ("イ", "乗合タクシーの電気自動車への転換", "", ["　運行事業者が車両を更新する際に、電気自動車との差額と充電設備の費用を支援します。"], "企画課"),
  ], [("公用車に占める電動車の割合", "7.5％", "60％")]),
 ]),
 ("３　資源を循環させ、森を守る", "　ごみを燃やす量を減らすとともに、森林が二酸化炭素を吸収する力を保ちます。", [
  ("(1)　ごみの減量と資源化", "　本町で出る可燃ごみの重さの46％は生ごみです。分けて集め、土に返します。", [
   ("ア", "生ごみの堆肥化の拡大", "", ["　モデル地区で行っている生ごみの分別収集を町全域に広げ、できた堆肥を農家と家庭菜園に配ります。"], "環境課、農林課"),
   ("イ", "フードドライブの実施", "", ["　家庭で余っている食品を役場や店舗で受け付け、子ども食堂などに届けます。"], "福祉課、環境課"),
  ], [("１人１日当たりのごみ排出量", "842ｇ", "700ｇ")]),
  ("(2)　二酸化炭素の吸収源の確保", "　手入れの行き届いた森は、水を蓄え、土砂の流出を防ぐ働きもします。", [
   ("ア", "町有林の間伐と再造林", "", ["　航空レーザ測量の結果をもとに間伐の順序を定め、伐採した跡には３年以内に苗木を植えます。"], "農林課"),
   ("イ", "森林クレジットの創出", "", ["　町有林の間伐による吸収量について国の制度の認証を受け、売却で得た収入を森の手入れに充てます。"], "農林課、企画課"),
  ], [("間伐を行った面積（年間）", "48ha", "90ha")]),
 ]),
]
NS = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")))
def para_style(name, font="IPAMincho", size="10.5pt", para="", txt="", parent=""):
    return f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {para}/><style:text-properties style:font-name="{font}" style:font-name-asian="{font}" fo:font-size="{size}" style:font-size-asian="{size}" {txt}/></style:style>'
STY = "".join([
 para_style("B", para='fo:line-height="165%" fo:text-align="justify"'), para_style("R", para='fo:text-align="end" fo:margin-bottom="0.35cm"'), para_style("S", size="9pt"), para_style("TC", size="9pt", para='fo:line-height="120%"'), para_style("TH", "IPAGothic", "9pt", 'fo:text-align="center"'),
 para_style("H1", "IPAGothic", "16pt", 'fo:break-before="page" fo:margin-bottom="0.5cm" fo:border-bottom="1.5pt solid #2e6b3e" fo:padding-bottom="0.1cm"', 'fo:color="#2e6b3e"'), para_style("H2", "IPAGothic", "13pt", 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:background-color="#dcebdf" fo:keep-with-next="always" fo:padding="0.08cm"'),
 para_style("H3", "IPAGothic", "11.5pt", 'fo:margin-top="0.4cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"'), para_style("H4", "IPAGothic", "10.5pt", 'fo:margin-left="0.4cm" fo:margin-top="0.25cm" fo:margin-bottom="0.08cm" fo:keep-with-next="always"'),
 para_style("D", para='fo:margin-left="0.8cm" fo:line-height="165%" fo:text-align="justify" fo:orphans="2" fo:widows="2"'),
 para_style("C1", "IPAGothic", "26pt", 'fo:text-align="center" fo:margin-top="6.5cm"', 'fo:color="#2e6b3e"'), para_style("C2", "IPAGothic", "14pt", 'fo:text-align="center" fo:margin-top="0.6cm"'), para_style("C3", "IPAGothic", "16pt", 'fo:text-align="center" fo:margin-top="9cm"'), para_style("C4", "IPAGothic", "16pt", 'fo:text-align="center" fo:margin-top="0.3cm"'),
 '<style:style style:name="TOC" style:family="paragraph"><style:paragraph-properties fo:line-height="180%"><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="…"/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="IPAMincho" style:font-name-asian="IPAMincho" fo:font-size="11pt" style:font-size-asian="11pt"/></style:style>',
 para_style("Hd", "IPAGothic", "8pt", 'fo:text-align="end"'), para_style("Ft", "IPAMincho", "10pt", 'fo:text-align="center"')])
count = 0; tables = []
def table(rows, widths, head=1, shade="#eef3ee", one=False):
    """Rows of cells (text or (text, columns)); the first `head` rows are headings."""
    global count
    count += 1; n = f"T{count}"
    tables.append(f'<style:style style:name="{n}" style:family="table"><style:table-properties style:width="{sum(widths)}cm" table:align="center" fo:margin-top="0.15cm" fo:margin-bottom="0.3cm" style:may-break-between-rows="{"false" if one else "true"}"/></style:style>' + "".join(f'<style:style style:name="{n}.{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i, w in enumerate(widths)))
    out = f'<table:table table:name="{n}" table:style-name="{n}">' + "".join(f'<table:table-column table:style-name="{n}.{i}"/>' for i in range(len(widths)))
    for k, row in enumerate(rows):
        line = "<table:table-row>"
        for c in row:
            t, wide = c if isinstance(c, tuple) else (c, 1)
            line += f'<table:table-cell table:style-name="{"CH" if k < head else "CD"}" table:number-columns-spanned="{wide}" office:value-type="string">' + "".join(P("TH" if k < head else "TC", x) for x in t.split("\n")) + "</table:table-cell>" + "<table:covered-table-cell/>" * (wide - 1)
        line += "</table:table-row>"
        out += f"<table:table-header-rows>{line}</table:table-header-rows>" if k == 0 and head else line
    return out + "</table:table>"
def P(style, t):
    return f'<text:p text:style-name="{style}">' + e(t).replace("\t", "<text:tab/>") + "</text:p>"
b = [P("First", ""), P("C1", TITLE), P("C2", "【地球温暖化対策実行計画（区域施策編）】"), P("C2", "2023年度～2030年度"), P("C3", "令和５年３月"), P("C4", "（令和７年３月改定）"), P("C4", "白樺野町　環境課")]
b[0] = ""
b += ['<text:p text:style-name="Go"/>', P("C2", "目　　次"), P("TOC", "")]
TOC = [("第１章　計画の基本的事項", 2), ("第２章　温室効果ガスの排出の状況", 3), ("第３章　目標と基本方針", 4), (H1, 5), ("　１　再生可能エネルギーを増やす", 5), ("　２　エネルギーを賢く使う", 6), ("　３　資源を循環させ、森を守る", 7), ("第５章　計画の推進", 8), ("資料編", 9)]
b += [P("TOC", f"{a}\t{p}") for a, p in TOC]
b += [P("H1", "第１章　計画の基本的事項"), P("H2", "１　計画の背景"), P("B", "　地球の平均気温は工業化以前と比べて既に1.1度上昇し、本町でも大雨の回数が増え、スキー場の営業日数は20年前の７割に減っています。国は2050年までに温室効果ガスの排出を全体としてゼロにすることを宣言し、地球温暖化対策の推進に関する法律を改めました。本町も令和３年12月に「ゼロカーボンタウン」を宣言しました。"),
      P("H2", "２　計画の位置付け"), P("B", "　地球温暖化対策の推進に関する法律第19条第２項に基づく計画であり、第２次白樺野町環境基本計画を上位の計画とします。"), P("H2", "３　計画の期間"), P("B", "　令和５年度（2023年度）から令和12年度（2030年度）までの８年間とします。令和６年度に中間の見直しを行い、本書はその結果を反映したものです。"),
      P("H2", "４　対象とする温室効果ガス"), table([["種類", "主な発生源"], ["二酸化炭素（CO2）", "電気、灯油、ガソリン等の使用、ごみの焼却"], ["メタン（CH4）", "水田、家畜の飼養"], ["一酸化二窒素（N2O）", "農地への肥料の使用"]], [5, 10])]
b += [P("H1", "第２章　温室効果ガスの排出の状況"), P("H2", "１　排出量の推移"), P("B", "　2022年度の排出量は62.4千ｔ-CO2で、2013年度に比べ21.4％減りました。部門別では、家庭部門が最も多く３割を占めます。"),
      table([["部門", ("排出量（千ｔ-CO2）", 4), "2013年度比"], ["", "2013", "2016", "2019", "2022", "（％）"], ["産業", "18.6", "17.2", "15.9", "14.1", "-24.2"], ["業務その他", "14.8", "13.5", "12.0", "11.0", "-25.7"], ["家庭", "23.9", "22.7", "20.8", "19.3", "-19.2"], ["運輸", "20.3", "19.6", "18.1", "16.5", "-18.7"], ["廃棄物", "1.8", "1.7", "1.6", "1.5", "-16.7"], ["計", "79.4", "74.7", "68.4", "62.4", "-21.4"]], [3, 2.4, 2.4, 2.4, 2.4, 2.6], 2),
      P("S", "※四捨五入のため、内訳と計が一致しないことがあります。"), P("H2", "２　町民の意識"), P("B", "　令和６年８月に18歳以上の町民800人を対象に調査を行い、351人（43.9％）から回答がありました。"), table([["取組", "行っている", "今後行いたい", "行うつもりはない"], ["節電を心がける", "78.1％", "17.4％", "4.5％"], ["窓の断熱を改める", "21.7％", "49.3％", "29.0％"], ["太陽光発電を設ける", "9.4％", "26.8％", "63.8％"], ["電気自動車に乗り換える", "3.7％", "38.5％", "57.8％"]], [5, 3.2, 3.2, 3.6])]
b += [P("H1", "第３章　目標と基本方針"), P("H2", "１　目指す町の姿"), P("B", "　「森と太陽で暮らす、二酸化炭素の出ない高原の町」"), P("H2", "２　削減の目標"), P("B", "　2030年度の温室効果ガスの排出量を、2013年度に比べて50％減らします。さらに、2050年度までに排出を実質ゼロにします。"), table([["年度", "2013（基準）", "2022（実績）", "2030（目標）", "2050（長期）"], ["排出量（千ｔ-CO2）", "79.4", "62.4", "39.7", "実質ゼロ"]], [4, 2.8, 2.8, 2.8, 2.8]),
      P("H2", "３　取組の体系"), P("B", "　次の３つの基本方針の下で取組を進めます。特に力を入れる取組には【重点】と記しています。"), table([["基本方針", "施策"]] + [[a, "\n".join(s[0] for s in ss)] for a, _, ss in T], [6, 8])]
b += [P("H1", H1)]
for a, intro, groups in T:
    b += [P("H2", a), P("B", intro)]
    for h, t, ms, figures in groups:
        b += [P("H3", h), P("B", t)]
        for no, name, mark, ps, deps in ms:
            b += [P("H4", f"{no}　{name}{mark}")] + [P("D", x) for x in ps] + [P("R", f"【担当】{deps}")]
        b += [table([["指標", "現状（2023年度）", "目標（2030年度）"]] + [list(f) for f in figures], [8, 3.6, 3.6], one=True)]
    if a.startswith("２"):
        b += [table([["コラム　暖かい家は体にもやさしい"], ["　冬の起床時に居間の温度が18度を下回る家では、血圧が高くなりやすいという調査があります。窓の内側にもう一枚の窓を設けるだけでも、部屋の温度は３度から５度上がります。"]], [15], one=True)]
b += [P("H1", "第５章　計画の推進"), P("B", "　町長を本部長とするゼロカーボン推進本部が取組の全体を管理します。環境課は毎年度、排出量と指標の状況を取りまとめ、環境審議会に報告した上で公表します。"), table([["組織", "役割"], ["ゼロカーボン推進本部", "計画の決定、部署の間の調整"], ["環境審議会", "進み具合の点検、町への助言"], ["環境課", "事務局、町民と事業者への情報の提供"]], [5, 10]), P("B", "　計画の期間が終わる前年度に全体を見直します。")]
b += [P("H1", "資料編"), P("H2", "１　環境審議会委員名簿"), table([["区分", "氏名", "所属"], ["会長", "雨宮　耕一郎", "高原大学名誉教授"], ["副会長", "宇田川　節子", "白樺野町消費者の会"], ["委員", "小椋　大地", "白樺野森林組合"], ["委員", "神成　美穂", "白樺野町商工会青年部"]], [3, 5, 7]), P("H2", "２　改定の経過"), table([["年月日", "内容"], ["令和６年８月１日～30日", "町民意識調査"], ["令和６年11月12日", "環境審議会（中間評価）"], ["令和７年１月20日～２月10日", "意見公募（２人、５件）"], ["令和７年３月18日", "環境審議会（答申）"]], [6, 9]),
      P("H2", "３　用語の説明"), P("B", "カーボンニュートラル：温室効果ガスの排出量から吸収量を差し引いた値をゼロにすること。"), P("B", "クレジット：温室効果ガスを減らした量や吸収した量を、売り買いできるように国などが認めたもの。"), P("B", "チップボイラー：木を細かく砕いた燃料で湯を沸かす設備。")]
cell = lambda n, bg: f'<style:style style:name="{n}" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #555555" fo:padding="0.1cm" style:vertical-align="middle" {bg}/></style:style>'
layout = lambda n, extra: f'<style:page-layout style:name="{n}"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.8cm" fo:margin-bottom="1.8cm" fo:margin-left="2.4cm" fo:margin-right="2.4cm"/>{extra}</style:page-layout>'
doc = (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls>' + "".join(f'<style:font-face style:name="{f}" svg:font-family="{f}"/>' for f in ("IPAMincho", "IPAGothic")) +
       f'</office:font-face-decls><office:styles>{STY}</office:styles><office:automatic-styles>{cell("CH", "fo:background-color=" + chr(34) + "#e3ece4" + chr(34))}{cell("CD", "")}' + "".join(tables) +
       '<style:style style:name="Go" style:family="paragraph" style:master-page-name="Standard"><style:paragraph-properties style:page-number="1"/></style:style><style:style style:name="Cv" style:family="paragraph" style:master-page-name="Cover"/>' +
       layout("L0", "") + layout("L1", '<style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style>') +
       f'</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L1"><style:header>{P("Hd", TITLE)}</style:header><style:footer><text:p text:style-name="Ft">- <text:page-number text:select-page="current"/> -</text:p></style:footer></style:master-page><style:master-page style:name="Cover" style:page-layout-name="L0"/></office:master-styles>'
       '<office:body><office:text><text:p text:style-name="Cv"/>' + "".join(b) + "</office:text></office:body></office:document>")
file = write(NAME + ".fodt", doc)
if "--no-print" not in sys.argv:
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", ROOT / "pdf", file)
ms = []; inds = []
for a, _, groups in T:
    for h, _, items, figures in groups:
        ms += [measure(no, name, [H1, a, h], deps.split("、"), (), "".join(x.lstrip("　") for x in ps), None, **({"marks": ["重点"]} if mark else {})) for no, name, mark, ps, deps in items]
        inds += [indicator(n, h, 2023, x, 2030, y) for n, x, y in figures]
gold(NAME, "白樺野町", TITLE, (2023, 2030), ms, "環境課", "2023-03", revised="2025-03", indicators=inds)
