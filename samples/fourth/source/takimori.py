"""An appendix of a resilience plan from a spreadsheet: projects by worst case, bodies, spans of years, cost, header on every page; before it prose with bullets."""
import pathlib, tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side, PatternFill, Font
from fourth import *

NAME = "takimori"
F = "IPAPGothic"; s = Side(style="thin"); box = Border(s, s, s, s)
wrap = Alignment(wrap_text=True, vertical="center"); mid = Alignment(wrap_text=True, vertical="center", horizontal="center")
C = [("1-1", "住宅・建物等の倒壊や火災による多数の死傷者の発生"), ("1-2", "広域の河川の氾濫による浸水"), ("2-1", "食料・飲料水等の供給の長期停止"), ("5-1", "基幹道路の分断による物流の停止"), ("6-1", "上下水道の長期間にわたる機能停止")]
# case, project, content, body, term, cost, section, owners
M = [
 (0, "木造住宅耐震化促進事業", "耐震診断及び耐震改修に要する費用の一部を補助する。", "市", "R3～R7", "60", "建築指導課", ["建築指導課"]),
 (0, "ブロック塀等撤去促進事業", "通学路に面する危険なブロック塀の撤去を補助する。", "市", "R3～R7", "15", "建築指導課\n学校教育課", ["建築指導課", "学校教育課"]),
 (0, "小学校校舎長寿命化改良事業（第二小・南小）", "校舎の外壁、屋根及び設備を改修する。", "市", "R4～R6", "1,480", "教育総務課", ["教育総務課"]),
 (0, "消防団詰所更新事業", "老朽化した詰所を建て替える。", "市", "R3～R7", "96", "消防本部 警防課", ["警防課"]),
 (0, "空家等対策推進事業", "倒壊のおそれがある空家の除却を補助する。", "市", "R3～R7", "20", "まちづくり課", ["まちづくり課"]),
 (1, "準用河川 杉沢川改修事業", "護岸の改修及び河道の掘削を行う。\nL=820m", "市", "R3～R7", "340", "建設課", ["建設課"]),
 (1, "雨水ポンプ場耐水化事業", "電気設備を想定浸水深より高い位置に移す。", "市", "R5～R7", "275", "下水道課", ["下水道課"]),
 (1, "洪水ハザードマップ更新事業", "県の新しい想定に合わせて改訂し、全戸に配布する。", "市", "R4", "8", "危機管理課", ["危機管理課"]),
 (1, "農業用ため池防災対策事業", "劣化状況評価を行い、優先度の高いため池から改修する。", "県・市", "R3～R6", "130", "農政課", ["農政課"]),
 (1, "田んぼダム推進事業", "排水ますの設置を支援する。", "市・土地改良区", "R5～R7", "12", "農政課、建設課", ["農政課", "建設課"]),
 (2, "防災備蓄倉庫整備事業", "避難所に備蓄倉庫を置き、食料、毛布等を計画的に備える。", "市", "R3～R5", "45", "危機管理課", ["危機管理課"]),
 (2, "災害時協定締結推進事業", "流通事業者との協定を増やし、年１回訓練を行う。", "市", "R3～", "－", "危機管理課・商工観光課", ["危機管理課", "商工観光課"]),
 (3, "橋梁長寿命化修繕事業", "修繕計画に基づき、24橋を修繕する。", "市", "R3～R7", "620", "建設課", ["建設課"]),
 (3, "市道滝ノ上線道路改良事業", "緊急輸送道路を補完する路線を拡幅する。\nL=1,240m　W=9.5m", "市", "R3～R8", "890", "建設課", ["建設課"]),
 (3, "林道滝森線法面対策事業", "落石のおそれがある法面に防護網を設ける。", "市", "R4～R5", "58", "森林課", ["森林課"]),
 (4, "基幹管路耐震化事業", "送水管及び配水本管を耐震管に取り替える。\nL=6.2km", "市", "R3～R7", "1,150", "水道課", ["水道課"]),
 (4, "下水道総合地震対策事業", "マンホールの浮上防止及び管路の耐震化を行う。", "市", "R3～R7", "210", "下水道課", ["下水道課"]),
 (4, "応急給水拠点整備事業", "緊急遮断弁付きの耐震性貯水槽を設ける。", "市", "R6～R7", "180", "水道課\n危機管理課", ["水道課", "危機管理課"]),
]
wb = Workbook(); ws = wb.active; ws.title = "表紙"
def line(w, r, t, size=11, center=False, cols=9):
    w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=cols)
    c = w.cell(r, 1, t); c.font = Font(name=F, size=size); c.alignment = mid if center else wrap; w.row_dimensions[r].height = size * 1.7 * (t.count("\n") + 1)
for r, t, z in ((8, "滝森市国土強靱化地域計画", 32), (10, "【令和３年度～令和７年度】", 18), (22, "令和３年３月\n（令和５年12月 一部改訂）", 16), (25, "滝　森　市", 20)): line(ws, r, t, z, True)
w2 = wb.create_sheet("本文"); r = 1
for t, z in (("第１章　計画の策定趣旨、位置付け", 14), ("　本計画は、国土強靱化基本法第13条に基づく国土強靱化地域計画として策定し、地域防災計画など他の計画の指針となるものです。", 11), ("　計画期間は、令和３年度から令和７年度までの５年間とします。", 11), ("第２章　起きてはならない最悪の事態", 14)): line(w2, r, t, z); r += 1
for k, (n, t) in enumerate([("番号", "起きてはならない最悪の事態")] + C):
    for j, v in ((1, n), (2, t)):
        c = w2.cell(r, j, v); c.border = box; c.font = Font(name=F, size=11); c.alignment = wrap
    w2.merge_cells(start_row=r, end_row=r, start_column=2, end_column=9); r += 1
line(w2, r, "第３章　推進方針", 14); r += 1
for n, t in C[:3]:
    line(w2, r, f"【{n}】{t}", 12); r += 1
    for x in ("・関係機関と連携し、必要な対策を計画的に進めます。", "・訓練を通じて、対応の手順を確かめます。"): line(w2, r, x); r += 1
w = wb.create_sheet("別紙"); line(w, 1, "別紙　滝森市国土強靱化地域計画に係る個別事業一覧", 14)
H = ["事態", None, "事業名", "事業の概要", "実施主体", "事業期間", "全体事業費\n（百万円）", "担当課", "備考"]
for j, h in enumerate(H, 1):
    c = w.cell(2, j, h); c.border = box; c.alignment = mid; c.font = Font(name=F, size=10); c.fill = PatternFill("solid", fgColor="C6E0B4")
w.merge_cells("A2:B2")
for i, m in enumerate(M, 3):
    for j, v in enumerate([C[m[0]][0], C[m[0]][1], m[1], m[2], m[3], m[4], m[5], m[6], "国補助" if i % 5 == 0 else ""], 1):
        c = w.cell(i, j, v); c.border = box; c.font = Font(name=F, size=10); c.alignment = wrap if j in (2, 3, 4, 8) else mid
    w.row_dimensions[i].height = 44
n = 0
while n < len(M):
    e = n
    while e + 1 < len(M) and M[e + 1][0] == M[n][0]: e += 1
    for col in (1, 2): w.merge_cells(start_row=3 + n, end_row=3 + e, start_column=col, end_column=col)
    n = e + 1
w.print_title_rows = "2:2"
for j, x in enumerate((6, 22, 30, 40, 12, 11, 12, 17, 9), 1): w.column_dimensions["ABCDEFGHI"[j - 1]].width = x
for x in wb:
    x.page_setup.paperSize = 9; x.page_setup.orientation = "landscape"; x.sheet_properties.pageSetUpPr.fitToPage = True; x.page_setup.fitToHeight = 0
    if x is not w:
        for j in range(1, 10): x.column_dimensions["ABCDEFGHI"[j - 1]].width = 15
    x.oddFooter.center.text = "&P"
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".xlsx"); wb.save(f); office(NAME, f)
ms = [measure(m[1], ["別紙　滝森市国土強靱化地域計画に係る個別事業一覧", C[m[0]][1]], m[7], [], None, m[2].replace("\n", ""), pathAlso=["別紙　滝森市国土強靱化地域計画に係る個別事業一覧"]) for m in M]
gold(NAME, "滝森市", "滝森市国土強靱化地域計画", (2021, 2025), ms, None, "2021-03", "2023-12")
