"""Environment by wkhtmltopdf: merged cells for phases, repeated group rows instead of merged ones."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("hokaze", "帆風町", "帆風町生物多様性地域戦略", kind="環境", engines=("wkhtmltopdf",), period=(2024, 2028), issued_by="産業環境課", published="2024-03",
            look=Look(running_head="帆風町生物多様性地域戦略", font="'IPAMincho'", color="#1d5b52"), covers=["merged cells for phases", "values of the first column repeated in place of merging", "mincho by wkhtmltopdf", "half-width brackets and numbers in circles"])
groups = plan.measures(
    group("知る",
          M("①", "いきもの地図づくり", "産業環境課 小中学校", "投稿の募集 24-25; 地図の公開 26-28", "見つけた生きものを写真で送ってもらい、地図に重ねる。"),
          M("②", "干潟の定点観測", "産業環境課 大学", "観測 24-28", "年四回、同じ場所で底の生きものを数える。"),
          M("③", "外来種の早期発見網", "産業環境課 農業委員会", "網の設置 24; 通報の受付 25-28", "見慣れない植物の通報を受け、三日以内に確かめる。"), pathAlso=["｢知る｣"]),
    group("守る",
          M("④", "藻場の再生", "産業環境課 漁業協同組合", "調査 24; 母藻の設置 25-26; 追跡 27-28", "食害を防ぐ網で囲い、海藻の種を広げる。"),
          M("⑤", "里山の保全協定", "産業環境課 森林組合", "地権者との協議 24-25; 協定 26; 保全活動 27-28", "五か所の里山で、地権者と保全する団体を結ぶ。"),
          M("⑥", "夜間照明の見直し", "建設課", "基準の作成 24; 更新 25-28", "ウミガメの浜に面する街灯を下向きの橙色に替える。"), pathAlso=["｢守る｣"]),
    group("つなぐ",
          M("⑦", "海の学校の開校", "教育課 観光協会", "準備 24; 開校 25-28", "夏に三日間、船と磯で学ぶ宿泊の学校を開く。"),
          M("⑧", "自然共生サイトの登録", "産業環境課 事業者", "候補の選定 24-25; 申請 26", "企業の緑地を国の制度に登録する。"),
          M("⑨", "返礼品による寄附の募集", "総務課", "募集 24-28", "干潟の保全を使い道に選べる寄附を設ける。"), pathAlso=["｢つなぐ｣"]),
)
years = Years(2024, 2028, "R7年度")
table = measure_table(groups, [Column("path0", "柱", 12), Column("number", "", 8), Column("name", "行動計画", 42), Column("dept", "実施主体", 32), Column("years", "", 80)], years, draw="merged", style=Style(size=8.5, head_fill="#d3e8e4"), merge=False, sep="・")
details = [b for g in groups for b in [Heading(2, f"｢{g.path[0]}｣"), *[x for m in g.measures for x in (Para(f"**{m.number} {m.name}**", "plain"), Para(m.text))]]]
chapters = ["１　戦略の背景", "２　戦略の性格", "３　町の自然と暮らし", "４　行動計画", "５　行程表", "６　戦略の推進"]
plan.add(*front.opening(plan, "令和6年3月", chapters, "この戦略の期間は、令和6年度から令和10年度までとする。", leader="line"),
         Heading(1, "４　行動計画"), *details, PageBreak(),
         Heading(1, "５　行程表"), table, PageBreak(),
         *front.progress(plan, "６　戦略の推進"),
         *front.appendix(plan, head="付"))
