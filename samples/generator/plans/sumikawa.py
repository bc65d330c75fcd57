"""Health, from a word processor: one form a measure with two label columns and yearly targets; prose in two columns; a KPI table."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Years, form, simple
from sampler.plan import Indicator as I, group, measure as M

plan = Plan("sumikawa", "澄川町", "澄川町健康づくり計画・食育推進計画", kind="健康", engines=("libreoffice", "chromium"), period=(2025, 2028), issued_by="保健福祉課", published="2025-03",
            look=Look(page_number="- {} -", office_font="IPAMincho", color="#2f6f73", band=True),
            covers=["forms of key and value", "yearly targets with baselines", "twin indicators", "two columns of prose", "real footnotes", "KPI table of the plan"])
groups = plan.measures(
    group("1　食べる/1-1　朝の食卓を整える",
          M("１", "朝ごはん応援レシピの配布", "保健福祉課 学校教育課", text="忙しい朝でも十分で作れる献立を、給食だよりと店頭で配る。", fields={"ねらい": "朝食を抜く若い世代を減らす。"},
            ind=[I("朝食を毎日食べる中学生の割合", {25: "86%", 26: "88%", 27: "90%", 28: "92%"}, ("令和5年度", "84.1%"))]),
          M("２", "減塩みそ汁の日の普及", "保健福祉課+", text="毎月17日を減塩の日とし、汁物の塩分計を貸し出す。", fields={"ねらい": "高血圧の予備群を減らす。"},
            ind=[I("塩分計の貸出回数", {25: "100回", 26: "150回", 27: "200回", 28: "250回"}, ("令和5年度", "38回"))])),
    group("2　動く/2-1　歩く町をつくる",
          M("３", "商店街ウォーキングの開催", "商工観光課 保健福祉課", text="店を巡りながら歩く催しを春と秋に開き、歩数に応じた賞品を用意する。", fields={"ねらい": "運動の習慣がない人のきっかけをつくる。"},
            ind=[I("①延べ参加者数", {25: "400人", 26: "600人", 27: "800人", 28: "1,000人"}, ("令和5年度", "312人")), I("②初めて参加した人の割合", {25: "30%", 26: "30%", 27: "35%", 28: "40%"}, ("令和5年度", "27%"))]),
          M("４", "冬の屋内運動場の開放", "教育委員会", "試行 25; 週2回の開放 26-28", "雪の季節に小学校の体育館を夜間に開け、器具を貸し出す。", fields={"ねらい": "冬場の運動不足を防ぐ。"})),
    group("3　休む/3-1　心と体を休める",
          M("５", "眠りの相談会", "保健福祉課 町立診療所", text="眠れない悩みを保健師と医師に相談できる日を月1回設ける。", fields={"ねらい": "不眠から来る不調を早めに和らげる。"},
            ind=[I("相談者数", {25: "30人", 26: "40人", 27: "50人", 28: "―"}, ("令和5年度", "―"))]),
          M("６", "禁煙外来の費用助成", "保健福祉課", "要綱の制定 25; 助成 26-28", "治療を終えた人に、自己負担の半額を助成する。", fields={"ねらい": "受動喫煙のない家庭を増やす。"}),
          M("７", "ゲートキーパー研修の実施", "保健福祉課 社会福祉協議会", "職員向け研修 25; 住民向け研修 26-27; 振り返り 28", "悩む人に気付き、つなぐ役目を担う人を育てる。", fields={"ねらい": "孤立を防ぐ。"})),
)
years = Years(2025, 2028, "令和7年度")
blocks = []
for g in groups:
    blocks += [Heading(2, g.path[0]), Heading(3, g.path[1])]
    for m in g.measures:
        blocks += [Para("", "note"), form(m, [("number", "事業番号"), ("name", "事業の名称"), ("field:ねらい", "ねらい"), ("text", "事業の内容"), ("dept", "担当")], years, schedule_label="年度別の目標" if m.indicators else "年度別の予定", style=Style(size=9, repeat=False, head_fill="#e3f0f0"))]
plan.indicators = [{"name": "健康寿命（男性）", "path": None, "baselineYear": 2022, "baseline": "79.8年", "targetYear": 2028, "target": "80.5年"},
                   {"name": "特定健診の受診率", "path": None, "baselineYear": 2023, "baseline": "41.2%", "targetYear": 2028, "target": "55%"}]
plan.add(*front.cover(plan, "令和7年3月", lines=["澄川町健康づくり計画", "・食育推進計画"]),
         *front.contents(["１　計画のあらまし", "２　町の健康のすがた", "３　全体の目標", "４　取組の内容", "５　計画の進め方", "資料"]),
         *front.background(plan, "１　計画のあらまし", columns=2, more=["この計画は、令和7年度から令和10年度までの4年間を期間とします。", "健康寿命[[1]]の延びは、一人ひとりの小さな習慣の積み重ねによります。"]), PageBreak(),
         Heading(1, "２　町の健康のすがた"), front.population(plan, "表１　人口の推移"), front.survey(plan, "表２　健康に関する調査の結果"),
         *front.challenges("健康づくりの課題"), PageBreak(),
         Heading(1, "３　全体の目標"), Para("計画の終わりの年度に目指す値は次のとおりです。"), simple([["指標", "現状値", "<", "目標値"], ["^", "年度", "値", "令和10年度"], ["健康寿命（男性）", "令和4年度", "79.8年", "80.5年"], ["特定健診の受診率", "令和5年度", "41.2%", "55%"]], [60, 30, 30, 30], head=2), PageBreak(),
         Heading(1, "４　取組の内容"), *blocks, PageBreak(),
         *front.progress(plan, "５　計画の進め方"),
         *front.appendix(plan, head="資料"))
plan.notes = [("1", "介護を受けずに自立して暮らせる期間の平均。")]
