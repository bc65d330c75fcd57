"""The yearly programme of a general plan, from a spreadsheet: projects below bands of policy, cost of three years in thousands of yen, what is done each year above it."""
import pathlib, tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side, PatternFill, Font
from fourth import *

NAME = "hagikura"
F = "Noto Sans CJK JP"; s = Side(style="thin"); box = Border(s, s, s, s)
wrap = Alignment(wrap_text=True, vertical="center"); mid = Alignment(wrap_text=True, vertical="center", horizontal="center"); num = Alignment(vertical="center", horizontal="right")
# policy, basic measure, no, name, mark, section, text, three (content, cost)
A = "政策１　安心して暮らせるまち"; B = "政策２　学び育つまち"; D = "政策３　にぎわいのあるまち"
M = [
 (A, "施策１　消防・防災", "101", "消防ポンプ自動車更新事業", "", "消防署", "配備から20年を経た車両を更新する。", (("仕様決定", "0"), ("１台更新", "42,000"), ("１台更新", "43,500"))),
 (A, "施策１　消防・防災", "102", "自主防災組織育成事業", "", "総務課", "資機材の購入と訓練に要する経費を補助する。", (("補助10団体", "2,000"), ("補助10団体", "2,000"), ("補助12団体", "2,400"))),
 (A, "施策２　医療・健康", "103", "がん検診事業", "", "健康福祉課", "受診の機会を増やし、精密検査の受診を勧める。", (("集団検診20回", "18,320"), ("集団検診22回", "19,800"), ("集団検診22回", "19,800"))),
 (A, "施策２　医療・健康", "104", "地域医療連携システム導入事業", "新規", "健康福祉課\n町立病院", "診療の記録を診療所と共有する。", (("調査", "500"), ("設計", "6,600"), ("導入", "38,000"))),
 (B, "施策１　学校教育", "201", "学習用端末更新事業", "新規", "教育委員会 学校教育課", "児童生徒の端末を更新する。", (("計画", "0"), ("更新600台", "39,600"), ("更新580台", "38,280"))),
 (B, "施策１　学校教育", "202", "小学校給食室空調整備事業", "新規", "教育委員会 教育総務課", "給食室に空調設備を設ける。", (("実施設計", "4,400"), ("工事", "61,000"), ("－", "0"))),
 (B, "施策２　生涯学習", "203", "町史編さん事業", "", "教育委員会 生涯学習課", "町制70周年に合わせて町史を刊行する。", (("資料調査", "3,100"), ("執筆", "4,200"), ("刊行", "12,500"))),
 (D, "施策１　農林業", "301", "有害鳥獣対策事業", "拡充", "農林課", "わなの購入を補助し、捕獲した獣の処理施設を設ける。", (("補助・用地選定", "5,700"), ("施設設計", "9,900"), ("施設建設", "88,000"))),
 (D, "施策１　農林業", "302", "ほ場整備事業", "", "農林課", "県営事業の負担金を支出する。", (("区画整理", "22,000"), ("区画整理", "25,000"), ("暗渠排水", "14,000"))),
 (D, "施策２　商工・観光", "303", "道の駅再整備事業", "拡充", "商工観光課\n建設課", "直売所を広げ、子どもの遊び場を設ける。", (("基本計画", "8,800"), ("実施設計", "24,200"), ("造成工事", "130,000"))),
 (D, "施策２　商工・観光", "304", "プレミアム商品券事業", "", "商工観光課", "商工会が行う商品券の発行を支援する。", (("発行", "15,000"), ("発行", "15,000"), ("－", "0"))),
]
wb = Workbook(); ws = wb.active; ws.title = "表紙"
def line(w, r, t, size=11, center=False, cols=12):
    w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=cols)
    c = w.cell(r, 1, t); c.font = Font(name=F, size=size); c.alignment = mid if center else wrap; w.row_dimensions[r].height = size * 1.7 * (t.count("\n") + 1)
for r, t, z in ((8, "第７次萩倉町総合計画", 30), (9, "実　施　計　画", 26), (11, "令和７年度～令和９年度", 18), (24, "令和７年２月", 16), (25, "萩倉町　企画財政課", 18)): line(ws, r, t, z, True)
w2 = wb.create_sheet("はじめに")
for r, (t, z) in enumerate((("１　実施計画の目的", 14), ("　基本計画に掲げた施策を計画的に進めるため、主な事業の年度ごとの内容と事業費を明らかにするものです。", 11), ("２　計画期間", 14), ("　令和７年度から令和９年度までの３か年とし、毎年度見直すローリング方式とします。", 11), ("３　財政の見通し（単位：百万円）", 14)), 1): line(w2, r, t, z)
for i, r in enumerate((("区分", "令和７年度", "令和８年度", "令和９年度"), ("歳入", "6,820", "6,905", "7,010"), ("うち町税", "1,340", "1,335", "1,330"), ("歳出", "6,820", "6,905", "7,010")), 7):
    for j, t in enumerate(r):
        w2.merge_cells(start_row=i, end_row=i, start_column=1 + 3 * j, end_column=3 + 3 * j)
        for k in range(3): w2.cell(i, 1 + 3 * j + k).border = box
        c = w2.cell(i, 1 + 3 * j, t); c.alignment = mid; c.font = Font(name=F, size=10)
w = wb.create_sheet("事業"); line(w, 1, "４　主要事業一覧", 14)
H = ["事業\n番号", "事業名", "区分", "担当課", "事業の概要", "年度別計画（上段：事業内容　下段：事業費・千円）", None, None, "３か年計"]
def put(r, j, t, al=mid, fill=None, bold=False, size=9):
    c = w.cell(r, j, t); c.border = box; c.alignment = al; c.font = Font(name=F, size=size, bold=bold)
    if fill: c.fill = PatternFill("solid", fgColor=fill)
for j, h in enumerate(H, 1): put(2, j, h, fill="DDEBF7"); put(3, j, None, fill="DDEBF7")
for j, h in ((6, "令和７年度"), (7, "令和８年度"), (8, "令和９年度")): put(3, j, h, fill="DDEBF7")
for j in (1, 2, 3, 4, 5, 9): w.merge_cells(start_row=2, end_row=3, start_column=j, end_column=j)
w.merge_cells("F2:H2"); r = 4; seen = (None, None)
for m in M:
    for k, fill in ((0, "9BC2E6"), (1, "F2F2F2")):
        if m[:k + 1] != seen[:k + 1]:
            for j in range(1, 10): put(r, j, None, wrap, fill)
            put(r, 1, m[k], wrap, fill, True, 10); w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=9); w.row_dimensions[r].height = 18; r += 1
    seen = m[:2]
    for j, t, al in ((1, m[2], mid), (2, m[3], wrap), (3, m[4], mid), (4, m[5], wrap), (5, m[6], wrap)):
        put(r, j, t, al); put(r + 1, j, None); w.merge_cells(start_row=r, end_row=r + 1, start_column=j, end_column=j)
    for j, (t, c) in enumerate(m[7]): put(r, 6 + j, t, wrap); put(r + 1, 6 + j, c, num)
    put(r, 9, None); put(r + 1, 9, f"{sum(int(c.replace(',', '')) for _, c in m[7]):,}", num)
    w.row_dimensions[r].height = 24; w.row_dimensions[r + 1].height = 15; r += 2
w.print_title_rows = "2:3"
for j, x in enumerate((7, 27, 7, 18, 38, 16, 16, 16, 12), 1): w.column_dimensions["ABCDEFGHI"[j - 1]].width = x
for x in wb:
    x.page_setup.paperSize = 9; x.page_setup.orientation = "landscape"; x.sheet_properties.pageSetUpPr.fitToPage = True; x.page_setup.fitToHeight = 0
    if x is not w:
        for j in range(12): x.column_dimensions["ABCDEFGHIJKL"[j]].width = 11
    else: x.oddFooter.center.text = "&P"
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".xlsx"); wb.save(f); office(NAME, f)
ms = []
for m in M:
    ph = []
    for k, (t, _) in enumerate(m[7]):
        if t == "－": continue
        if ph and ph[-1][0] == t and ph[-1][2] == 2024 + k: ph[-1][2] = 2025 + k
        else: ph.append([t, 2025 + k, 2025 + k])
    ms.append(measure(m[3], [m[0], m[1]], [x.split(" ")[-1] for x in m[5].split("\n")], [tuple(p) for p in ph], m[2], m[6], new=m[4] == "新規", marks=["拡充"] if m[4] == "拡充" else [], optionalSchedule=["^[0-9,]+$", "^-$"]))
gold(NAME, "萩倉町", "第７次萩倉町総合計画 実施計画", (2025, 2027), ms, "企画財政課", "2025-02")
