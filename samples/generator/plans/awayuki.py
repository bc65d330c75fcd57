"""Children, a web page printed by a word processor: no rules are drawn; phases repeat in every cell of their years."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("awayuki", "淡雪村", "淡雪村こどもの居場所づくり計画", kind="子ども・子育て", engines=("office-html",), period=(2025, 2027), issued_by="教育委員会", published="2025-03",
            look=Look(font="IPAGothic", color="#335577", size=10), covers=["web page printed by a word processor, whose collapsed rules are not drawn", "〃 in cells", "small village with one department"])
groups = plan.measures(
    group("1 放課後の居場所",
          M("(1)", "分校跡の囲炉裏端", "教育委員会", "修理 25; 開放 26-27", "年寄りとこどもが火を囲んで過ごす部屋を開く。"),
          M("(2)", "雪遊びの日", "教育委員会 公民館", "実施 25-27", "冬の土曜日に、村の大人が遊びを教える。")),
    group("2 学びの支え",
          M("(1)", "村営の学習塾", "教育委員会", "準備 25; 開設 26-27", "中学生を対象に、週三回の夜に開く。"),
          M("(2)", "図書の宅配", "公民館 郵便局", "実施 25-27", "読みたい本を郵便の便に載せて届ける。"),
          M("(3)", "海の村との交流", "教育委員会", "相手探し 25; 交流 26-27", "夏と冬に互いの家に三泊する。")),
    group("3 家庭の支え",
          M("(1)", "出産の宿泊費助成", "住民福祉課", "助成 25-27", "町の病院の近くに泊まる費用を補う。"),
          M("(2)", "子守り名人の登録", "住民福祉課 社会福祉協議会", "登録 25; 派遣 26-27", "研修を受けた村民が家を訪ねて預かる。")),
)
years = Years(2025, 2027, "令和7年度")
blocks = []
for g in groups:
    blocks += [Heading(2, g.path[0]), *[Para(f"{m.number}{m.name}　{m.text}", "plain") for m in g.measures], measure_table([g], [Column("number", "番号", 14), Column("name", "事業の名前", 50), Column("dept", "担当するところ", 44), Column("years", "", 66)], years, draw="〃", style=Style(size=9, head_fill="#dde6f0"), sep="、")]
chapters = ["はじめに", "計画の決まりごと", "村のこども", "取り組むこと", "見直し"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "この計画は、令和7年度から令和9年度までの3年間の計画です。", leader="none"),
         Heading(1, "取り組むこと"), *blocks, PageBreak(),
         *front.progress(plan, "見直し"),
         *front.appendix(plan, head="付録"))
