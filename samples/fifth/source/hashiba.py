"""A plan of bridge repair from a spreadsheet: an inventory, then a table of bridges with words or marks below ten years; no sections in it."""
import pathlib, tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side, PatternFill, Font
from fifth import *

NAME = "hashiba"
F = "IPAPGothic"; s = Side(style="thin"); box = Border(s, s, s, s)
wrap = Alignment(wrap_text=True, vertical="center"); mid = Alignment(wrap_text=True, vertical="center", horizontal="center")
# number, bridge, road, length, built, grade, measure, cells R6..R15, cost
M = [
 ("1", "上橋場橋", "町道上橋場線", "24.5", "1968", "Ⅲ", "断面修復、支承取替", {2024: "設計", 2025: "補修", 2028: "点検", 2033: "点検"}, "38.0"),
 ("2", "鍛冶屋橋", "町道鍛冶屋線", "12.0", "1972", "Ⅲ", "床版補修、橋面防水", {2025: "設計", 2026: "補修", 2028: "点検", 2033: "点検"}, "14.5"),
 ("3", "一ノ瀬橋", "町道一ノ瀬本線", "48.2", "1981", "Ⅲ", "塗装塗替、伸縮装置取替", {2025: "設計", 2027: "補修", 2028: "点検", 2033: "点検"}, "62.0"),
 ("4", "弁天橋", "町道弁天線", "8.6", "1959", "Ⅲ", "架替え", {2026: "設計", 2029: "架替"}, "85.0"),
 ("5", "中河原橋", "町道中河原線", "31.0", "1990", "Ⅱ", "ひび割れ注入", {2028: "点検", 2029: "設計", 2030: "補修", 2033: "点検"}, "9.8"),
 ("6", "新田橋", "町道新田線", "15.4", "1985", "Ⅱ", "橋面防水、高欄補修", {2028: "点検", 2030: "設計", 2031: "補修", 2033: "点検"}, "7.2"),
 ("7", "滝見橋", "町道滝見線", "18.8", "1978", "Ⅱ", "ひび割れ注入", {2028: "点検", 2031: "設計", 2032: "補修", 2033: "点検"}, "6.4"),
 ("8", "石田橋", "町道石田線", "6.2", "1965", "Ⅱ", "集約撤去", {2027: "協議", 2032: "撤去"}, "12.0"),
 ("9", "天神橋", "町道天神線", "22.1", "2004", "Ⅰ", "－", {2028: "点検", 2033: "点検"}, "－"),
 ("10", "若葉橋", "町道若葉線", "9.9", "2011", "Ⅰ", "－", {2028: "点検", 2033: "点検"}, "－"),
]
wb = Workbook(); ws = wb.active; ws.title = "表紙"
def setup(w, widths, land):
    for k, x in enumerate(widths): w.column_dimensions["ABCDEFGHIJKLMNOPQRSTU"[k]].width = x
    w.page_setup.paperSize = 9; w.page_setup.orientation = "landscape" if land else "portrait"; w.page_setup.fitToWidth = 1; w.page_setup.fitToHeight = 0; w.sheet_properties.pageSetUpPr.fitToPage = True; w.oddFooter.center.text = "&P"; w.oddFooter.center.size = 9
from openpyxl.worksheet.properties import PageSetupProperties
def sheet(title, widths, land=False):
    w = wb.create_sheet(title); w.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True); setup(w, widths, land); return w
ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True); setup(ws, [11] * 8, False)
def line(w, r, t, size=11, center=False, cols=8, bold=False, high=None):
    w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=cols)
    c = w.cell(r, 1, t); c.font = Font(name=F, size=size, bold=bold); c.alignment = mid if center else wrap; w.row_dimensions[r].height = high or size * 1.8 * (t.count("\n") + 1)
def table(w, r, rws, head=1, left=()):
    for i, row in enumerate(rws):
        for j, x in enumerate(row):
            c = w.cell(r + i, 1 + j, x); c.font = Font(name=F, size=9); c.border = box; c.alignment = wrap if j in left and i >= head else mid
            if i < head: c.fill = PatternFill("solid", fgColor="E2EFDA")
    return r + len(rws)
line(ws, 6, "橋場町", 22, True); line(ws, 7, "橋梁長寿命化修繕計画", 30, True, bold=True); line(ws, 9, "（令和６年度～令和15年度）", 15, True); line(ws, 24, "令和６年３月", 15, True); line(ws, 25, "橋場町　建設課", 18, True); ws.row_dimensions[5].height = 120; ws.row_dimensions[20].height = 200
w = sheet("本文", [11] * 8)
for r, (t, z, h) in enumerate([("１．計画の目的", 13, None), ("　橋場町が管理する橋梁は42橋あり、このうち建設後50年を経過した橋梁は、20年後には全体の７割に達します。傷みが軽いうちに補修する予防保全へ移ることにより、費用を縮め、安全で安心な道路を保つことを目的とします。", 11, 66), ("２．計画の期間", 13, None), ("　令和６年度から令和15年度までの10年間とします。５年ごとの定期点検の結果に応じて見直します。", 11, 40), ("３．対策の優先順位", 13, None), ("　健全性の区分Ⅲの橋梁から順に対策を行い、同じ区分の中では、緊急輸送道路、う回路のない路線、橋の長さの順に優先します。", 11, 54), ("４．新技術の活用と費用の縮減", 13, None), ("　点検に小型の無人航空機を用いること、交通量の少ない橋を集約することにより、今後10年間で約2,000万円の縮減を目指します。", 11, 54), ("５．健全性の区分", 13, None)], 1): line(w, r, t, z, high=h, bold=z == 13)
r = table(w, 11, [["区分", "状態", "橋梁数"], ["Ⅰ", "健全", "20"], ["Ⅱ", "予防保全段階", "18"], ["Ⅲ", "早期措置段階", "4"], ["Ⅳ", "緊急措置段階", "0"]])
line(w, r + 1, "６．計画全体の目標", 13, bold=True); line(w, r + 2, "　令和15年度までに区分Ⅲの橋梁を０橋とします。", 11, high=30)
w = sheet("一覧", [5, 13, 17, 8, 8, 7, 20] + [7] * 10 + [10], True)
line(w, 1, "７．橋梁ごとの対策内容と実施時期", 13, cols=18, bold=True); line(w, 2, "凡例　点検：定期点検　設計：補修設計　補修：補修工事　　※概算事業費は令和５年度の単価による。", 9, cols=18)
H = ["番号", "橋梁名", "路線名", "橋長\n(m)", "架設\n年度", "健全性", "主な対策内容"]
for j, x in enumerate(H, 1): w.merge_cells(start_row=3, end_row=4, start_column=j, end_column=j); w.cell(3, j, x)
w.merge_cells(start_row=3, end_row=3, start_column=8, end_column=17); w.cell(3, 8, "対策の実施時期（年度）"); w.merge_cells(start_row=3, end_row=4, start_column=18, end_column=18); w.cell(3, 18, "概算\n事業費\n(百万円)")
for k in range(10): w.cell(4, 8 + k, f"R{6 + k}")
for i in (3, 4):
    w.row_dimensions[i].height = 24
    for j in range(1, 19): c = w.cell(i, j); c.font = Font(name=F, size=9); c.border = box; c.alignment = mid; c.fill = PatternFill("solid", fgColor="E2EFDA")
for i, (no, n, road, ln, built, g, what, cells, cost) in enumerate(M):
    for j, x in enumerate([no, n, road, ln, built, g, what] + [cells.get(2024 + k, "") for k in range(10)] + [cost]):
        c = w.cell(5 + i, 1 + j, x); c.font = Font(name=F, size=9); c.border = box; c.alignment = wrap if j in (1, 2, 6) else mid
        if x in ("補修", "架替", "撤去"): c.fill = PatternFill("solid", fgColor="F8CBAD")
    w.row_dimensions[5 + i].height = 26
w = sheet("体制", [11] * 8); line(w, 1, "８．意見聴取した学識経験者等及び計画策定担当部署", 13, bold=True); line(w, 2, "（１）計画策定担当部署　橋場町　建設課　土木係", 11); line(w, 3, "（２）意見を聴取した学識経験者　みなと工業大学　教授", 11)
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".xlsx"); wb.save(f); office(NAME, f)
ms = [measure(n, ["７．橋梁ごとの対策内容と実施時期"], [], [(l, y, y) for y, l in c.items()], no, what if what != "－" else None, fields={"路線名": road}) for no, n, road, ln, built, g, what, c, cost in M]
gold(NAME, "橋場町", "橋場町橋梁長寿命化修繕計画", (2024, 2033), ms, "建設課", "2024-03")
