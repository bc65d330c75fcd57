"""Environment: a preface in vertical writing, two tables side by side, bars whose label overflows them under bands of short, middle and long term."""
from sampler import front, prose
from sampler.blocks import Heading, PageBreak, Para, Side, Style, Vertical
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table, simple
from sampler.plan import group, measure as M

plan = Plan("moegi", "萌木市", "萌木市緑の基本計画", kind="環境", period=(2026, 2035), issued_by="都市環境部みどり公園課", published="2026-03",
            look=Look(page_number="{}", number_side="right", running_head="萌木市緑の基本計画", head_side="left", color="#4b7a2a", css="h2{background:#e5f0d8;padding:1mm 3mm}"),
            covers=["pages in vertical writing", "two tables side by side", "bar text that overflows its bar", "short, middle and long term columns", "row headers over many rows in vertical text"])
groups = plan.measures(
    group("緑をつくる",
          M("1", "駅西口の芝生広場", "みどり公園課 都市計画課", "設計 26-28; 整備 29-31; 市民による管理 32-35", "駐車場の跡地を、誰でも座れる芝生の広場に替える。"),
          M("2", "校庭の芝生化", "教育施設課", "3校で試行 26-28; 順次拡大 29-35", "土ぼこりを抑え、裸足で走れる校庭をつくる。"),
          M("3", "民有地の生垣助成", "みどり公園課", "助成 26-35", "ブロック塀を生垣に替える費用の半分を助成する。")),
    group("緑をまもる",
          M("4", "保存樹の指定", "みどり公園課 文化財課", "調査 26-28; 指定と支援 29-35", "幹の太さが三メートルを超える木を調べ、所有者に手入れの費用を渡す。"),
          M("5", "斜面林の買取り", "みどり公園課", "優先順位の決定 26-28; 買取り 29-35", "崩れるおそれのある斜面の林を市が引き取る。"),
          M("6", "ナラ枯れの防除", "農政課", "防除 26-31; 経過観察 32-35", "枯れた木を早く見つけ、広がる前に伐る。")),
    group("緑をたのしむ",
          M("7", "公園の花壇の里親", "みどり公園課", "募集 26-28; 活動 29-35", "花壇ごとに世話をする人を決め、苗と道具を渡す。"),
          M("8", "夜の公園の活用", "みどり公園課 商工課", "社会実験 26-28; 制度化 29-31", "屋台や映画の上映を、許可の手続を簡単にして認める。")),
)
years = Years(2026, 2035, "R7", bands=[("短期", 2026, 2028), ("中期", 2029, 2031), ("長期", 2032, 2035)])
table = measure_table(groups, [Column("path0", "柱", 10, turn="tb", align="center"), Column("number", "", 7), Column("name", "施策", 36), Column("dept", "所管課", 26), Column("years", "", 95)], years, draw="bar+gap+wide", style=Style(size=8, head_fill="#e5f0d8", rules="thin"), sep="\n")
left = simple([["公園の種類", "箇所"], ["街区公園", "84"], ["近隣公園", "9"], ["地区公園", "2"], ["緑地", "31"]], [50, 25], caption="表3　公園の数")
right = simple([["年度", "緑被率"], ["平成7年度", "46.1%"], ["平成17年度", "41.8%"], ["平成27年度", "38.2%"], ["令和7年度", "36.9%"]], [45, 30], caption="表4　緑に覆われた土地の割合")
chapters = ["第一章　緑の基本計画とは", "第二章　計画の枠組み", "第三章　市の姿", "第四章　緑の現状", "第五章　施策", "第六章　進め方"]
preface = Vertical([Heading(2, "まえがき"), *[Para(t.format(t=plan.town, title=plan.title)) for t in prose.GREETING], Para("令和八年三月"), Para("萌木市長　若葉　学")])
opening = front.opening(plan, "令和8年3月", chapters, "計画の期間は、令和8年度から令和17年度までの10年間です。短期は令和8年度から令和10年度まで、中期は令和11年度から令和13年度まで、長期は令和14年度から令和17年度までとします。", kind="town-first")
cover_end = next(i for i, b in enumerate(opening) if isinstance(b, PageBreak)) + 1
plan.add(*opening[:cover_end], preface, PageBreak(),
         *opening[cover_end:], Heading(1, "第四章　緑の現状"), Side([[left], [right]]),
         *front.challenges("緑の課題"), PageBreak(),
         Heading(1, "第五章　施策"))
for g in groups:
    plan.add(Heading(2, g.path[0]), *[b for m in g.measures for b in (Heading(3, f"{m.number}　{m.name}"), Para(m.text))])
plan.add(PageBreak(), Heading(2, "施策の時期"), table, PageBreak(),
         *front.progress(plan, "第六章　進め方"),
         *front.appendix(plan))
