"""Vacant houses by wkhtmltopdf: narrative down to ア and （ア）, a last table with ● and ○ under terms that the text defines."""
from sampler import front
from sampler.blocks import Cell, Heading, PageBreak, Para, Style, Table
from sampler.document import Look, Plan
from sampler.plan import group, measure as M

plan = Plan("kurehatori", "呉服町", "呉服町空家等対策計画（改定版）", kind="空き家", engines=("wkhtmltopdf",), period=(2025, 2033), issued_by="住環境課", published="2020-03", revised="2025-03",
            look=Look(font="'IPAMincho'", color="#333", running_head="呉服町空家等対策計画（改定版）"), covers=["marks under short, middle and long term with a legend", "terms defined in the text", "narrative numbered 第1, 1, (1)", "sections at the end of the prose"])
T = {"短期": (2025, 2027), "中期": (2028, 2030), "長期": (2031, 2033)}
def m(no, name, dept, phases, text):
    return M(no, name, dept, phases, text)
groups = plan.measures(
    group("１　空き家にしない",
          m("(1)", "住まいの終活講座", "住環境課 長寿福祉課", "実施 25-33", "元気なうちに家の行く末を家族で話し合う手引を配り、地区ごとに講座を開きます。"),
          m("(2)", "相続登記の出張相談", "住環境課 税務課", "検討 25-27; 実施 28-33", "司法書士が集会所に出向き、登記の手順と費用を説明します。")),
    group("２　空き家を使う",
          m("(1)", "空き家バンクの動画紹介", "住環境課 企画課", "実施 25-30", "間取りと周りの様子を動画で見られるようにします。"),
          m("(2)", "家財の片付けの補助", "住環境課", "実施 25-27", "片付け費用の半分を、十万円を上限に補助します。"),
          m("(3)", "学生の共同住宅への転用", "企画課 住環境課", "検討 25-30; 実施 31-33", "大学の近くの三棟で、学生が直しながら住む実験を行います。")),
    group("３　危ない空き家をなくす",
          m("(1)", "危険度の判定の見直し", "住環境課 建築指導課", "実施 25-27", "屋根と外壁の傷みを写真で点数にする基準に改めます。"),
          m("(2)", "跡地を広場にする除却", "住環境課 公園課", "検討 25-27; 実施 28-30", "寄附を受けた土地の家を町が壊し、近所で使う広場にします。")),
)
text = []
for g in groups:
    text.append(Heading(2, g.path[0]))
    for x in g.measures:
        text += [Heading(3, f"{x.number} {x.name}"), Para(f"{x.text}（" + "、".join(d.name for d in x.departments) + "）")]
rows = [[Cell(t, head=True, align="center") for t in ("施策", "短期", "中期", "長期")]]
for g in groups:
    rows.append([Cell(g.path[0], cols=4, fill="#eeeeee")])
    for x in g.measures:
        marks = {t: next(({"実施": "●", "検討": "○"}[p.label] for p in x.phases if p.first <= a and b <= p.last), "") for t, (a, b) in T.items()}
        rows.append([Cell(f"{x.number} {x.name}")] + [Cell(marks[t], align="center") for t in T])
table = Table([90, 24, 24, 24], rows, 1, Style(size=9))
chapters = ["第１　計画の趣旨", "第２　計画の概要", "第３　空き家の状況", "第４　施策", "第５　実施の時期", "第６　推進の体制"]
plan.add(*front.opening(plan, "令和7年3月改定（令和2年3月策定）", chapters, "改定後の期間は、令和7年度から令和15年度までの9年間です。短期は令和7年度から令和9年度まで、中期は令和10年度から令和12年度まで、長期は令和13年度から令和15年度までを指します。"),
         Heading(1, "第４　施策"), *text, PageBreak(),
         Heading(1, "第５　実施の時期"), Para("●：実施　○：検討", "plain"), table, PageBreak(),
         *front.progress(plan, "第６　推進の体制"),
         *front.appendix(plan))
