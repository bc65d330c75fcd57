"""A digital plan of a middle city, written in a word processor: a sheet of one page for each measure, its schedule a grid of several lines of work, merged cells with arrows at the end of the words."""
import pathlib, tempfile
from fifth import *
from words import Paper

NAME = "tsumugino"
YS = ("R6", "R7", "R8", "R9", "R10")
P = {1: "基本方針１　市民が便利さを実感できるサービス", 2: "基本方針２　効率的で柔軟な市役所", 3: "基本方針３　誰一人取り残されない地域社会"}
# policy, no, name, sections, state, content, [(work, [(label, first, span)])], (indicator, unit, now, goal)
M = [
 (1, "1-1", "行政手続のオンライン化の推進", "情報政策課／市民課／全庁", ["情報政策課", "市民課", "全庁"], "オンラインで申請できる手続は全体の３割にとどまり、窓口での記入と待ち時間が市民の負担となっている。", "・利用の多い100手続を優先してオンライン化する。\n・手数料を電子決済で納付できるようにする。", [("優先手続のオンライン化", [("対象の選定", 0, 1), ("順次拡大", 1, 4)]), ("電子決済の導入", [("調査・検討", 0, 2), ("導入", 2, 1), ("運用", 3, 2)])], [("オンライン申請の割合", "％", "31", "70"), ("電子決済に対応した手続数", "件", "0", "40")]),
 (1, "1-2", "書かない窓口の実現", "市民課", ["市民課"], "転入時には平均で６枚の届出書に住所と氏名を記入している。", "・聞き取りとカードの読み取りにより申請書を作成する仕組みを入れる。\n・関係する課の手続を一つの窓口で受け付ける。", [("書かない窓口", [("要件定義", 0, 1), ("構築", 1, 1), ("本庁で開始", 2, 1), ("支所へ拡大", 3, 2)])], [("転入手続の所要時間", "分", "58", "25")]),
 (1, "1-3", "公式アプリによる情報発信", "広報戦略課", ["広報戦略課"], "情報の入手先が年代により異なり、必要な人に届いていない。", "・登録した地区や関心に応じて知らせを届ける。", [("アプリの運用", [("構築", 0, 1), ("運用・機能追加", 1, 4)])], [("アプリの登録者数", "人", "－", "20,000")]),
 (2, "2-1", "情報システムの標準化・共通化", "情報政策課／関係課", ["情報政策課", "関係課"], "20業務のシステムを個別に調達しており、法改正の都度改修の費用が生じている。", "・国の基準に適合したシステムへ移行する。\n・移行後の運用経費を点検する。", [("20業務の移行", [("移行作業", 0, 2), ("安定稼働", 2, 3)]), ("運用経費の点検", [("点検", 2, 3)])], []),
 (2, "2-2", "ＡＩ・ＲＰＡの利用拡大", "業務改革推進室", ["業務改革推進室"], "一部の課での試行にとどまっている。", "・職員が自ら作成できるよう研修を行う。\n・生成ＡＩの利用指針を定める。", [("ＲＰＡの適用", [("５業務", 0, 1), ("10業務", 1, 1), ("15業務", 2, 3)]), ("生成ＡＩ", [("指針策定・試行", 0, 1), ("本格利用", 1, 4)])], [("削減した時間（年間）", "時間", "1,200", "8,000")]),
 (2, "2-3", "デジタル人材の育成", "人事課", ["人事課"], "専門的な知識を持つ職員が不足している。", "・階層別の研修を行い、各課に推進員を置く。", [("人材の育成", [("方針策定", 0, 1), ("研修の実施", 1, 4)])], [("推進員の数", "人", "24", "80")]),
 (3, "3-1", "デジタル活用支援の推進", "地域づくり課／高齢福祉課", ["地域づくり課", "高齢福祉課"], "70歳以上の４割がスマートフォンを使っていない。", "・公民館と通信事業者の店舗で講習を行う。", [("講習会の開催", [("実施", 0, 5)])], [("講習会の参加者数（累計）", "人", "410", "3,000")]),
 (3, "3-2", "オープンデータの推進", "情報政策課", ["情報政策課"], "公開しているデータは28件で、利用の状況を把握していない。", "・公開するデータを増やし、民間との意見交換の場を設ける。", [("データの公開", [("公開基準の見直し", 0, 1), ("公開・更新", 1, 4)]), ("意見交換会", [("準備", 0, 1), ("開催", 1, 4)])], [("公開データ数", "件", "28", "120")]),
]
T = Paper(font="Noto Sans CJK JP", strong="Noto Sans CJK JP", size=10, margin=19); T.footer("- ", " -"); T.header("紬野市ＤＸ推進計画")
for _ in range(7): T.p()
T.p("紬野市ＤＸ推進計画", 30, True, True); T.p("2024－2028", 20, False, True)
for _ in range(14): T.p()
T.p("令和６（2024）年３月", 14, False, True); T.p("紬　野　市", 18, True, True); T.page()
T.p("目　次", 14, True, True)
for l in contents([("１　計画策定の背景", 2), ("２　計画の位置付け・計画期間", 2), ("３　基本理念・基本方針", 3), ("４　施策の体系", 3), ("５　個別施策", 4), ("６　推進体制", 12)]): T.p(l)
T.page()
T.p("１　計画策定の背景", 13, True); T.prose("国は令和２年12月に自治体の取組を定めた計画を示し、住民に身近な市町村の役割は大きくなっています。本市では、これまで情報化計画に基づいて庁内の電算化を進めてきましたが、今後は業務そのものの見直しが必要です。")
T.p("２　計画の位置付け・計画期間", 13, True); T.prose("第３次紬野市総合計画を情報の面から支える計画です。計画期間は、令和６年度から令和10年度までの５年間とします。")
T.p("３　基本理念・基本方針", 13, True); T.p("つながる　ひろがる　まちの未来", 16, True, True)
for v in P.values(): T.p("■ " + v)
T.p("４　施策の体系", 13, True)
t = T.table(len(M) + 1, 2, (80, 90)); T.put(t.cell(0, 0), "基本方針", center=True, fill="DDEBF7"); T.put(t.cell(0, 1), "施策", center=True, fill="DDEBF7")
for k, m in enumerate(M): T.put(t.cell(k + 1, 1), m[1] + " " + m[2])
for v in P:
    r = [k + 1 for k, m in enumerate(M) if m[0] == v]; T.put(t.cell(r[0], 0).merge(t.cell(r[-1], 0)), P[v])
ms = []
for v, no, name, dep, own, state, text, work, kpi in M:
    T.page()
    if no == "1-1": T.p("５　個別施策", 13, True)
    T.p(P[v], 12, True, after=4)
    n = 6 + len(work) + (1 + len(kpi) if kpi else 0); W = (26, 42, 20, 20, 20, 20, 20)
    t = T.table(n - 1, 7, W); f = "DDEBF7"
    def line(r, a, b, **k): T.put(t.cell(r, 0), a, center=True, fill=f, bold=True); T.put(t.cell(r, 1).merge(t.cell(r, 6)), b, **k)
    line(0, "施策" + no, name, bold=True, size=12); line(1, "担当課", dep); line(2, "現状・課題", state + "\n"); line(3, "取組内容", text + "\n")
    T.put(t.cell(4, 0).merge(t.cell(4 + len(work), 0)), "スケジュール", center=True, fill=f, bold=True); T.put(t.cell(4, 1), "取組", center=True, fill=f)
    for j, y in enumerate(YS): T.put(t.cell(4, 2 + j), y, center=True, fill=f)
    for i, (w, ph) in enumerate(work):
        T.put(t.cell(5 + i, 1), w)
        for l, a, k in ph:
            c = t.cell(5 + i, 2 + a)
            if k > 1: c = c.merge(t.cell(5 + i, 1 + a + k))
            T.put(c, l + (" ⇒" if k > 1 else ""), center=True, size=8.5)
    if kpi:
        r = 5 + len(work)
        T.put(t.cell(r, 0).merge(t.cell(r + len(kpi), 0)), "ＫＰＩ", center=True, fill=f, bold=True)
        for a, z, x in ((1, 3, "指標"), (4, 4, "単位"), (5, 5, "現状値\n（R5）"), (6, 6, "目標値\n（R10）")): T.put(t.cell(r, a).merge(t.cell(r, z)), x, center=True, fill=f, size=8.5)
        for i, (a, u, x, y) in enumerate(kpi):
            T.put(t.cell(r + 1 + i, 1).merge(t.cell(r + 1 + i, 3)), a)
            for c, val in ((4, u), (5, x), (6, y)): T.put(t.cell(r + 1 + i, c), val, center=True)
    ms.append(measure(name, [P[v]], own, [(l, 2024 + a, 2023 + a + k) for _, ph in work for l, a, k in ph], no, text.replace("\n", ""), [k[0] for k in kpi], fields={"現状・課題": state}, optionalSchedule=["^[0-9,－]+$"]))
T.page(); T.p("６　推進体制", 13, True); T.prose("副市長を本部長とする推進本部を置き、年２回進捗を確認します。")
T.grid([["組織", "役割"], ["推進本部", "方針の決定、進捗の確認"], ["推進員会議", "各課の取組の調整"]])
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".docx"); T.save(f); office(NAME, f)
gold(NAME, "紬野市", "紬野市ＤＸ推進計画", (2024, 2028), ms, None, "2024-03", optionalMeasures=[w for m in M for w, _ in m[7]])
