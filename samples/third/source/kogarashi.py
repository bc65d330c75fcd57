"""A workbook of buildings: two rows a building, works above and cost below, ten years, a merged class at the left."""
import pathlib, tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side, PatternFill, Font
from third import *

NAME = "kogarashi"
F = "IPAGothic"; thin = Side(style="thin"); box = Border(thin, thin, thin, thin)
# class, name, section, built, area, structure, policy, {year: (work, cost)}
R = [
 ("学校教育施設", "木枯小学校", "教育総務課", "S49", "4,812", "RC", "長寿命化", {6: ("設計", "22"), 7: ("長寿命化改修", "410")}),
 ("学校教育施設", "北木枯小学校", "教育総務課", "S55", "3,960", "RC", "統合", {8: ("統合", "－")}),
 ("学校教育施設", "木枯中学校", "教育総務課", "S61", "6,230", "RC", "予防保全", {9: ("屋上防水", "48"), 12: ("外壁改修", "75")}),
 ("学校教育施設", "学校給食センター", "教育総務課", "H14", "1,105", "S", "予防保全", {10: ("厨房機器更新", "130")}),
 ("文化・社会教育施設", "中央公民館", "生涯学習課", "S52", "2,480", "RC", "複合化", {7: ("基本構想", "8"), 8: ("設計", "36"), 9: ("建設工事", "1,250")}),
 ("文化・社会教育施設", "市立図書館", "図書館", "H3", "1,870", "RC", "長寿命化", {11: ("設計", "15"), 12: ("長寿命化改修", "280")}),
 ("文化・社会教育施設", "郷土資料館", "生涯学習課", "S44", "640", "W", "廃止", {6: ("解体", "26")}),
 ("行政系施設", "市役所本庁舎", "管財課", "S58", "7,940", "SRC", "長寿命化", {6: ("設計", "55"), 7: ("大規模改修", "620"), 13: ("空調更新", "180")}),
 ("行政系施設", "東支所", "市民課", "H元", "520", "RC", "予防保全", {14: ("外壁改修", "18")}),
 ("福祉施設", "老人福祉センター", "高齢介護課", "S56", "980", "RC", "民間譲渡", {8: ("譲渡", "－")}),
 ("福祉施設", "中央保育所", "こども課", "S53", "760", "W", "建替え", {10: ("設計", "20"), 11: ("建替え工事", "390")}),
 ("福祉施設", "つくし児童館", "こども課", "H8", "310", "W", "予防保全", {15: ("屋根塗装", "9")}),
]
wb = Workbook(); c = wb.active; c.title = "表紙"
mid = Alignment(wrap_text=True, vertical="center", horizontal="center"); left = Alignment(wrap_text=True, vertical="center")
for row, t, s in ((6, "木枯市公共施設個別施設計画", 30), (9, "（令和６年度～令和15年度）", 18), (18, "令和６年２月", 16), (19, "木枯市総務部管財課", 16)):
    c.merge_cells(start_row=row, end_row=row, start_column=1, end_column=12); x = c.cell(row, 1, t); x.font = Font(name=F, size=s); x.alignment = mid; c.row_dimensions[row].height = s * 1.6
w = wb.create_sheet("概要")
for r, t in enumerate(("１　計画の目的", "　木枯市公共施設等総合管理計画に基づき、施設ごとの対策の内容と実施時期を定めるものです。", "２　対策の優先順位の考え方", "　建物の劣化度、利用状況及び避難所の指定の有無を点数にして優先順位を定めます。", "３　対策の区分"), 1): w.cell(r, 1, t).font = Font(name=F, size=11)
for i, row in enumerate((("区分", "内容"), ("長寿命化", "目標使用年数を80年とし、築40年前後で改修を行う"), ("予防保全", "部位ごとに定期的な修繕を行う"), ("複合化", "複数の施設を一つの建物にまとめる")), 7):
    for j, t in enumerate(row, 1): x = w.cell(i, j, t); x.border = box; x.font = Font(name=F, size=10); x.alignment = left
w.column_dimensions["A"].width = 20; w.column_dimensions["B"].width = 70
w = wb.create_sheet("計画"); w.cell(1, 1, "４　施設別の対策内容と実施時期").font = Font(name=F, size=13)
w.cell(2, 17, "（上段：対策　下段：概算費用（百万円））").font = Font(name=F, size=9); w.cell(2, 17).alignment = Alignment(horizontal="right")
heads = ["類型", "施設名", "所管課", "建築\n年度", "延床面積\n（㎡）", "構造", "方針"] + [f"R{y}" for y in range(6, 16)]
for j, t in enumerate(heads, 1):
    x = w.cell(3, j, t); x.border = box; x.alignment = mid; x.font = Font(name=F, size=9); x.fill = PatternFill("solid", fgColor="E2EFDA")
    w.column_dimensions[x.column_letter].width = (14, 18, 12, 7, 9, 7, 10)[j - 1] if j <= 7 else 11
w.row_dimensions[3].height = 30
ms = []
for k, (cl, name, dep, built, area, st, pol, works) in enumerate(R):
    r = 4 + 2 * k
    for j, t in enumerate((cl, name, dep, built, area, st, pol), 1):
        for rr in (r, r + 1): w.cell(rr, j).border = box
        w.cell(r, j, t).alignment = left if j < 4 else mid; w.cell(r, j).font = Font(name=F, size=9)
        if j > 1: w.merge_cells(start_row=r, end_row=r + 1, start_column=j, end_column=j)
    for y in range(6, 16):
        a, b = works.get(y, ("", ""))
        for rr, t in ((r, a), (r + 1, b)):
            x = w.cell(rr, 2 + y, t or None); x.border = box; x.alignment = mid; x.font = Font(name=F, size=9)
            if a and rr == r: x.fill = PatternFill("solid", fgColor="FCE4D6")
    ms.append(measure(name, [cl], [dep], [(a, 2018 + y, 2018 + y) for y, (a, b) in works.items()], None, None, fields={"方針": pol}, optionalSchedule=["^[0-9,]+$", "^-$"]))
k = 0
while k < len(R):
    e = k
    while e + 1 < len(R) and R[e + 1][0] == R[k][0]: e += 1
    w.merge_cells(start_row=4 + 2 * k, end_row=5 + 2 * e, start_column=1, end_column=1); k = e + 1
r = 4 + 2 * len(R); w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=7); w.cell(r, 1, "合計（百万円）").alignment = mid
for j in range(1, 18): w.cell(r, j).border = box; w.cell(r, j).font = Font(name=F, size=9)
for y in range(6, 16):
    s = sum(int(R_[7][y][1].replace(",", "")) for R_ in R if y in R_[7] and R_[7][y][1] != "－"); w.cell(r, 2 + y, f"{s:,}").alignment = mid
w.print_title_rows = "3:3"
for s in wb:
    s.page_setup.paperSize = 9; s.page_setup.orientation = "landscape"; s.sheet_properties.pageSetUpPr.fitToPage = True; s.page_setup.fitToHeight = 0; s.oddFooter.center.text = "&P / &N"
with tempfile.TemporaryDirectory() as t:
    f = pathlib.Path(t, NAME + ".xlsx"); wb.save(f); office(NAME, f)
gold(NAME, "木枯市", "木枯市公共施設個別施設計画", (2024, 2033), ms, "総務部管財課", "2024-02")
