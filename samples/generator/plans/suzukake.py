"""Children: bulleted measures with bracketed sections, then schedule tables by name with pentagon arrows; measures of one name in two places."""
from sampler import front
from sampler.blocks import Bullets, Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("suzukake", "鈴懸市", "鈴懸市子どもの貧困対策推進計画", kind="子ども・子育て", engines=("chromium", "weasyprint"), period=(2024, 2026), issued_by="福祉子ども部子ども支援課", published="2024-03",
            look=Look(page_number="- {} -", color="#6b2d5c", css="li{margin-bottom:1mm}", running_head="鈴懸市子どもの貧困対策推進計画", head_side="left"),
            covers=["bulleted measures joined with schedule tables by name", "sections in lenticular brackets within the name cell", "scope in brackets after a section", "pentagon arrows", "measures of one name in two places"])
groups = plan.measures(
    group("【基本方針1】学びを支える/(1) 学校での支え",
          M("①", "放課後の補習教室", "学校教育課", "2校で開始 24; 全校に拡大 25-26"),
          M("②", "学用品の再利用", "学校教育課 環境課", "回収箱の設置 24; 配布 25-26"),
          M("③", "相談体制の充実", "学校教育課", "相談員の増員 24-26")),
    group("【基本方針1】学びを支える/(2) 進学の支え",
          M("①", "受験料の助成", "子ども支援課", "要綱の制定 24; 助成 25-26"),
          M("②", "高校生の居場所", "生涯学習課", "開設 24; 運営 25-26")),
    group("【基本方針2】暮らしを支える/(1) 生活の支え",
          M("①", "食料の宅配", "子ども支援課 社会福祉協議会", "月1回の宅配 24-26"),
          M("②", "相談体制の充実", "子ども支援課", "夜間窓口の試行 24; 夜間窓口の開設 25-26"),
          M("③", "親の学び直し", "商工労政課", "講座の開設 25; 資格取得の支援 26")),
    group("【基本方針2】暮らしを支える/(2) 気づく仕組み",
          M("①", "乳幼児健診での聞き取り", "健康づくり課", "様式の改定 24; 実施 25-26"),
          M("②", "支援情報の一元化", "子ども支援課 情報政策課", "設計 24; 構築 25; 運用 26")),
)
years = Years(2024, 2026, "R7")
blocks, policy = [], None
for g in groups:
    if g.path[0] != policy:
        policy = g.path[0]
        blocks.append(Heading(2, policy))
    table = measure_table([g], [Column("number_name", "取組内容", 84), Column("years", "", 84)], years, draw="pentagon", style=Style(size=9, head_fill="#efe0ea"))
    for row, m in zip(table.rows[1:], g.measures):
        row[0].text += "\n【" + "・".join(d.name for d in m.departments) + "】"
    blocks += [Heading(3, g.path[1]), Para("《具体的な取組》", "plain"), Bullets([f"{m.number} {m.name}" for m in g.measures], "- "), Para("《工程表》", "plain"), table]
chapters = ["第1章　計画の趣旨", "第2章　計画の位置付け", "第3章　子どもの暮らし", "第4章　取組", "##【基本方針1】学びを支える", "##【基本方針2】暮らしを支える", "第5章　進行管理"]
plan.add(*front.opening(plan, "令和6年3月", chapters, "計画の期間は、令和6年度から令和8年度までの3年間とします。"),
         Heading(1, "第4章　取組"), *blocks, PageBreak(),
         *front.progress(plan, "第5章　進行管理"),
         *front.appendix(plan))
