"""A spreadsheet used as squared paper: a sheet a measure, its cells merged over forty narrow columns."""
import pathlib, tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side, PatternFill, Font
from third import *

NAME = "nijimatsu"
F = "IPAPGothic"; thin = Side(style="thin"); box = Border(thin, thin, thin, thin)
# no, name, policy, owner, further, mark, summary, issue, effect, phases [(label, col0, col1)], goal, plan; columns 0..2 = R6,R7,R8
M = [
 ("１－１", "電子申請の利用拡大", "施策１　行政手続のデジタル化", "情報統計課", "全課", "継続", "電子申請の対象を広げるとともに、利用者の多い手続の入力画面を作り直す。", "申請件数が多い手続ほど窓口に集中している。", "市民の来庁回数が減る。", [("画面の見直し", 0, 0), ("対象の拡大", 1, 2)], "電子申請率　R5：14％　⇒　R8：40％", "自治体DX推進計画", ["情報統計課", "全課"], "電子申請率"),
 ("１－２", "手数料のキャッシュレス化", "施策１　行政手続のデジタル化", "会計課", "市民課、税務課", "拡充", "証明書の手数料に加え、施設使用料と講座の受講料もキャッシュレスで支払えるようにする。", "現金の取扱いに職員の時間が割かれている。", "会計の時間が短くなる。", [("対象の検討", 0, 0), ("導入", 1, 1), ("運用", 2, 2)], "対象窓口数　R5：4　⇒　R8：15", "－", ["会計課", "市民課", "税務課"], "対象窓口数"),
 ("１－３", "証明書のコンビニ交付の利用促進", "施策１　行政手続のデジタル化", "市民課", "", "継続", "手数料を窓口より安くし、広報紙と転入時の案内で使い方を知らせる。", "利用率が２割にとどまる。", "窓口の混雑が和らぐ。", [("手数料の改定", 0, 0), ("周知", 1, 2)], "コンビニ交付率　R5：21％　⇒　R8：45％", "－", ["市民課"], "コンビニ交付率"),
 ("２－１", "ノーコードツールの導入", "施策２　業務のデジタル化", "情報統計課", "行政管理課", "新規", "職員が自ら業務アプリを作れる環境を整え、紙の台帳をなくす。", "台帳が課ごとに異なり、転記の誤りが生じている。", "集計に要する時間が減る。", [("試験導入", 0, 0), ("全庁展開", 1, 1), ("活用事例の共有", 2, 2)], "作成アプリ数　R5：0　⇒　R8：50", "自治体DX推進計画", ["情報統計課", "行政管理課"], "作成アプリ数"),
 ("２－２", "会議録作成支援システムの活用", "施策２　業務のデジタル化", "行政管理課", "議会事務局", "継続", "音声認識により会議録の作成時間を減らす。", "会議録の作成に会議時間の４倍を要する。", "残業が減る。", [("運用", 0, 2)], "利用会議数　R5：120　⇒　R8：400", "－", ["行政管理課", "議会事務局"], "利用会議数"),
 ("２－３", "統合型GISの更新", "施策２　業務のデジタル化", "都市計画課", "道路課、農地課、情報統計課", "拡充", "庁内の地図を一つにまとめ、公開できるものは市民も見られるようにする。", "課ごとに地図を更新し、費用が重なっている。", "地図の更新費用が減る。", [("仕様の調整", 0, 0), ("更新作業", 1, 1), ("公開", 2, 2)], "公開地図数　R5：3　⇒　R8：12", "－", ["都市計画課", "道路課", "農地課", "情報統計課"], "公開地図数"),
 ("３－１", "情報セキュリティ研修の充実", "施策３　安全な情報基盤", "情報統計課", "人事課", "継続", "役職に応じた研修を行い、標的型メールへの訓練を年２回実施する。", "不審なメールを開く職員がいる。", "情報漏えいの危険が減る。", [("実施", 0, 2)], "受講率　R5：82％　⇒　R8：100％", "－", ["情報統計課", "人事課"], "受講率"),
 ("３－２", "災害時の業務継続に備えたデータの遠隔地保管", "施策３　安全な情報基盤", "情報統計課", "危機管理課", "新規", "重要なデータの写しを県外のデータセンターに置く。", "庁舎が被災すると業務を続けられない。", "復旧までの時間が短くなる。", [("方式の選定", 0, 0), ("構築", 1, 1), ("運用・訓練", 2, 2)], "復旧目標時間　R5：－　⇒　R8：72時間", "業務継続計画", ["情報統計課", "危機管理課"], "復旧目標時間"),
]
wb = Workbook(); cover = wb.active; cover.title = "表紙"


def cell(ws, row, c0, c1, text, head=False, rows=1, center=False, size=10):
    ws.merge_cells(start_row=row, end_row=row + rows - 1, start_column=c0, end_column=c1)
    for r in range(row, row + rows):
        for c in range(c0, c1 + 1):
            ws.cell(r, c).border = box
            if head: ws.cell(r, c).fill = PatternFill("solid", fgColor="DDEBF7")
    x = ws.cell(row, c0, text); x.font = Font(name=F, size=size, bold=False)
    x.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if head or center else "left")


def grid(ws):
    ws.sheet_format.defaultRowHeight = 24; ws.sheet_format.customHeight = True
    for c in range(1, 41): ws.column_dimensions[ws.cell(1, c).column_letter].width = 2.4
    ws.page_setup.paperSize = 9; ws.sheet_properties.pageSetUpPr.fitToPage = True; ws.page_setup.fitToHeight = 0
    ws.print_options.horizontalCentered = True; ws.oddFooter.center.text = "&P"


grid(cover)
for row, text, size in ((14, "虹松市情報化推進計画", 30), (17, "令和６年度～令和８年度", 18), (36, "令和６年４月", 16), (38, "虹松市総合政策部情報統計課", 16)):
    cover.merge_cells(start_row=row, end_row=row, start_column=1, end_column=40); x = cover.cell(row, 1, text); x.font = Font(name=F, size=size); x.alignment = Alignment(horizontal="center"); cover.row_dimensions[row].height = size * 1.5
ws = wb.create_sheet("はじめに"); grid(ws)
for r, t in enumerate(("１　計画の趣旨", "　情報通信技術の進展は、市民の暮らしと仕事の進め方を大きく変えています。", "　本計画は、これまでの情報化計画の成果と反省を踏まえ、今後３年間の取組を示すものです。", "２　計画の位置付け", "　第７次虹松市総合計画の下位計画であり、市町村官民データ活用推進計画を兼ねます。", "３　進行管理", "　情報化推進委員会が毎年度、取組シートを更新します。"), 1): ws.cell(r, 1, t).font = Font(name=F, size=11)
ws = wb.create_sheet("施策一覧"); grid(ws); ws.cell(1, 1, "施策体系").font = Font(name=F, size=14)
cell(ws, 3, 1, 14, "施策", True); cell(ws, 3, 15, 18, "番号", True); cell(ws, 3, 19, 40, "取組名", True)
pol = []
for m in M: pol.append(m[2])
for p in dict.fromkeys(pol):
    r = 4 + pol.index(p); cell(ws, r, 1, 14, p, rows=pol.count(p))
for k, m in enumerate(M): cell(ws, 4 + k, 15, 18, m[0], center=True); cell(ws, 4 + k, 19, 40, m[1])
ms = []
for no, name, p, own, fur, mark, summ, issue, eff, phases, goal, plan, owners, ind in M:
    ws = wb.create_sheet(no); grid(ws)
    ws.cell(1, 1, p).font = Font(name=F, size=12, bold=True)
    cell(ws, 3, 1, 5, "取組番号", True); cell(ws, 3, 6, 9, no, center=True); cell(ws, 3, 10, 14, "取組名", True); cell(ws, 3, 15, 34, name, size=12); cell(ws, 3, 35, 37, "区分", True); cell(ws, 3, 38, 40, mark, center=True)
    cell(ws, 4, 1, 5, "主管課", True); cell(ws, 4, 6, 18, own); cell(ws, 4, 19, 23, "関係課", True); cell(ws, 4, 24, 40, fur or "－")
    cell(ws, 5, 1, 5, "概要", True, rows=3); cell(ws, 5, 6, 40, summ, rows=3)
    cell(ws, 8, 1, 5, "現状・課題", True, rows=3); cell(ws, 8, 6, 40, issue, rows=3)
    cell(ws, 11, 1, 5, "期待する\n効果", True, rows=2); cell(ws, 11, 6, 40, eff, rows=2)
    cell(ws, 13, 1, 5, "数値目標", True, rows=2); cell(ws, 13, 6, 40, goal, rows=2)
    cell(ws, 15, 1, 5, "工程表", True, rows=3)
    for k, y in enumerate(("令和６年度", "令和７年度", "令和８年度")):
        lo, hi = ((6, 17), (18, 29), (30, 40))[k]
        cell(ws, 15, lo, hi, y, True)
    bounds = ((6, 17), (18, 29), (30, 40))
    for label, c0, c1 in phases:
        cell(ws, 16, bounds[c0][0], bounds[c1][1], label + (" →" if c1 > c0 else ""), rows=2, center=True)
    cell(ws, 18, 1, 5, "関連計画", True); cell(ws, 18, 6, 40, plan)
    ws.cell(20, 1, "※工程は、国や県の動きに応じて見直すことがあります。").font = Font(name=F, size=9)
    ms.append(measure(name, [p], owners, [(l, 2024 + a, 2024 + b) for l, a, b in phases], no, summ, [ind], [plan] if plan != "－" else [], new=mark == "新規", fields={"現状・課題": issue}, optionalSchedule=["^[0-9,.]+", "^-$"]))
ws = wb.create_sheet("用語"); grid(ws); ws.cell(1, 1, "用語解説").font = Font(name=F, size=14)
for r, (a, b) in enumerate((("用語", "解説"), ("GIS", "地図の上に様々な情報を重ねて扱う仕組み"), ("ノーコード", "プログラムを書かずにアプリを作ること"), ("標的型メール", "特定の組織を狙い、本物らしく装ったメール")), 3):
    cell(ws, r, 1, 10, a, r == 3); cell(ws, r, 11, 40, b, r == 3)
with tempfile.TemporaryDirectory() as t:
    f = pathlib.Path(t, NAME + ".xlsx"); wb.save(f); office(NAME, f)
gold(NAME, "虹松市", "虹松市情報化推進計画", (2024, 2026), ms, "総合政策部情報統計課", "2024-04")
