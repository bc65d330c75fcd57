"""Children by wkhtmltopdf: fills only, zebra rows, ～ in cells; its text carries radicals in place of ideographs."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("tokiwagi", "常磐木市", "第3期常磐木市子ども・子育て支援事業計画", kind="子ども・子育て", engines=("wkhtmltopdf",), period=(2025, 2029), issued_by="子ども部 子ども政策課", published="2025-03",
            look=Look(running_head="第3期子ども・子育て支援事業計画", color="#5b3a8c"),
            covers=["fills only, zebra rows", "～ in cells", "radicals in place of ideographs", "marks for new measures in a column"])
style = Style(rules="none", size=8, head_fill="#d8cdea", zebra="#f3effa")
groups = plan.measures(
    group("基本目標１　親子の健康を支える/１　母子保健の充実",
          M("1", "新生児の聴覚検査の助成", "母子保健課", "実施 25-29", "検査費用の自己負担をなくします。", new=False),
          M("2", "父親の子育て教室", "母子保健課 男女共同参画室", "企画 25; 実施 26-29", "休日に沐浴と離乳食の実習を行います。", new=True),
          M("3", "妊婦歯科健診の個別化", "母子保健課", "調整 25-26; 実施 27-29", "市内の歯科医院で都合のよい日に受けられます。", new=False)),
    group("基本目標１　親子の健康を支える/２　小児医療の確保",
          M("4", "休日夜間急患センターの運営", "健康医療課", "運営 25-29", "小児科医を毎晩一人配置します。", new=False),
          M("5", "高校生世代までの医療費助成", "子ども給付課", "準備 25; 実施 26-29", "通院と入院の自己負担を一回五百円までとします。", new=True)),
    group("基本目標２　仕事と子育ての両立/１　保育の量と質",
          M("6", "小規模保育所の誘致", "保育課", "公募 25-26; 開所 27-29", "駅から徒歩十分以内に三か所を設けます。", new=False),
          M("7", "保育士の宿舎借上げ支援", "保育課", "実施 25-29", "月額五万円を上限に家賃を補助します。", new=False),
          M("8", "医療的ケア児の受入れ", "保育課 障がい福祉課", "研修 25; 2園で受入れ 26-27; 5園で受入れ 28-29", "看護師を配置し、受け入れる園を増やします。", new=True)),
    group("基本目標３　育ちを見守る地域/１　居場所と安全",
          M("9", "児童館の日曜開館", "青少年課", "試行 25; 全館で実施 26-29", "月二回、日曜日も開館します。", new=True),
          M("10", "通学路の合同点検", "学校教育課 道路課 警察署", "点検 25-29", "危険な箇所を毎年夏に歩いて確かめます。", new=False)),
)
years = Years(2025, 2029, "令和7")
cols = [Column("number", "事業\n番号", 10), Column("new", "新規", 9, yes="●"), Column("name", "個別事業名", 40, mark="none"), Column("text", "事業内容", 42), Column("dept", "担当課", 23), Column("years", "", 50)]
blocks = []
for g in groups:
    if not any(getattr(b, "text", None) == g.path[0] for b in blocks):
        blocks.append(Heading(2, g.path[0]))
    blocks += [Heading(3, g.path[1]), measure_table([g], cols, years, draw="～", style=style, sep="\n")]
chapters = ["第１章　計画策定の趣旨", "第２章　計画の位置付けと期間", "第３章　子どもと家庭の状況", "第４章　施策の展開", "##基本目標１　親子の健康を支える", "##基本目標２　仕事と子育ての両立", "##基本目標３　育ちを見守る地域", "第５章　計画の推進"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "計画の期間は、令和7年度から令和11年度までの5年間です。", style=style, title=["第3期常磐木市", "子ども・子育て支援事業計画"]),
         Heading(1, "第４章　施策の展開"), Para("●は、この計画で新しく始める事業です。", "note"), *blocks, PageBreak(),
         *front.progress(plan, "第５章　計画の推進"),
         *front.appendix(plan, head="資料編"))
