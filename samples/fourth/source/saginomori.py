"""Administrative reform in a word processor's forms: a row 計画 and an empty row 実績 for each year, goals with their figures, effects in money."""
import pathlib, tempfile
from fourth import *
from words import Paper

NAME = "saginomori"
YS = ("令和４年度", "令和５年度", "令和６年度", "令和７年度", "令和８年度")
# pillar, item, no, name, section, state, content, plan cells, (indicator, goals) or None, effects
M = [
 (1, "(1) 窓口サービスの見直し", "1", "証明書のコンビニ交付の導入", "町民税務課", "証明書は役場と出張所の窓口でのみ交付している。", "全国のコンビニエンスストアで、住民票の写し、印鑑登録証明書及び所得証明書を取得できるようにする。", ("仕様検討", "システム構築", "交付開始", "→", "→"), ("コンビニ交付率", ("－", "－", "8.0％", "15.0％", "22.0％")), ("", "", "", "", "")),
 (1, "(1) 窓口サービスの見直し", "2", "出張所の在り方の検討", "総務課", "二つの出張所の利用は、10年前の半分に減っている。", "利用の状況と費用を調べ、巡回窓口など他の方法と比べる。", ("利用調査", "方針案の作成", "住民説明", "方針決定", "実施"), None, ("", "", "", "", "3,200")),
 (1, "(2) 民間活力の活用", "3", "給食センターの調理業務の委託", "教育課", "調理員の退職が続き、人員の確保が難しくなっている。", "調理と配送を民間の事業者に委託し、献立の作成と検収は町が行う。", ("検討", "→", "事業者選定", "委託開始", "→"), None, ("", "", "", "4,500", "4,500")),
 (2, "(1) 歳入の確保", "4", "町税の収納率の向上", "町民税務課", "滞納繰越分の収納が伸びていない。", "電話による早期の催告と差押えを行い、県の滞納整理機構へ案件を移管する。", ("実施", "→", "→", "→", "→"), ("現年分収納率", ("98.6％", "98.7％", "98.8％", "98.9％", "99.0％")), ("1,000", "1,100", "1,200", "1,300", "1,400")),
 (2, "(1) 歳入の確保", "5", "広告収入の拡大", "企画財政課", "広報紙とウェブサイトに広告を載せている。", "封筒、公用車及び体育館の壁面にも広告の枠を設ける。", ("媒体の検討", "募集", "掲載", "→", "→"), ("広告収入額", ("60万円", "80万円", "100万円", "110万円", "120万円")), ("600", "800", "1,000", "1,100", "1,200")),
 (2, "(2) 歳出の抑制", "6", "補助金の見直し", "企画財政課\n各課", "長年続いている団体補助が多く、効果の検証が十分でない。", "３年ごとに終期を定め、外部の委員による評価を行う。", ("基準策定", "評価の実施", "→", "見直し", "→"), None, ("", "", "", "2,000", "2,000")),
 (3, "(1) 人材の育成", "7", "職員提案制度の再構築", "総務課", "提案の件数が少なく、実現に結び付いていない。", "若手職員による作業部会を置き、実現した提案を表彰する。", ("制度設計", "実施", "→", "→", "→"), ("提案件数", ("5件", "10件", "12件", "14件", "16件")), ("", "", "", "", "")),
]
P = {1: "基本方針１　利用しやすい行政サービス", 2: "基本方針２　持続できる財政", 3: "基本方針３　力を発揮できる組織"}
T = Paper(font="IPAMincho", strong="IPAGothic", size=10.5, margin=20); T.footer()
for _ in range(8): T.p()
T.p("第６次鷺ノ森町行財政改革大綱", 22, True, True); T.p("実施計画", 26, True, True); T.p("（令和４年度～令和８年度）", 15, False, True)
for _ in range(13): T.p()
T.p("令和４年２月", 14, False, True); T.p("鷺ノ森町総務課", 15, False, True); T.page()
T.p("Ⅰ　策定の趣旨", 13, True); T.prose("第６次行財政改革大綱の三つの基本方針に沿って、具体的に取り組む事項、年度ごとの計画及び目標を定め、着実に実行するものです。")
T.p("Ⅱ　推進期間", 13, True); T.prose("令和４年度から令和８年度までの５年間とします。")
T.p("Ⅲ　進行管理", 13, True); T.prose("毎年度末に実績を取りまとめ、行財政改革推進委員会に報告し、町民に公表します。")
T.grid([["基本方針", "取組項目", "件数", "効果額（千円）"], ["１　利用しやすい行政サービス", "窓口サービスの見直し　ほか", "３", "12,200"], ["２　持続できる財政", "歳入の確保　ほか", "３", "14,700"], ["３　力を発揮できる組織", "人材の育成", "１", "－"]])
T.page(); T.p("Ⅳ　個別実施計画", 13, True)
ms = []; last = item = None
for v, it, no, name, dep, state, text, plan, ind, eff in M:
    if v != last: T.p(P[v], 12, True, before=6, keep=True); last = v
    if it != item: T.p(it, 11, True, keep=True); item = it
    n = 6 + (2 if ind else 0)
    t = T.table(n + 1, 7, (24, 20, 25, 25, 25, 25, 25)); fill = "EDEDED"
    T.put(t.cell(0, 0), "番号", center=True, fill=fill); T.put(t.cell(0, 1), no, center=True); T.put(t.cell(0, 2), "取組事項", center=True, fill=fill); T.put(t.cell(0, 3).merge(t.cell(0, 5)), name); T.put(t.cell(0, 6), "所管課\n" + dep)
    T.put(t.cell(1, 0), "現　状", center=True, fill=fill); T.put(t.cell(1, 1).merge(t.cell(1, 6)), state)
    T.put(t.cell(2, 0), "取組内容", center=True, fill=fill); T.put(t.cell(2, 1).merge(t.cell(2, 6)), text)
    T.put(t.cell(3, 0).merge(t.cell(3, 1)), "年　度", center=True, fill=fill)
    for j, y in enumerate(YS): T.put(t.cell(3, 2 + j), y, center=True, fill=fill, size=9)
    T.put(t.cell(4, 0).merge(t.cell(5, 0)), "実施\nスケジュール", center=True, fill=fill, size=8.5)
    T.put(t.cell(4, 1), "計画", center=True, fill=fill); T.put(t.cell(5, 1), "実績", center=True, fill=fill)
    for j, c in enumerate(plan): T.put(t.cell(4, 2 + j), c, center=True)
    r = 6
    if ind:
        T.put(t.cell(6, 0).merge(t.cell(7, 0)), "数値目標\n" + ind[0], center=True, fill=fill, size=8.5); T.put(t.cell(6, 1), "目標", center=True, fill=fill); T.put(t.cell(7, 1), "実績", center=True, fill=fill)
        for j, c in enumerate(ind[1]): T.put(t.cell(6, 2 + j), c, center=True)
        r = 8
    T.put(t.cell(r, 0).merge(t.cell(r, 1)), "効果額（千円）", center=True, fill=fill, size=8.5)
    for j, c in enumerate(eff): T.put(t.cell(r, 2 + j), c or "－", center=True)
    T.p(after=4)
    ph = []
    for j, c in enumerate(plan):
        if c == "→": ph[-1][2] = 2022 + j
        else: ph.append([c, 2022 + j, 2022 + j])
    sched = [tuple(p) for p in ph] + ([(c, 2022 + j, 2022 + j) for j, c in enumerate(ind[1]) if c != "－"] if ind else [])
    ms.append(measure(name, [P[v], it], dep.split("\n"), sched, no, text, ([ind[0]] if ind else []) + (["効果額"] if any(eff) else []), optionalSchedule=["^[0-9,]+$", "^[-－]$"], fields={"現状": state}))
T.p("Ⅴ　用語解説", 13, True); T.grid([["用語", "意味"], ["現年分", "その年度に課税された分"], ["滞納整理機構", "県と市町村が共同で滞納の整理を行う組織"]])
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".docx"); T.save(f); office(NAME, f)
gold(NAME, "鷺ノ森町", "第６次鷺ノ森町行財政改革大綱実施計画", (2022, 2026), ms, "総務課", "2022-02")
