"""Health, from a word processor: a matrix of ○ to other plans, a narrative, a schedule with ⇒ and a table of indicators, joined by number."""
from sampler import front
from sampler.blocks import Cell, Heading, PageBreak, Para, Style, Table
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, department_text, measure_table, simple
from sampler.plan import group, measure as M

plan = Plan("hanawano", "花輪野市", "健康花輪野21（第三次）", kind="健康", engines=("libreoffice",), period=(2024, 2028), issued_by="健康福祉部健康増進課", published="2024-04", prefecture=None,
            look=Look(page_number="{}", running_head="健康花輪野21（第三次）", color="#22558a", outline=True),
            covers=["overview matrix of ○ to national and city plans", "one measure told in matrix, narrative and schedule", "⇒ in cells", "調整： for the coordinating section", "KPI table of goals", "bare era years such as 6年度"])
K = ["健康日本21", "県民健康計画", "市総合計画", "食育推進計画"]
groups = plan.measures(
    group("(目標1) 病気を早く見つける/1-1 健診の受けやすさを高める",
          M("1-1-1", "郵送による大腸がん検診", "健康増進課", "検討 24; 試行 25; 運用 26-28", "検査の容器を郵送し、投函だけで受けられるようにします。\n結果は二週間以内に返送します。", new=True, rel=[K[0], K[2]]),
          M("1-1-2", "駅前での出前健診", "健康増進課 *商工課", "運用 24-28", "夕方五時から八時まで、駅前の広場に健診車を置きます。", new=False, rel=[K[2]])),
    group("(目標1) 病気を早く見つける/1-2 結果を生かす",
          M("1-2-1", "健診後の個別面談", "健康増進課 国保課", "運用 24-28", "数値の高い人に、二か月以内に保健師が面談します。", new=False, rel=[K[0], K[1]]),
          M("1-2-2", "医療機関との紹介状の電子化", "国保課 *情報政策課", "検討 24-25; 構築 26; 運用 27-28", "紹介と返信を画面で行い、受診したかどうかを確かめます。", new=True, rel=[])),
    group("(目標2) 体を動かす習慣をつくる/2-1 身近な運動の場",
          M("2-1-1", "遊歩道の距離表示", "公園緑地課 健康増進課", "計画 24; 構築 25; 運用 26-28", "百メートルごとに距離と消費する熱量を表示します。", new=True, rel=[K[2]]),
          M("2-1-2", "職場対抗の歩数大会", "健康増進課 *商工課", "運用 24-28", "十人一組で一か月の歩数を競います。", new=False, rel=[K[0]])),
    group("(目標3) おいしく食べて支える/3-1 食の環境",
          M("3-1-1", "学生食堂での野菜の日", "各課 *健康増進課", "検討 24; 運用 25-28", "大学と高校の食堂で、小鉢を一品付ける日を設けます。", new=True, rel=[K[0], K[3]]),
          M("3-1-2", "配食サービスの栄養相談", "長寿社会課+", "運用 24-28", "配達のときに体重と食欲を聞き取り、栄養士につなぎます。", new=False, rel=[K[1], K[3]])),
)


def matrix(goal, members):
    """The overview of one goal: a circle for each plan that names the measure."""
    rows = [[Cell("国", head=True, align="center"), Cell("県", head=True, align="center"), Cell("市", cols=2, head=True, align="center"), Cell(goal, cols=2, head=True), Cell("担当課等", rows=2, head=True)],
            [Cell(n, head=True, align="center") for n in "①②③④"] + [Cell("", cols=2, head=True)]]
    for g in members:
        circles = [("○" if any(k in m.related for m in g.measures) else "") for k in K]
        code, name = g.path[1].split(" ", 1)
        rows.append([Cell(c, align="center") for c in circles] + [Cell(code, fill="#f0f4fa"), Cell(name, fill="#f0f4fa"), Cell("", fill="#f0f4fa")])
        for m in g.measures:
            rows.append([Cell("○" if k in m.related else "", align="center") for k in K] + [Cell(m.number), Cell(m.name), Cell(department_text(m, "\n"))])
    return Table([9, 9, 9, 9, 16, 76, 42], rows, 2, Style(size=9))


goals = list(dict.fromkeys(g.path[0] for g in groups))
overview, body = [], []
years = Years(2024, 2028, "7年度")
for goal in goals:
    members = [g for g in groups if g.path[0] == goal]
    overview += [matrix(goal, members)]
    body.append(Heading(2, goal))
    for g in members:
        body += [Heading(3, g.path[1]), Para("【取組事項】", "plain")]
        for m in g.measures:
            body += [Para(f"**■ {m.number} {m.name}{'　新規' if m.new else ''}**", "plain"), *map(Para, m.text.split("\n"))]
        schedule = measure_table([g], [Column("number_name", "個別施策", 56), Column("years", "", 80), Column("dept", "担当課等", 34)], years, draw="⇒", style=Style(size=9), sep="\n", new="")
        for row in schedule.rows[1:]:
            row[0].text = "■ " + row[0].text.strip()
        body += [Para("【スケジュール】", "plain"), schedule]
legend = [Para(f"{n} {k}", "plain") for n, k in zip("①②③④", K)]
kpi = simple([["KPI", "KPIの考え方", "指標", "<"], ["^", "^", "基準値\n(令和5年度)", "目標\n(令和10年度)"], ["がん検診の受診率", "対象となる年齢の市民", "31%", "50%"], ["週2回以上運動する人の割合", "20歳以上の市民", "28.4%", "40%"], ["野菜を毎食とる人の割合", "15歳以上の市民", "35%", "45%"]], [52, 50, 34, 34], head=2)
plan.indicators = [{"name": n, "path": p, "baselineYear": 2023, "baseline": b, "targetYear": 2028, "target": t} for (n, b, t), p in zip([("がん検診の受診率", "31%", "50%"), ("週2回以上運動する人の割合", "28.4%", "40%"), ("野菜を毎食とる人の割合", "35%", "45%")], goals)]
chapters = ["第1章　計画の趣旨", "第2章　計画の性格", "第3章　市民の健康", "第4章　取組", "##1　施策の全体図", "##2　活動の目安", "##3　施策と個別の施策", "第5章　推進と評価"]
plan.add(*front.opening(plan, "令和6年4月", chapters, "計画の期間は、令和6年度から令和10年度までの5年間です。", years=("平成25年", "平成30年", "令和5年")),
         Heading(1, "第4章　取組"), Heading(2, "1　施策の全体図"), *legend, *overview, PageBreak(),
         Heading(2, "2　活動の目安"), kpi, PageBreak(),
         Heading(2, "3　施策と個別の施策"), *body, PageBreak(),
         *front.progress(plan, "第5章　推進と評価"),
         *front.appendix(plan))
