"""Administrative reform as one long list on landscape pages, from a spreadsheet: several steps as bullets in the cell of a year, arrows that carry on, effects expected; a cover of its own."""
import pathlib, tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side, PatternFill, Font
from openpyxl.worksheet.properties import PageSetupProperties
from fifth import *

NAME = "kirigaoka"
F = "IPAMincho"; G = "IPAGothic"; s = Side(style="thin"); box = Border(s, s, s, s)
wrap = Alignment(wrap_text=True, vertical="top"); mid = Alignment(wrap_text=True, vertical="center", horizontal="center"); left = Alignment(wrap_text=True, vertical="center")
A, B, C = "重点項目１　市民との協働による市政運営", "重点項目２　質の高い行政運営", "重点項目３　将来を見据えた財政運営"
# item, no, name, text, effect, four cells (steps or →), section
M = [
 (A, "1", "地域運営組織の設立支援", "小学校区ごとに、地域の課題に自ら取り組む組織の設立を支援する。", "令和10年度末までに全12校区で設立", (["モデル２校区の選定", "設立準備"], ["モデル校区で設立"], ["他の校区へ拡大"], "→"), "市民協働課"),
 (A, "2", "附属機関等の委員公募の拡大", "委員の公募の割合を高め、若者と女性の参画を促す。", "公募委員の割合20％", (["要綱の改正"], ["実施"], "→", "→"), "総務課"),
 (A, "3", "公式ウェブサイトの刷新", "誰にも読みやすい画面とし、問合せに自動で答える機能を加える。", "満足度70％", (["仕様の検討"], ["構築", "公開"], ["運用"], "→"), "秘書広報課\n情報システム課"),
 (B, "4", "窓口業務の民間委託", "証明書の発行と受付の業務を委託し、職員は相談に専念する。", "人件費　年2,400万円の減", (["業務の分析"], ["事業者の選定"], ["委託の開始"], ["検証"]), "市民課\n税務課"),
 (B, "5", "人事評価制度の見直し", "目標の管理と面談を重視した制度とし、処遇に反映する。", "－", (["制度の設計"], ["試行"], ["本格実施"], "→"), "人事課"),
 (B, "6", "ペーパーレス会議の推進", "会議の資料を電子化し、端末で閲覧する。", "用紙の使用量30％減", (["実施"], "→", "→", "→"), "総務課"),
 (B, "7", "技術職員の広域での確保", "近隣の市町と共同で採用試験を行い、人事交流を進める。", "－", (["近隣市町との協議"], "→", ["共同試験の実施"], "→"), "人事課\n建設政策課"),
 (C, "8", "公共施設の統廃合", "利用の少ない集会施設を地域へ譲渡し、老朽化した施設を廃止する。", "延床面積5％減", (["対象施設の選定", "地元協議"], ["方針決定"], ["譲渡・廃止の実施"], "→"), "資産経営課\n施設所管課"),
 (C, "9", "使用料・手数料の見直し", "受益者負担の考え方に基づき、４年ごとに見直す。", "年1,800万円の増", (["原価の計算"], ["条例の改正"], ["新料金の適用"], "→"), "財政課"),
 (C, "10", "ふるさと納税の推進", "返礼品を増やし、体験型の返礼品を開発する。", "寄附額５億円", (["返礼品の開発"], "→", "→", "→"), "商工観光課"),
 (C, "11", "下水道事業の経営改善", "経営戦略を改定し、使用料を適正な水準とする。", "経費回収率100％", (["経営戦略の改定"], ["審議会への諮問", "条例の改正"], ["使用料の改定"], ["検証"]), "上下水道局経営課"),
]
wb = Workbook(); ws = wb.active; ws.title = "表紙"
def setup(w, widths):
    for k, x in enumerate(widths): w.column_dimensions["ABCDEFGHIJ"[k]].width = x
    w.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True); w.page_setup.paperSize = 9; w.page_setup.orientation = "landscape"; w.page_setup.fitToWidth = 1; w.page_setup.fitToHeight = 0; w.oddFooter.center.text = "&P"
    w.page_margins.left = w.page_margins.right = 0.5
def line(w, r, t, size=11, al=left, font=F, high=None, cols=9):
    w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=cols); c = w.cell(r, 1, t); c.font = Font(name=font, size=size); c.alignment = al; w.row_dimensions[r].height = high or size * 1.8
W = [5, 20, 34, 17, 18, 18, 18, 18, 15]
setup(ws, W)
for r, t, z in ((5, "霧ヶ丘市行財政改革プラン２０２５", 30), (6, "実施計画", 24), (8, "令和７年度～令和10年度", 16), (16, "令和７年３月策定", 15), (17, "霧ヶ丘市　総務部行政改革推進課", 16)): line(ws, r, t, z, mid, G)
ws.row_dimensions[3].height = 80; ws.row_dimensions[12].height = 90
w = wb.create_sheet("はじめに"); setup(w, W)
for r, (t, h) in enumerate([("１　実施計画について", None), ("　この実施計画は、行財政改革プラン２０２５に掲げた三つの重点項目について、具体的な取組、実施する年度及び担当課を示すものです。", 30), ("　計画の期間は、令和７年度から令和10年度までの４年間とし、毎年度見直します。", 20), ("２　前プランの効果額", None)], 1): line(w, r, t, 13 if h is None else 11, left, G if h is None else F, h)
for i, row in enumerate([["", "区分", "内容", "令和３年度", "令和４年度", "令和５年度"], ["1", "歳入の確保", "広告料、財産の売払い等", "48,200", "51,300", "60,100"], ["2", "歳出の削減", "委託、契約の見直し等", "102,400", "98,000", "110,500"]]):
    for j, x in enumerate(row): c = w.cell(6 + i, 1 + j, x); c.font = Font(name=F, size=10); c.border = box; c.alignment = mid
line(w, 10, "（単位：千円）", 9)
w = wb.create_sheet("実施計画"); setup(w, W); w.print_title_rows = "2:3"
line(w, 1, "３　取組の一覧", 13, left, G)
for j, x in enumerate(["No.", "取組項目", "取組内容", "目標・効果"]): w.merge_cells(start_row=2, end_row=3, start_column=1 + j, end_column=1 + j); w.cell(2, 1 + j, x)
w.merge_cells(start_row=2, end_row=2, start_column=5, end_column=8); w.cell(2, 5, "実施スケジュール"); w.merge_cells(start_row=2, end_row=3, start_column=9, end_column=9); w.cell(2, 9, "担当課")
for k in range(4): w.cell(3, 5 + k, f"令和{'７８９'[k] if k < 3 else '10'}年度")
for i in (2, 3):
    for j in range(1, 10): c = w.cell(i, j); c.font = Font(name=G, size=10); c.border = box; c.alignment = mid; c.fill = PatternFill("solid", fgColor="D9D9D9")
r = 4; last = None; ms = []
for item, no, name, text, eff, cells, dep in M:
    if item != last:
        line(w, r, item, 11, left, G)
        for j in range(1, 10): w.cell(r, j).border = box; w.cell(r, j).fill = PatternFill("solid", fgColor="F2F2F2")
        r += 1; last = item
    for j, x in enumerate([no, name, text, eff] + [c if c == "→" else "\n".join("・" + y for y in c) for c in cells] + [dep]):
        c = w.cell(r, 1 + j, x); c.font = Font(name=F, size=10); c.border = box; c.alignment = mid if j == 0 or j == 8 or x == "→" else left
    w.row_dimensions[r].height = 44; r += 1
    ph = []
    for k, c in enumerate(cells):
        if c == "→": ph[-1][2] = 2025 + k
        else: ph += [[y, 2025 + k, 2025 + k] for y in c]
    ms.append(measure(name, [item], dep.split("\n"), [tuple(p) for p in ph], no, text, fields={"目標・効果": eff} if eff != "－" else {}))
w = wb.create_sheet("進行管理"); setup(w, W); line(w, 1, "４　進行管理", 13, left, G); line(w, 2, "　市民と学識経験者からなる行財政改革推進委員会に毎年度報告し、結果を公表します。", 11, left, F, 20)
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".xlsx"); wb.save(f); office(NAME, f)
gold(NAME, "霧ヶ丘市", "霧ヶ丘市行財政改革プラン２０２５実施計画", (2025, 2028), ms, "総務部行政改革推進課", "2025-03")
