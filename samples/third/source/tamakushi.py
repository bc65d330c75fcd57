"""A word processor's plan after the national model: articles of the act as sections, a form for each measure."""
import tempfile, pathlib
from docx import Document
from docx.shared import Pt, Mm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from third import *

NAME = "tamakushi"
doc = Document()
st = doc.styles["Normal"]; st.font.name = "IPAMincho"; st.font.size = Pt(10.5)
st.element.rPr.rFonts.set(qn("w:eastAsia"), "IPAMincho")
sec = doc.sections[0]; sec.page_width, sec.page_height = Mm(210), Mm(297)
sec.left_margin = sec.right_margin = Mm(25); sec.top_margin = sec.bottom_margin = Mm(25)
sec.different_first_page_header_footer = True


def p(text="", size=None, bold=False, align=None, indent=None):
    x = doc.add_paragraph(); r = x.add_run(text); r.bold = bold
    r.font.name = "IPAGothic" if bold else "IPAMincho"; r._element.rPr.rFonts.set(qn("w:eastAsia"), r.font.name)
    if size: r.font.size = Pt(size)
    if align: x.alignment = align
    if indent: x.paragraph_format.first_line_indent = Pt(indent)
    x.paragraph_format.space_after = Pt(2)
    return x


def shade(cell):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), "E7E6E6"); cell._element.get_or_add_tcPr().append(e)


def put(cell, text, bold=False, center=False):
    cell.text = ""
    for k, line in enumerate(text.split("\n")):
        par = cell.paragraphs[0] if k == 0 else cell.add_paragraph()
        r = par.add_run(line); r.font.size = Pt(10); r.bold = bold
        if center: par.alignment = AL.CENTER


def grid(rows, head=True, widths=None):
    t = doc.add_table(len(rows), len(rows[0])); t.style = "Table Grid"
    for i, row in enumerate(rows):
        for j, x in enumerate(row):
            put(t.cell(i, j), x, head and i == 0)
            if head and i == 0: shade(t.cell(i, j))
            if widths: t.cell(i, j).width = Mm(widths[j])
    p()
    return t


# page number in the footer
fp = sec.footer.paragraphs[0]; fp.alignment = AL.CENTER
for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
    r = fp.add_run("- " if kind == "begin" else "")
    if kind: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
    else: e = OxmlElement("w:instrText"); e.text = text
    r._element.append(e)
fp.add_run(" -")

for _ in range(8): p()
p("珠串町官民データ活用推進計画", 26, True, AL.CENTER)
p("（令和３年度～令和５年度）", 16, False, AL.CENTER)
for _ in range(16): p()
p("令和３年３月", 16, False, AL.CENTER); p("珠　串　町", 18, False, AL.CENTER)
doc.add_page_break()
p("目　次", 14, True, AL.CENTER)
for t, n in (("１　計画の趣旨", 1), ("２　計画の位置付け", 1), ("３　計画期間", 1), ("４　推進体制", 2), ("５　官民データ活用の推進に関する基本的な方針", 2), ("６　官民データ活用の推進に係る個別施策", 3), ("　（１）手続における情報通信の技術の利用等に係る取組", 3), ("　（２）官民データの容易な利用等に係る取組", 5), ("　（３）個人番号カードの普及及び活用に係る取組", 6), ("　（４）利用の機会等の格差の是正に係る取組", 7), ("　（５）情報システムに係る規格の整備及び互換性の確保等に係る取組", 8), ("７　セキュリティ及び個人情報の適正な取扱いの確保", 9), ("（参考）用語解説", 10)):
    x = p(t + "…" * (36 - len(t)) + str(n))
doc.add_page_break()

p("１　計画の趣旨", 12, True)
p("平成28年12月に施行された官民データ活用推進基本法（平成28年法律第103号。以下「法」という。）は、国、地方公共団体及び事業者が持つデータを生かし、暮らしやすい社会をつくることを目指しています。", indent=10.5)
p("本町でも人口の減少と職員数の減少が進んでおり、限られた人員で行政サービスを続けるには、データとデジタル技術を使った業務の見直しが欠かせません。本計画は、その取組を計画的に進めるために定めるものです。", indent=10.5)
p("２　計画の位置付け", 12, True)
p("本計画は、法第９条第３項に規定する「市町村官民データ活用推進計画」として策定し、第６次珠串町総合計画を情報化の面から支えます。", indent=10.5)
p("３　計画期間", 12, True)
p("令和３年度から令和５年度までの３年間とします。なお、国や県の動きを踏まえ、必要に応じて見直します。", indent=10.5)
p("４　推進体制", 12, True)
p("副町長を最高情報責任者（ＣＩＯ）とし、次の体制で推進します。", indent=10.5)
grid([["組織", "構成", "役割"], ["情報化推進本部", "町長、副町長、教育長、各課長", "計画の決定、進捗の評価"], ["情報化推進委員会", "各課の情報化推進員", "取組の調整、課題の整理"], ["事務局", "企画情報課", "計画の取りまとめ"]], widths=(40, 60, 60))
p("５　官民データ活用の推進に関する基本的な方針", 12, True)
for n, t in enumerate(("町民が時間と場所に縛られずに手続できること", "町の持つデータを誰もが使えること", "限られた予算の中で効果の大きいものから取り組むこと"), 1):
    p(f"　{'①②③'[n - 1]}　{t}")
p("６　官民データ活用の推進に係る個別施策", 12, True)

# section, [(name, summary, goal indicator, goal text, owner text, owners, schedule cells (text, span), phases, related)]
S = [
 ("（１）手続における情報通信の技術の利用等に係る取組【法第10条関係】", [
  ("ア　電子申請サービスの対象手続の拡大", "ア", "電子申請サービスの対象手続の拡大", "県と町村が共同で運営する電子申請サービスに載せる手続を増やし、来庁しなくても済む手続を広げる。", "利用件数　年間350件（令和元年度：96件）", ["利用件数"], "企画情報課（主担当）、各課", ["企画情報課", "各課"], [("対象手続の洗出し", 1), ("順次追加", 2)], [("対象手続の洗出し", 2021, 2021), ("順次追加", 2022, 2023)], ["珠串町ＤＸ推進方針"]),
  ("イ　地方税の電子申告・電子納税の利用促進", "イ", "地方税の電子申告・電子納税の利用促進", "地方税ポータルシステム（eLTAX）の利用を事業所に呼び掛け、窓口と郵送の処理を減らす。", "電子申告率　75％（令和元年度：58％）", ["電子申告率"], "税務課", ["税務課"], [("広報・周知", 1), ("広報・周知", 1), ("広報・周知", 1)], [("広報・周知", 2021, 2023)], []),
  ("ウ　子育て関係手続のオンライン化（ぴったりサービス）", "ウ", "子育て関係手続のオンライン化（ぴったりサービス）", "児童手当、保育、母子保健などの手続を、マイナポータルから申請できるようにする。", "対応手続数　15手続", ["対応手続数"], "福祉こども課（主担当）、企画情報課", ["福祉こども課", "企画情報課"], [("準備", 1), ("開始", 1), ("運用", 1)], [("準備", 2021, 2021), ("開始", 2022, 2022), ("運用", 2023, 2023)], ["第２期珠串町子ども・子育て支援事業計画"])]),
 ("（２）官民データの容易な利用等に係る取組【法第11条関係】", [
  ("ア　オープンデータの推進", "ア", "オープンデータの推進", "国が示す推奨データセットを基に、町の持つデータを二次利用できる形で公開する。", "公開データ数　20件（令和元年度：3件）", ["公開データ数"], "企画情報課（主担当）、各課", ["企画情報課", "各課"], [("データの整理", 1), ("公開・追加", 2)], [("データの整理", 2021, 2021), ("公開・追加", 2022, 2023)], ["珠串町ＤＸ推進方針"]),
  ("イ　地図情報の公開", "イ", "地図情報の公開", "道路台帳図や防災マップを、町のウェブサイト上の地図で見られるようにする。", "－", [], "建設課、総務課（防災係）", ["建設課", "総務課"], [("検討", 1), ("構築", 1), ("公開", 1)], [("検討", 2021, 2021), ("構築", 2022, 2022), ("公開", 2023, 2023)], [])]),
 ("（３）個人番号カードの普及及び活用に係る取組【法第13条関係】", [
  ("ア　個人番号カードの交付の推進", "ア", "個人番号カードの交付の推進", "休日の窓口や事業所への出張受付を行い、カードを取りやすくする。", "交付率　80％（令和２年12月末：21.4％）", ["交付率"], "住民課", ["住民課"], [("出張申請受付の実施", 3)], [("出張申請受付の実施", 2021, 2023)], []),
  ("イ　証明書のコンビニ交付の導入", "イ", "証明書のコンビニ交付の導入", "住民票の写しや所得証明書をコンビニエンスストアで受け取れるようにする。", "交付通数に占める割合　30％", ["交付通数に占める割合"], "住民課（主担当）、税務課", ["住民課", "税務課"], [("システム改修", 1), ("運用開始", 1), ("運用", 1)], [("システム改修", 2021, 2021), ("運用開始", 2022, 2022), ("運用", 2023, 2023)], [])]),
 ("（４）利用の機会等の格差の是正に係る取組【法第14条関係】", [
  ("ア　高齢者向けスマートフォン教室の開催", "ア", "高齢者向けスマートフォン教室の開催", "通信事業者と協力し、地区の集会所で少人数の教室を開く。", "開催回数　年12回", ["開催回数"], "福祉こども課、生涯学習課", ["福祉こども課", "生涯学習課"], [("試行", 1), ("実施", 2)], [("試行", 2021, 2021), ("実施", 2022, 2023)], []),
  ("イ　光ファイバ未整備地区の解消", "イ", "光ファイバ未整備地区の解消", "山間部の３地区に光ファイバを整備し、町内全域で高速通信を使えるようにする。", "世帯カバー率　100％（令和元年度：93.7％）", ["世帯カバー率"], "企画情報課", ["企画情報課"], [("整備", 1), ("利用促進", 2)], [("整備", 2021, 2021), ("利用促進", 2022, 2023)], [])]),
 ("（５）情報システムに係る規格の整備及び互換性の確保等に係る取組【法第15条関係】", [
  ("ア　自治体クラウドの共同利用", "ア", "自治体クラウドの共同利用", "近隣の４町村と基幹系システムを共同で使い、経費を抑える。", "運用経費の削減率　20％", ["運用経費の削減率"], "企画情報課（主担当）、住民課、税務課", ["企画情報課", "住民課", "税務課"], [("仕様の統一", 1), ("移行", 1), ("共同運用", 1)], [("仕様の統一", 2021, 2021), ("移行", 2022, 2022), ("共同運用", 2023, 2023)], []),
  ("イ　業務の見直し（ＢＰＲ）とＲＰＡの導入", "イ", "業務の見直し（ＢＰＲ）とＲＰＡの導入", "繰り返しの多い業務を調べ、手順を改めた上で自動化する。", "導入業務数　5業務", ["導入業務数"], "総務課、企画情報課", ["総務課", "企画情報課"], [("業務調査", 1), ("試験導入", 1), ("拡大", 1)], [("業務調査", 2021, 2021), ("試験導入", 2022, 2022), ("拡大", 2023, 2023)], [])]),
]
ms = []
for head, items in S:
    p(head, 11, True)
    for title, num, name, what, goal, ind, owner, owners, cells, phases, rel in items:
        p("　" + title, 10.5, True).paragraph_format.keep_with_next = True
        rows = 6 if rel else 5
        t = doc.add_table(rows, 4); t.style = "Table Grid"
        def wide(i, label, text):
            put(t.cell(i, 0), label); shade(t.cell(i, 0)); put(t.cell(i, 1).merge(t.cell(i, 3)), text)
        wide(0, "取組の概要", what); wide(1, "目標（ＫＰＩ）", goal)
        put(t.cell(2, 0).merge(t.cell(3, 0)), "実施スケジュール"); shade(t.cell(2, 0))
        for j, y in enumerate(("令和３年度", "令和４年度", "令和５年度"), 1): put(t.cell(2, j), y, center=True); shade(t.cell(2, j))
        j = 1
        for text, span in cells:
            c = t.cell(3, j) if span == 1 else t.cell(3, j).merge(t.cell(3, j + span - 1))
            put(c, text, center=True); j += span
        wide(4, "担当課", owner)
        if rel: wide(5, "関連する計画", rel[0])
        for i in range(rows): t.cell(i, 0).width = Mm(34)
        p()
        ms.append(measure(name, [head.split("【")[0]], owners, phases, num, what, ind, rel,
                          pathAlso=[head], optionalSchedule=[".*" + "".join(ch for ch in goal.split("　")[-1].split("（")[0].replace("％", "%")) + ".*"] if ind else []))
p("７　セキュリティ及び個人情報の適正な取扱いの確保", 12, True)
p("珠串町情報セキュリティポリシーに従い、職員研修と内部監査を毎年度行います。データを公開するときは、個人が特定されないことを事前に確かめます。", indent=10.5)
doc.add_page_break()
p("（参考）用語解説", 12, True)
grid([["用語", "解説"], ["ＣＩＯ", "Chief Information Officer の略。情報化の最高責任者"], ["ＢＰＲ", "業務の流れを見直し、組み立て直すこと"], ["ＲＰＡ", "パソコン上の作業を自動で行う仕組み"], ["オープンデータ", "誰もが二次利用できる形で公開されたデータ"]], widths=(45, 115))
with tempfile.TemporaryDirectory() as t:
    f = pathlib.Path(t, NAME + ".docx"); doc.save(f); office(NAME, f)
gold(NAME, "珠串町", "珠串町官民データ活用推進計画", (2021, 2023), ms, None, "2021-03")

lines = ["珠串町官民データ活用推進計画", "", "（令和３年度～令和５年度）", "", "令和３年３月", "", "珠　串　町", "", "目　次", "", "１　計画の趣旨…………………1", "６　官民データ活用の推進に係る個別施策…………………3", "（１）手続における情報通信の技術の利用等に係る取組…………………3", "", "１　計画の趣旨", "", "平成28年12月に施行された官民データ活用推進基本法は、暮らしやすい社会をつくることを目指しています。", "", "３　計画期間", "", "令和３年度から令和５年度までの３年間とします。", "", "- 3 -", "", "６　官民データ活用の推進に係る個別施策", ""]
for head, items in S:
    lines += [head, ""]
    for title, num, name, what, goal, ind, owner, owners, cells, phases, rel in items:
        lines += [title, "", "取組の概要\t" + what, "目標（ＫＰＩ）\t" + goal, "実施スケジュール\t令和３年度\t令和４年度\t令和５年度", "\t" + "\t".join(t + "\t" * (s - 1) for t, s in cells), "担当課\t" + owner]
        if rel: lines.append("関連する計画\t" + rel[0])
        lines.append("")
    lines += [f"- {4 + len(lines) // 60} -", ""]
lines += ["７　セキュリティ及び個人情報の適正な取扱いの確保", "", "職員研修と内部監査を毎年度行います。"]
extraction(NAME, lines)
