"""An implementation plan of a word processor: a list, then sheets whose years are lines of text in one cell."""
import pathlib, tempfile
from words import Paper
from third import *

NAME = "susukihara"
T = Paper(font="IPAPGothic", strong="IPAPGothic", size=10.5); T.footer("- ", " -")
for _ in range(8): T.p()
T.p("薄原町ＤＸ推進計画　実施計画", 26, True, True); T.p("令和５年度～令和８年度", 15, False, True)
for _ in range(14): T.p()
T.p("令和５年９月", 14, False, True); T.p("薄原町デジタル戦略室", 15, False, True); T.page()
T.p("１　実施計画の趣旨", 13, True); T.prose("薄原町ＤＸ推進計画（令和５年３月策定）に掲げた方針を具体化するため、各課が取り組む事業を定めます。計画期間は令和５年度から令和８年度までの４年間です。")
T.p("２　事業一覧", 13, True)
A1, A2 = "Ⅰ　住民サービスの改革", "Ⅱ　行政運営の改革"
# aim, no, name, aim text, contents lines, years lines [(text, label, y0, y1)], goal indicator, before, after, dept printed, owners, state
M = [
 (A1, "Ⅰ－１", "オンライン手続の拡大", "来庁せずに手続が済む町をめざす。", "電子申請の対象を60手続に増やす。申請の多い順に様式を見直す。", [("令和５年度", "様式の見直し", 5, 5), ("令和６年度～令和８年度", "対象の拡大", 6, 8)], ("電子申請の対象手続", "15手続", "60手続"), "デジタル戦略室（関係課：全課）", ["デジタル戦略室", "全課"], "継続"),
 (A1, "Ⅰ－２", "窓口案内の多言語化", "外国人住民が安心して手続できるようにする。", "翻訳機能の付いた案内端末を本庁と２つの出張所に置く。", [("令和６年度", "機器の導入", 6, 6), ("令和７年度以降", "運用", 7, 8)], ("対応言語数", "2言語", "12言語"), "住民生活課", ["住民生活課"], "新規"),
 (A1, "Ⅰ－３", "スクールバスの位置情報の配信", "保護者が到着の時刻を確かめられるようにする。", "６路線のバスに端末を載せ、位置をアプリで配信する。", [("令和５年度", "試行", 5, 5), ("令和６年度", "本格運用", 6, 6)], ("利用登録率", "－", "90％"), "教育委員会学校教育課", ["教育委員会学校教育課"], "新規"),
 (A2, "Ⅱ－１", "基幹業務システムの標準化", "制度の改正に素早く対応できるようにする。", "国の標準に適合したシステムへ移行する。", [("令和５年度～令和６年度", "適合確認", 5, 6), ("令和７年度", "移行", 7, 7), ("令和８年度", "運用", 8, 8)], ("移行業務数", "0業務", "18業務"), "デジタル戦略室、住民生活課、税務課、福祉課", ["デジタル戦略室", "住民生活課", "税務課", "福祉課"], "継続"),
 (A2, "Ⅱ－２", "公用車管理のデジタル化", "予約と日報の手間を減らす。", "鍵の受渡しと運転日報を端末で行う。", [("令和５年度", "業者選定", 5, 5), ("令和６年度", "導入", 6, 6), ("令和７年度～令和８年度", "効果検証", 7, 8)], ("日報作成の時間", "年480時間", "年60時間"), "総務課", ["総務課"], "新規"),
 (A2, "Ⅱ－３", "文書の電子決裁", "場所を選ばずに決裁できるようにする。", "文書管理システムに電子決裁の機能を加える。", [("令和６年度", "要件整理", 6, 6), ("令和７年度", "構築", 7, 7), ("令和８年度", "開始", 8, 8)], ("電子決裁率", "0％", "85％"), "総務課・デジタル戦略室", ["総務課", "デジタル戦略室"], "新規"),
]
T.grid([["方針", "事業番号", "事業名", "担当課", "頁"]] + [[m[0] if k in (0, 3) else "", m[1], m[2], m[7].split("（")[0], str(3 + k // 2)] for k, m in enumerate(M)], widths=(38, 18, 50, 48, 12))
T.page(); T.p("３　事業別実施計画", 13, True)
ms = []; last = None
for a, no, name, aim, content, lines, kpi, dep, own, state in M:
    if a != last: T.p(a, 12, True, before=4, keep=True); last = a
    t = T.table(8, 4, (30, 56, 30, 50))
    def row(i, *cells):
        if len(cells) == 2:
            T.put(t.cell(i, 0), cells[0], fill="E7E6E6"); T.put(t.cell(i, 1).merge(t.cell(i, 3)), cells[1])
        else:
            for j, c in enumerate(cells): T.put(t.cell(i, j), c, fill="E7E6E6" if j % 2 == 0 else None)
    row(0, "事業番号", no, "区分", state); row(1, "事業名", name); row(2, "担当課", dep); row(3, "目的", aim); row(4, "事業内容", content)
    row(5, "年度別計画", "\n".join(f"{y}：{l}" for y, l, _, _ in lines)); row(6, "指標名", kpi[0], "目標値（R8）", f"{kpi[2]}（現状 {kpi[1]}）"); row(7, "備考", "")
    T.p(after=2)
    ms.append(measure(name, [a], own, [(l, 2018 + p, 2018 + q) for _, l, p, q in lines], no, content, [kpi[0]], new=state == "新規", fields={"目的": aim}, optionalSchedule=["^年?[0-9,.]+"]))
T.p("４　用語の説明", 13, True); T.grid([["用語", "説明"], ["電子決裁", "紙を使わずに決裁を行うこと"], ["標準化", "システムの機能を国の仕様にそろえること"]], widths=(40, 120))
with tempfile.TemporaryDirectory() as t_:
    f = pathlib.Path(t_, NAME + ".docx"); T.save(f); office(NAME, f)
gold(NAME, "薄原町", "薄原町ＤＸ推進計画 実施計画", (2023, 2026), ms, "デジタル戦略室", "2023-09")
lines_ = ["薄原町ＤＸ推進計画　実施計画", "", "令和５年度～令和８年度", "", "令和５年９月", "", "薄原町デジタル戦略室", "", "## １　実施計画の趣旨", "", "計画期間は令和５年度から令和８年度までの４年間です。", "", "## ２　事業一覧", "", "方針\t事業番号\t事業名\t担当課\t頁"] + ["\t".join([m[0] if k in (0, 3) else "", m[1], m[2], m[7].split("（")[0], str(3 + k // 2)]) for k, m in enumerate(M)] + ["", "## ３　事業別実施計画", ""]
last = None
for a, no, name, aim, content, ys, kpi, dep, own, state in M:
    if a != last: lines_ += ["### " + a, ""]; last = a
    lines_ += [f"事業番号\t{no}\t区分\t{state}", "事業名\t" + name, "担当課\t" + dep, "目的\t" + aim, "事業内容\t" + content, "年度別計画\t" + " ".join(f"{y}：{l}" for y, l, _, _ in ys), f"指標名\t{kpi[0]}\t目標値（R8）\t{kpi[2]}（現状 {kpi[1]}）", "備考\t", ""]
extraction(NAME, lines_)
