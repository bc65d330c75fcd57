"""Reform in a spreadsheet printed on A3 landscape: merged items, a row of steps and a row of figures for each measure, bureau above section."""
import tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from sixth import *

NAME = "usuzumi"
# item, number, name, text, (bureau, section), [(label, first, last)], indicator, five figures
M = [
 ("市民サービスの向上", 1, "窓口のワンストップ化", "転入や出生等に伴う手続を一つの窓口で受け付ける体制を整える。", ("市民部", "市民課"), [("手続の洗い出し", 2023, 2023), ("窓口改修", 2024, 2024), ("運用", 2025, 2027)], "来庁者満足度（％）", ("―", "―", "75", "80", "85")),
 ("市民サービスの向上", 2, "市民センターの開館時間の見直し", "利用の実態に合わせて開館の時間を改め、夜間は予約のある日に限り開館する。", ("地域振興部", "市民協働課"), [("検討", 2023, 2023), ("試行", 2024, 2024), ("実施", 2025, 2027)], "年間経費（千円）", ("86,000", "84,000", "79,000", "79,000", "79,000")),
 ("市民サービスの向上", 3, "広報媒体の最適化", "紙の広報紙を月１回の発行とし、電子による配信を増やす。", ("総合政策部", "広報広聴課"), [("月１回発行", 2023, 2027)], "電子版の登録者数（人）", ("3,000", "4,500", "6,000", "7,500", "9,000")),
 ("持続可能な財政運営", 4, "使用料・手数料の見直し", "原価に基づいて受益者負担の割合を算定し、３年ごとに改定する。", ("財務部", "財政課"), [("基準の策定", 2023, 2023), ("条例改正", 2024, 2024), ("新料金の適用", 2025, 2026), ("再算定", 2027, 2027)], "増収額（千円）", ("―", "―", "12,000", "12,000", "12,500")),
 ("持続可能な財政運営", 5, "市税徴収率の向上", "口座振替を勧めるとともに、滞納者の財産調査を電子化する。", ("財務部", "納税課"), [("継続実施", 2023, 2027)], "現年度徴収率（％）", ("99.2", "99.2", "99.3", "99.3", "99.4")),
 ("持続可能な財政運営", 6, "遊休地の売却・貸付け", "使う予定のない土地の一覧を公表し、売却又は貸付けを進める。", ("財務部", "資産経営課"), [("一覧の作成", 2023, 2023), ("公募・売却", 2024, 2027)], "売却額（千円）", ("―", "30,000", "30,000", "30,000", "30,000")),
 ("持続可能な財政運営", 7, "ふるさと納税の推進", "返礼品を増やし、体験型の品を開発する。", ("産業部", "商工観光課"), [("返礼品の開発", 2023, 2024), ("寄附者との交流", 2025, 2027)], "寄附額（千円）", ("180,000", "200,000", "220,000", "240,000", "260,000")),
 ("組織力の強化", 8, "定員管理の適正化", "再任用職員と任期付職員を活用し、職員の数を保つ。", ("総務部", "職員課"), [("計画に基づく定員管理", 2023, 2027)], "職員数（人）", ("612", "610", "608", "606", "604")),
 ("組織力の強化", 9, "時間外勤務の縮減", "勤務時間を客観的に記録し、業務の平準化を図る。", ("総務部", "職員課"), [("システム導入", 2023, 2023), ("運用・検証", 2024, 2027)], "月平均時間外（時間）", ("14.0", "13.0", "12.0", "11.0", "10.0")),
 ("組織力の強化", 10, "公民連携の仕組みづくり", "民間からの提案を一元的に受け付ける窓口を設ける。", ("総合政策部", "企画課"), [("先進地調査", 2023, 2023), ("窓口の設置", 2024, 2024), ("提案の実施", 2025, 2027)], "実施した提案の数（件）", ("―", "―", "2", "3", "4")),
]
wb = Workbook(); thin = Side(style="thin", color="000000"); box = Border(thin, thin, thin, thin)
F = lambda s=10, b=False: Font(name="IPAPGothic", size=s, bold=b)
def sheet(title, land=True):
    ws = wb.create_sheet(title); ws.page_setup.orientation = "landscape" if land else "portrait"; ws.page_setup.paperSize = 8 if land else 9
    ws.sheet_properties.pageSetUpPr.fitToPage = True; ws.page_setup.fitToHeight = 0; ws.oddFooter.center.text = "- &P -"
    ws.page_margins.left = ws.page_margins.right = .5
    return ws
def put(ws, r, c, v, r2=None, c2=None, size=10, bold=False, center=False, fill=None, border=True):
    x = ws.cell(r, c, v); x.font = F(size, bold); x.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if center else "left")
    for i in range(r, (r2 or r) + 1):
        for j in range(c, (c2 or c) + 1):
            if border: ws.cell(i, j).border = box
            if fill: ws.cell(i, j).fill = PatternFill("solid", fgColor=fill)
    if r2 or c2: ws.merge_cells(start_row=r, end_row=r2 or r, start_column=c, end_column=c2 or c)
wb.remove(wb.active)
from openpyxl.worksheet.pagebreak import Break
a = sheet("表紙", False); a.column_dimensions["A"].width = 90
for r, (t, s) in {8: ("第４次薄墨市行財政改革プラン", 26), 10: ("【実施計画】", 20), 12: ("令和５年度 ～ 令和９年度", 15), 30: ("令和５年２月", 14), 31: ("薄墨市 総務部 行政管理課", 14)}.items(): put(a, r, 1, t, size=s, bold=s > 18, center=True, border=False); a.row_dimensions[r].height = 42
g = sheet("概要", False)
for c, w in zip("ABCD", (26, 30, 22, 22)): g.column_dimensions[c].width = w
lines = ["１　計画の趣旨", "　第４次行財政改革大綱に掲げた三つの重点項目を具体化するため、取組ごとの工程と目標を定める。", "２　計画期間", "　令和５年度から令和９年度までの５年間", "３　進行管理", "　行財政改革推進本部が半期ごとに進捗を点検し、行財政改革推進委員会の意見を添えて公表する。", "４　財政の見通し"]
for i, t in enumerate(lines): put(g, 1 + i, 1, t, c2=4, size=12 if t[0] != "　" else 10.5, bold=t[0] != "　", border=False); g.row_dimensions[1 + i].height = 30
for i, row in enumerate((("区分", "令和５年度", "令和７年度", "令和９年度"), ("歳入（百万円）", "24,100", "23,600", "23,200"), ("歳出（百万円）", "24,300", "24,000", "23,900"), ("差引（百万円）", "△200", "△400", "△700"))):
    for j, v in enumerate(row): put(g, 9 + i, 1 + j, v, center=True, fill="D9D9D9" if i == 0 else None)
put(g, 14, 1, "５　重点項目と取組の数", c2=4, size=12, bold=True, border=False)
for i, row in enumerate((("重点項目", "取組の数", "主な取組", ""), ("市民サービスの向上", "３", "窓口のワンストップ化", ""), ("持続可能な財政運営", "４", "使用料・手数料の見直し", ""), ("組織力の強化", "３", "定員管理の適正化", ""))):
    for j, v in enumerate(row[:3]): put(g, 15 + i, 1 + j, v, center=True, fill="D9D9D9" if i == 0 else None)
ws = sheet("実施計画")
for c, w in zip("ABCDEFGHIJKL", (13, 5, 24, 44, 15, 22, 7, 15, 15, 15, 15, 15)): ws.column_dimensions[c].width = w
put(ws, 1, 1, "第４次薄墨市行財政改革プラン　実施計画一覧", c2=12, size=15, bold=True, border=False)
for c, t in ((1, "重点項目"), (2, "No."), (3, "取組名"), (4, "取組の概要"), (5, "担当部署"), (6, "指標（単位）")): put(ws, 2, c, t, r2=3, center=True, fill="FFE699")
put(ws, 2, 7, "工程及び目標", c2=12, center=True, fill="FFE699"); put(ws, 3, 7, "区分", center=True, fill="FFE699")
for j in range(5): put(ws, 3, 8 + j, f"令和{'５６７８９'[j]}年度", center=True, fill="FFE699")
ws.print_title_rows = "2:3"; r = 4; start = {}
for item, no, name, txt, dep, ph, ind, fig in M:
    start.setdefault(item, [r, r])[1] = r + 1
    for c, v, cen in ((2, no, True), (3, name, False), (4, txt, False), (5, dep[0] + "\n" + dep[1], True), (6, ind, True)): put(ws, r, c, v, r2=r + 1, center=cen)
    put(ws, r, 7, "工程", center=True); put(ws, r + 1, 7, "目標", center=True)
    for l, x, y in ph: put(ws, r, 8 + x - 2023, l, c2=8 + y - 2023 if y > x else None, center=True, fill="E2EFDA")
    for j, v in enumerate(fig): put(ws, r + 1, 8 + j, v, center=True)
    ws.row_dimensions[r].height = ws.row_dimensions[r + 1].height = 27; r += 2
for item, (x, y) in start.items(): put(ws, x, 1, item, r2=y, center=True, bold=True)
ws.row_breaks.append(Break(id=17))
h = sheet("資料", False)
for c, w in zip("AB", (30, 70)): h.column_dimensions[c].width = w
put(h, 1, 1, "【資料】用語の解説", c2=2, size=12, bold=True, border=False)
for i, row in enumerate((("用語", "説明"), ("ワンストップ化", "一つの場所で関連する手続を全て済ませられるようにすること"), ("受益者負担", "サービスの利用者に費用の一部を負担してもらうこと"), ("公民連携", "行政と民間が協力して公共のサービスを提供すること"))):
    for j, v in enumerate(row): put(h, 2 + i, 1 + j, v, fill="FFE699" if i == 0 else None)
put(h, 8, 1, "【資料】行財政改革推進委員会 委員名簿", c2=2, size=12, bold=True, border=False)
for i, row in enumerate((("氏名", "所属"), ("宇野　正彦", "薄墨大学経済学部　教授（会長）"), ("佐伯　千晶", "薄墨商工会議所　専務理事"), ("堀　信吾", "公募委員"))):
    for j, v in enumerate(row): put(h, 9 + i, 1 + j, v, fill="FFE699" if i == 0 else None)
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".xlsx"); wb.save(f); office(NAME, f)
def figures(fig): return [(v, 2023 + j, 2023 + j) for j, v in enumerate(fig) if v != "―"]
gold(NAME, "薄墨市", "第４次薄墨市行財政改革プラン【実施計画】", (2023, 2027), [measure(n, [it], [d[1]], [*ph, *figures(fig)], str(no), t, [ind.split("（")[0]], optionalSchedule=["^[-－―]$"]) for it, no, n, t, d, ph, ind, fig in M], "総務部 行政管理課", "2023-02")
