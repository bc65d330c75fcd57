"""Children: narrative in two columns; measures end in bracketed ministries and sections, some with a deadline in place of a schedule."""
from sampler import front
from sampler.blocks import Columns, Heading, PageBreak
from sampler.document import Look, Plan
from sampler.layouts import narrative
from sampler.plan import group, measure as M

plan = Plan("tsuyukusa", "露草市", "露草市こどもまんなか推進大綱", kind="子ども・子育て", period=(2025, 2029), issued_by="こども部", published="2025-01",
            look=Look(running_head="露草市こどもまんなか推進大綱", head_side="center", page_number="{}", font="'IPAMincho',serif", size=10, color="#222", css="h1,h2,h3,h4,p.huge,p.caption{font-weight:normal} h4{font-family:'IPAGothic'} p.dept{text-align:left}"),
            covers=["two columns of measures", "headings told by size and number only", "bracketed departments with ◎ for the lead", "deadlines in place of a schedule", "ministries and outside bodies"])
def m(number, name, dept, text, deadline=None):
    return M(number, name, dept, "", text + (f"（実施時期：{deadline}）" if deadline else ""), deadline=[deadline]) if deadline else M(number, name, dept, "", text)
groups = plan.measures(
    group("１ こどもの権利を大切にする/(1) 意見を聴き、返す",
          m("①", "こども意見箱の設置", "◎こども政策課 ○全課", "学校、図書館、児童館に意見箱を置き、寄せられた声と市の答えを月ごとに掲示する。", "令和7年秋"),
          m("②", "条例づくりへの参加", "◎こども政策課 ○議会事務局", "こどもの権利に関する条例の案を、中高生の委員とともに書く。", "令和8年度中"),
          m("③", "相談員による学校訪問", "◎こども相談室", "悩みを抱えるこどもが自分から電話をしなくても済むよう、相談員が学期ごとに学校を訪ねる。")),
    group("１ こどもの権利を大切にする/(2) 虐待を防ぐ",
          m("④", "泣き声通報への即日対応", "◎こども相談室 ○警察署 ○児童相談所", "通報のあった日のうちに、二人以上で家庭を訪ねる体制を保つ。"),
          m("⑤", "里親の開拓", "◎こども相談室 ○こども家庭庁", "週末だけ預かる季節里親の説明会を、商業施設で開く。", "令和7年度から")),
    group("２ 育ちの格差をなくす/(1) 学びと体験",
          m("⑥", "学習会場の増設", "◎学校教育課 ○大学", "大学生が教える無料の学習会を、三か所から十か所に増やす。", "令和9年度まで"),
          m("⑦", "習い事に使える券", "◎こども政策課", "所得の低い家庭の小学五、六年生に、月一万円分の券を渡す。"),
          m("⑧", "旅する理科室", "◎科学館 ○文部科学省", "実験の道具を積んだ車が、科学館から遠い学校を巡る。")),
    group("２ 育ちの格差をなくす/(2) 食と住まい",
          m("⑨", "こども食堂の立ち上げ支援", "◎福祉政策課 ○社会福祉協議会 ○市民団体", "会場の改修費と保険料を補助し、食材の配送網をつくる。"),
          m("⑩", "ひとり親家庭の家賃補助", "◎住宅政策課 ○こども給付課", "転居に要する費用と三年分の家賃の差額を補助する。", "令和8年4月")),
)
chapters = ["第一　大綱の趣旨", "第二　大綱の性格", "第三　こどもの状況", "第四　重点とする施策", "第五　推進の仕組み"]
plan.add(*front.opening(plan, "令和7年1月", chapters, "大綱の期間は、令和7年度から令和11年度までのおおむね5年とする。", leader="line"),
         Heading(1, "第四　重点とする施策"), Columns(narrative(groups, levels=[2, 3], number="{}　{}", dept="【{}】", sep="、", head_level=4), 2), PageBreak(),
         *front.progress(plan, "第五　推進の仕組み"),
         *front.appendix(plan, head="附属資料"))
