"""Water: bars of the schedule above, yearly costs below in the same columns, so that quantities are no phases."""
from sampler import front
from sampler.blocks import Cell, Heading, PageBreak, Para, Style, Table
from sampler.document import Look, Plan
from sampler.layouts import Years, schedule_cells
from sampler.plan import group, measure as M

plan = Plan("mizukuki", "水茎市", "水茎市水道事業経営戦略", kind="上下水道", period=(2025, 2030), issued_by="上下水道局経営総務課", published="2025-02",
            look=Look(page="landscape", margin=14, size=10, color="#0a4d8c", page_number="{}", running_head="水茎市水道事業経営戦略"), covers=["costs by year in the columns of the schedule", "rounded bars", "statistics by fiscal year beside schedules", "two-digit years with 年度"])
COSTS = {}
def m(no, name, dept, phases, text, costs):
    COSTS[name] = costs
    return M(no, name, dept, phases, text, optionalSchedule=[r"^[0-9,.]+$"])
groups = plan.measures(
    group("安全　きれいな水を届ける",
          m("ア-1", "活性炭処理の導入", "浄水課", "実施設計 25; 工事 26-27; 稼働 28-30", "夏のかび臭を除く装置を加える。", "12 180 160 8 8 8"),
          m("ア-2", "鉛の給水管の取替え", "給水課", "取替え 25-29", "残る六百件の管を替える。", "30 30 30 30 30 -")),
    group("強靱　災害に負けない",
          m("イ-1", "配水池の耐震補強", "浄水課 工務課", "診断 25; 設計 26; 工事 27-29", "高台にある二つの池の壁と屋根を補強する。", "9 21 140 140 95 -"),
          m("イ-2", "基幹管路の更新", "工務課", "更新 25-30", "病院と避難所につながる管を先に替える。", "210 220 220 230 230 240"),
          m("イ-3", "隣の市との連絡管", "工務課 経営総務課", "協議 25-26; 布設 27-28; 運用 29-30", "断水のときに互いに水を送る管をつなぐ。", "- - 65 70 1 1")),
    group("持続　次の世代へつなぐ",
          m("ウ-1", "検針の無線化", "お客様課", "実証 25-26; 拡大 27-30", "山間の八百戸から、電波で読み取る。", "5 5 18 18 18 18"),
          m("ウ-2", "料金の見直し", "経営総務課", "審議会 26; 改定 27", "四年ごとに水準を点検する。", "- 1 2 - - -"),
          m("ウ-3", "施設台帳の電子化", "工務課", "整備 25-26; 活用 27-30", "図面と修繕の記録を地図に結び付ける。", "14 14 2 2 2 2")),
)
years = Years(2025, 2030, "25年度")
head = [[Cell(t, head=True, align="center") for t in ("基本方向", "番号", "主要事業", "概要", "担当", "区分")] + years.heads()[0]]
rows = []
for g in groups:
    for i, x in enumerate(g.measures):
        rows.append(([Cell(g.path[0], rows=2 * len(g.measures))] if i == 0 else []) + [Cell(x.number, rows=2), Cell(x.name, rows=2), Cell(x.text, rows=2), Cell("\n".join(d.name for d in x.departments), rows=2), Cell("工程", align="center")] + schedule_cells(x, years, "round", unit=15))
        rows.append([Cell("百万円", align="center")] + [Cell(c, align="right") for c in COSTS[x.name].split()])
table = Table([26, 12, 40, 52, 27, 14, *[15.5] * 6], head + rows, 1, Style(size=8, head_fill="#d7e5f5"))
finance = Table([60, *[24] * 6], [[Cell("区分（百万円）", head=True)] + [Cell(f"{y}年度", head=True) for y in range(25, 31)]] + [[Cell(n)] + [Cell(v, align="right") for v in vs.split()] for n, vs in (("料金収入", "1,120 1,102 1,180 1,171 1,163 1,155"), ("維持管理費", "702 711 719 728 736 745"), ("当年度の差引き", "88 61 120 96 71 52"))], 1, Style(size=9))
chapters = ["１　策定の趣旨", "２　戦略の位置付け", "３　給水区域の状況", "４　主要事業", "５　財政の見通し", "６　進捗の確認"]
plan.add(*front.opening(plan, "令和7年2月", chapters, "計画期間は、2025年度から2030年度までの6年間とします。"),
         Heading(1, "４　主要事業"), table, PageBreak(),
         Heading(1, "５　財政の見通し"), Para("料金の見直しを行った場合の見通しです。"), finance, PageBreak(),
         *front.progress(plan, "６　進捗の確認"),
         *front.appendix(plan, head="巻末"))
