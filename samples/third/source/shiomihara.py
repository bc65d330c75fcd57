"""A workbook, A3 landscape: one row a measure, merged pillars, three years, an indicator at the right."""
import tempfile, pathlib
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side, PatternFill, Font
from openpyxl.worksheet.pagebreak import Break
from third import *

NAME = "shiomihara"
F = "IPAGothic"
thin = Side(style="thin"); box = Border(thin, thin, thin, thin)
wrap = Alignment(wrap_text=True, vertical="center"); mid = Alignment(wrap_text=True, vertical="center", horizontal="center")

# pillar, policy, no, name, summary, department as printed, mark, [(label, first, last)], indicator, now, goal, owners
P1 = "１　市民サービスのデジタル化"; P2 = "２　行政事務のデジタル化"; P3 = "３　地域社会のデジタル化"
A = "(1) 行かない窓口"; B = "(2) 書かない・待たない窓口"; C = "(1) 業務の効率化"; D = "(2) 情報システムの最適化"; E = "(3) 人材の育成"; G = "(1) デジタルデバイドの解消"; H = "(2) 産業と暮らし"
R = [
 (P1, A, "1", "電子申請できる手続の拡大", "窓口に来なくても手続が済むよう、件数の多い手続から順に電子申請に対応させます。", "デジタル推進課\n各手続所管課", "拡充", [("対象手続の選定", 6, 6), ("順次拡大", 7, 8)], "電子申請対応手続数", "84手続", "200手続", ["デジタル推進課", "各手続所管課"]),
 (P1, A, "2", "公共施設予約システムの更新と\nオンライン決済の導入", "体育館や公民館の予約から使用料の支払いまでをスマートフォンで完結できるようにします。", "生涯学習課\nスポーツ振興課", "新規", [("仕様検討", 6, 6), ("構築", 7, 7), ("運用", 8, 8)], "オンライン決済率", "－", "60％", ["生涯学習課", "スポーツ振興課"]),
 (P1, A, "3", "税・料金のキャッシュレス納付", "地方税統一QRコードを介護保険料や水道料金にも広げます。", "収税課、介護保険課、\n上下水道局業務課", "継続", [("運用", 6, 8)], "キャッシュレス納付率", "38％", "55％", ["収税課", "介護保険課", "上下水道局業務課"]),
 (P1, B, "4", "書かない窓口システムの導入", "マイナンバーカード等から氏名・住所を読み取り、申請書に印字します。", "市民課", "新規", [("業者選定", 6, 6), ("本庁で開始", 7, 7), ("支所へ展開", 8, 8)], "窓口での平均手続時間", "24分", "15分", ["市民課"]),
 (P1, B, "5", "窓口混雑状況の配信", "待ち人数と呼出番号をウェブサイトで確認できるようにします。", "市民課・保険年金課", "継続", [("運用", 6, 8)], None, None, None, ["市民課", "保険年金課"]),
 (P1, B, "6", "おくやみコーナーの予約受付", "遺族の手続を一か所で受け付け、関係課へ情報を引き継ぎます。", "市民課（協力：関係各課）", "拡充", [("試行", 6, 6), ("本格実施", 7, 8)], "利用者満足度", "－", "90％", ["市民課", ("関係各課", "COORDINATOR")]),
 (P2, C, "7", "AI-OCR・RPAの利用拡大", "定型入力の業務を洗い出し、ロボットに任せられる業務を毎年増やします。", "行政経営課", "継続", [("対象業務の拡大", 6, 8)], "削減時間（累計）", "1,200時間", "4,000時間", ["行政経営課"]),
 (P2, C, "8", "生成AIの業務利用", "文案の作成や要約に生成AIを使い、使い方の手引を毎年見直します。", "デジタル推進課", "新規", [("試行・手引の作成", 6, 6), ("全庁利用", 7, 8)], "利用職員の割合", "－", "70％", ["デジタル推進課"]),
 (P2, C, "9", "文書管理・電子決裁システムの導入", "起案から保存までを電子化し、紙の文書を減らします。", "総務課", "新規", [("調査研究", 6, 6), ("導入準備", 7, 7), ("稼働", 8, 8)], "電子決裁率", "－", "80％", ["総務課"]),
 (P2, C, "10", "会議のペーパーレス化", "庁議と部内会議で端末を使い、印刷をやめます。", "秘書課、総務課", "継続", [("実施", 6, 8)], "コピー用紙の購入枚数", "620万枚", "400万枚", ["秘書課", "総務課"]),
 (P2, D, "11", "基幹業務システムの標準化", "住民記録など20業務を国の標準に合ったシステムへ移します。", "デジタル推進課（関係課）", "継続", [("移行作業", 6, 7), ("運用", 8, 8)], "移行済業務数", "0業務", "20業務", ["デジタル推進課"]),
 (P2, D, "12", "庁内ネットワークの再構築", "三層の対策を見直し、クラウドサービスを使いやすくします。", "デジタル推進課", "新規", [("設計", 6, 6), ("構築", 7, 7), ("運用", 8, 8)], None, None, None, ["デジタル推進課"]),
 (P2, E, "13", "デジタル人材の育成", "役職ごとに研修を行い、各課にDX推進員を置きます。", "人事課\nデジタル推進課", "拡充", [("研修の実施", 6, 8)], "研修受講者数（累計）", "150人", "600人", ["人事課", "デジタル推進課"]),
 (P2, E, "14", "外部専門人材の登用", "民間の専門家を補佐官として迎え、各課の相談に応じます。", "人事課", "新規", [("募集・登用", 6, 6), ("活用", 7, 8)], None, None, None, ["人事課"]),
 (P3, G, "15", "スマートフォン教室の開催", "初心者向けの教室を公民館で開き、相談の場をつくります。", "高齢福祉課、\n中央公民館", "継続", [("開催", 6, 8)], "参加者数（累計）", "410人", "1,500人", ["高齢福祉課", "中央公民館"]),
 (P3, G, "16", "公共施設Wi-Fiの整備", "避難所となる施設から順に無料Wi-Fiを整備します。", "危機管理課\n財産管理課", "拡充", [("８施設", 6, 6), ("12施設", 7, 7), ("16施設", 8, 8)], "整備施設数", "5施設", "16施設", ["危機管理課", "財産管理課"]),
 (P3, H, "17", "地域ポイントの電子化", "健康づくりや買い物でたまるポイントをアプリにまとめます。", "商工観光課・健康増進課", "新規", [("制度設計", 6, 7), ("開始", 8, 8)], "アプリ登録者数", "－", "9,000人", ["商工観光課", "健康増進課"]),
 (P3, H, "18", "スマート農業の支援", "ドローンや水管理の機器を使う農業者に費用の一部を補助します。", "農林水産課", "継続", [("補助の実施", 6, 8)], "補助件数（累計）", "6件", "30件", ["農林水産課"]),
 (P3, H, "19", "オープンデータの公開", "統計や施設の位置を機械で読める形で公開します。", "デジタル推進課\n各課", "拡充", [("公開データの拡充", 6, 8)], "公開データセット数", "22件", "80件", ["デジタル推進課", "各課"]),
]

wb = Workbook(); ws = wb.active; ws.title = "表紙"
for row, text, size in ((12, "汐見原市ＤＸ推進計画", 36), (15, "アクションプラン", 30), (18, "【令和６年度～令和８年度】", 22), (30, "令和６年３月", 18), (31, "（令和７年３月改訂）", 16), (33, "汐見原市　総務部　デジタル推進課", 18)):
    ws.merge_cells(start_row=row, end_row=row, start_column=1, end_column=14)
    c = ws.cell(row, 1, text); c.font = Font(name=F, size=size); c.alignment = mid; ws.row_dimensions[row].height = size * 1.6

w2 = wb.create_sheet("見方")
w2["A1"] = "１　アクションプランの位置付け"
w2["A2"] = "　汐見原市ＤＸ推進計画に掲げた３つの柱を実現するため、令和６年度から令和８年度までの３年間に取り組む内容を定めるものです。"
w2["A3"] = "　取組は毎年度見直し、社会の変化に合わせて追加します。"
w2["A5"] = "２　進捗の管理"
w2["A6"] = "　デジタル推進本部が年２回、各課から報告を受け、次の基準で評価します。"
for i, r in enumerate((("評価", "基準", "対応"), ("Ａ", "予定を上回って進んでいる", "目標の引上げを検討する"), ("Ｂ", "予定どおり進んでいる", "引き続き取り組む"), ("Ｃ", "予定より遅れている", "原因を分析し、工程を見直す")), 8):
    for j, t in enumerate(r, 1):
        c = w2.cell(i, j, t); c.border = box; c.alignment = wrap
w2["A13"] = "３　用語"
for i, r in enumerate((("用語", "説明"), ("ＲＰＡ", "パソコンの定型操作をソフトウェアに行わせる技術"), ("ＡＩ-ＯＣＲ", "人工知能を使った文字の読取り"), ("ガバメントクラウド", "国が用意する共通のクラウド環境")), 14):
    for j, t in enumerate(r, 1):
        c = w2.cell(i, j, t); c.border = box; c.alignment = wrap
w2.column_dimensions["A"].width = 22; w2.column_dimensions["B"].width = 60; w2.column_dimensions["C"].width = 40

w = wb.create_sheet("一覧")
heads = ["柱", "施策", "No.", "取組名", "取組の概要", "担当課", "区分", "スケジュール", None, None, "成果指標（KPI）", None, None]
sub = [None] * 7 + ["R6\n(2024)", "R7\n(2025)", "R8\n(2026)", "指標名", "現状値\n（R5末）", "目標値\n（R8末）"]
w.cell(1, 1, "アクションプラン一覧").font = Font(name=F, size=16, bold=True)
for j, (h, s) in enumerate(zip(heads, sub), 1):
    for i, t in ((2, h), (3, s)):
        c = w.cell(i, j, t); c.border = box; c.alignment = mid; c.fill = PatternFill("solid", fgColor="BDD7EE"); c.font = Font(name=F, bold=True, size=10)
for j in range(1, 8): w.merge_cells(start_row=2, end_row=3, start_column=j, end_column=j)
w.merge_cells("H2:J2"); w.merge_cells("K2:M2")
for j, x in enumerate((9, 13, 5, 26, 44, 20, 7, 15, 15, 15, 20, 11, 11), 1): w.column_dimensions["ABCDEFGHIJKLM"[j - 1]].width = x
first = 4
for n, r in enumerate(R):
    i = first + n
    cells = [r[0], r[1], int(r[2]), r[3], r[4], r[5], r[6], None, None, None, r[8], r[9], r[10]]
    for j, t in enumerate(cells, 1):
        c = w.cell(i, j, t); c.border = box; c.alignment = mid if j in (3, 7, 12, 13) else wrap; c.font = Font(name=F, size=10)
    for label, a, b in r[7]:
        c = w.cell(i, 8 + a - 6, label); c.alignment = mid; c.fill = PatternFill("solid", fgColor="FFF2CC")
        if b > a: w.merge_cells(start_row=i, end_row=i, start_column=8 + a - 6, end_column=8 + b - 6)
    w.row_dimensions[i].height = 46
for col in (0, 1):
    n = 0
    while n < len(R):
        e = n
        while e + 1 < len(R) and R[e + 1][:col + 1] == R[n][:col + 1]: e += 1
        if e > n: w.merge_cells(start_row=first + n, end_row=first + e, start_column=col + 1, end_column=col + 1)
        n = e + 1
w.row_dimensions[3].height = 30
w.print_title_rows = "2:3"
w.row_breaks.append(Break(id=first + 10))
w.cell(first + len(R), 1, "※「区分」の新規は令和６年度から始める取組、拡充は対象や内容を広げる取組、継続はこれまでの内容を続ける取組です。").font = Font(name=F, size=9)
for s in wb:
    s.page_setup.paperSize = 8; s.page_setup.orientation = "landscape"; s.sheet_properties.pageSetUpPr.fitToPage = True; s.page_setup.fitToHeight = 0
    s.oddFooter.center.text = "&P"
    if s is not ws: s.oddHeader.right.text = "汐見原市ＤＸ推進計画　アクションプラン"
with tempfile.TemporaryDirectory() as t:
    f = pathlib.Path(t, NAME + ".xlsx"); wb.save(f); office(NAME, f)

ms = [measure(r[3].replace("\n", ""), [r[0], r[1]], r[11], [(l, 2018 + a, 2018 + b) for l, a, b in r[7]], r[2], r[4],
              [r[8]] if r[8] else [], new=r[6] == "新規", marks=[] if r[6] == "新規" else [r[6]]) for r in R]
for m, r in zip(ms, R):
    # the goal at the end of fiscal 2026 is a yearly target as well
    if r[10]: m["optionalSchedule"] = ["^" + re_ for re_ in [__import__("re").escape(__import__("unicodedata").normalize("NFKC", r[10]))]]
gold(NAME, "汐見原市", "汐見原市ＤＸ推進計画 アクションプラン", (2024, 2026), ms, "総務部デジタル推進課", "2024-03", "2025-03")

# the text: tabs between cells, a merged cell only in its first row, a merged phase followed by empty cells
lines = ["汐見原市ＤＸ推進計画", "", "アクションプラン", "", "【令和６年度～令和８年度】", "", "令和６年３月", "（令和７年３月改訂）", "", "汐見原市　総務部　デジタル推進課", "", "1", "", "# １　アクションプランの位置付け", "", "　汐見原市ＤＸ推進計画に掲げた３つの柱を実現するため、令和６年度から令和８年度までの３年間に取り組む内容を定めるものです。", "", "# ２　進捗の管理", "", "評価\t基準\t対応", "Ａ\t予定を上回って進んでいる\t目標の引上げを検討する", "Ｂ\t予定どおり進んでいる\t引き続き取り組む", "", "# ３　用語", "", "用語\t説明", "ＲＰＡ\tパソコンの定型操作をソフトウェアに行わせる技術", "", "2", "", "# アクションプラン一覧", ""]
head = ["柱\t施策\tNo.\t取組名\t取組の概要\t担当課\t区分\tスケジュール\t\t\t成果指標（KPI）\t\t", "\t\t\t\t\t\t\tR6 (2024)\tR7 (2025)\tR8 (2026)\t指標名\t現状値 （R5末）\t目標値 （R8末）"]
seen = None
for n, r in enumerate(R):
    if n in (0, 11): lines += head
    cells = ["", "", ""]
    for l, a, z in r[7]: cells[a - 6] = l
    one = lambda t: (t or "").replace("\n", " ")
    lines.append("\t".join([r[0] if not seen or seen[0] != r[0] else "", r[1] if not seen or seen != (r[0], r[1]) else "", r[2], one(r[3]), r[4], one(r[5]), r[6], *cells, one(r[8]), one(r[9]), one(r[10])]))
    seen = (r[0], r[1])
    if n == 10: lines += ["", "3", ""]
lines += ["", "※「区分」の新規は令和６年度から始める取組、拡充は対象や内容を広げる取組、継続はこれまでの内容を続ける取組です。", "", "4"]
extraction(NAME, lines)
