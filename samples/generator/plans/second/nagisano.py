"""Tourism: a matrix whose columns are departments, ◎ for the lead and ○ for those who help; the time of each action in one column of ranges."""
from sampler import front
from sampler.blocks import Cell, Heading, PageBreak, Style, Table
from sampler.document import Look, Plan
from sampler.plan import group, measure as M

plan = Plan("nagisano", "渚野市", "渚野市観光まちづくりビジョン　行動計画", kind="観光", period=(2025, 2029), issued_by="商工観光部観光交流課", published="2025-04",
            look=Look(page="landscape", margin=15, size=10, color="#00617f", running_head="渚野市観光まちづくりビジョン　行動計画", page_number="{}", number_side="left"),
            covers=["departments as columns with ◎ and ○", "time of the action as a range in one column", "turned header cells"])
SECTIONS = ["観光交流課", "商工課", "農林水産課", "都市計画課", "文化財課", "観光協会"]
def m(no, name, text, marks, when):
    dept = " ".join(mark + s for mark, s in zip(marks, SECTIONS) if mark in "◎○")
    return M(no, name, dept, "", text, deadline=[when])
groups = plan.measures(
    group("戦略1　泊まりたくなる",
          m("1", "朝市と宿をつなぐ朝食", "漁港の朝市で選んだ魚を宿で焼いてもらう。", "○－○－－◎", "R7～R8"),
          m("2", "空き町家の宿への改装", "改装費の三分の一を補助し、開業まで相談に乗る。", "◎○－○○－", "R7～R11"),
          m("3", "星を見る夜の案内人", "山頂の駐車場で月二回の案内を行う。", "○－－－－◎", "R8以降")),
    group("戦略2　何度も来たくなる",
          m("4", "四季の手仕事体験", "藍染めや塩づくりの体験を季節ごとに組む。", "○－○－◎－", "通年"),
          m("5", "電子の周遊券", "路線バスと施設の入場を一枚にまとめる。", "◎○－－－○", "R7～R9"),
          m("6", "ふるさと納税との連携", "現地で使える券を返礼品に加える。", "○◎○－－－", "R7")),
    group("戦略3　住む人も心地よい",
          m("7", "混雑の見える化", "海岸の駐車場の空きを画像で知らせる。", "◎－－○－－", "R9～R10"),
          m("8", "案内看板の整理", "ばらばらな看板を三割減らし、字の大きさをそろえる。", "○－－◎○－", "R8～R10")),
)
head = [[Cell(t, rows=2, head=True, align="center") for t in ("戦略", "№", "アクション", "実施内容")] + [Cell("推進主体（◎主担当　○協力）", cols=6, head=True, align="center"), Cell("実施期間", rows=2, head=True, align="center")],
        [Cell(s, head=True, turn="tb", align="center") for s in SECTIONS]]
rows = []
for g in groups:
    for i, x in enumerate(g.measures):
        given = {d.name: d.mark for d in x.departments}
        rows.append(([Cell(g.path[0], rows=len(g.measures))] if i == 0 else []) + [Cell(x.number, align="center"), Cell(x.name), Cell(x.text)] + [Cell(given.get(s, ""), align="center") for s in SECTIONS] + [Cell(x.extra["deadline"][0], align="center")])
table = Table([34, 9, 52, 76, *[12] * 6, 24], head + rows, 2, Style(size=8.5, head_fill="#cfe6ee"))
chapters = ["第１章　ビジョンの背景", "第２章　ビジョンの枠組み", "第３章　観光の現状", "第４章　行動計画", "第５章　推進体制"]
plan.add(*front.opening(plan, "令和7年4月", chapters, "行動計画の期間は、令和7年度から令和11年度までの5年間です。", title=["渚野市観光まちづくりビジョン", "行動計画"]),
         Heading(1, "第４章　行動計画"), table, PageBreak(),
         *front.progress(plan, "第５章　推進体制"),
         *front.appendix(plan))
