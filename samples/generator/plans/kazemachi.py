"""Environment: one long table with merged policies at the left and block arrows over the year columns."""
from sampler import front
from sampler.blocks import Heading, Notes, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("kazemachi", "風待市", "第2次風待市環境基本計画（実施編）", kind="環境", engines=("chromium", "libreoffice"), period=(2025, 2029), issued_by="市民環境部 環境政策課",
            published="2025-03", prefecture=None,
            look=Look(running_head="第2次風待市環境基本計画（実施編）", page_number="- {} -", outline=True, color="#2e6b3a"),
            covers=["block arrows as polygons", "merged path column", "thin filled rules", "header repeated over pages", "running head, page number, footnotes", "PDF outline, tagged"])

groups = plan.measures(
    group("基本目標1 ごみを減らし資源を巡らせる/施策1-1 使い切る暮らし",
          M("1", "生ごみ処理容器の購入補助", "廃棄物対策課", "補助の実施 25-27; 効果の検証 28; 制度の見直し 29", "堆肥化容器と電動処理機の購入費を半額まで補助する。"),
          M("2", "フードドライブの常設", "廃棄物対策課 社会福祉課", "受付場所の調整 25; 常設受付 26-29", "支所とスーパーに、余った食品の受付箱を置く。"),
          M("3", "量り売り協力店の登録", "環境政策課", "制度設計 25; 募集・登録 26-28; 拡大 29", "容器の持参に応じる店を登録し、地図で知らせる。")),
    group("基本目標1 ごみを減らし資源を巡らせる/施策1-2 分けて生かす仕組み",
          M("4", "剪定枝の資源化", "公園緑地課 廃棄物対策課", "試行 25-26; 本格実施 27-29", "公園と家庭の枝葉をチップにし、市民に配る。"),
          M("5", "小型家電の拠点回収", "廃棄物対策課", "実施 25-29", "市内12か所の回収箱を月2回巡回する。")),
    group("基本目標2 水と緑を守り育てる/施策2-1 水辺の再生",
          M("6", "農業用水路の生きもの調査", "環境政策課 農村整備課", "準備 25; 調査 26-27; 結果の公表 28", "小学生と専門家が年2回、水路の生きものを調べる。"),
          M("7", "河川敷の外来植物の駆除", "河川課", "駆除作業 25-29", "市民団体と協定を結び、種が落ちる前に抜き取る。"),
          M("8", "雨水浸透ますの設置助成", "下水道施設課", "要綱の改正 25; 助成 26-29", "新築の住宅を対象に、設置費の三分の二を助成する。")),
    group("基本目標2 水と緑を守り育てる/施策2-2 木陰のある街",
          M("9", "学校林の再整備", "学校施設課", "測量 25; 間伐 26-27; 開放 28-29", "使われていない学校林を手入れし、地域に開く。"),
          M("10", "街路樹の更新計画の策定", "道路維持課", "現況調査 25-26; 計画策定 27", "樹齢と根上がりの状況を調べ、植替えの順を決める。")),
    group("基本目標3 学びと参加を広げる/施策3-1 環境を学ぶ場",
          M("11", "出前講座「風とくらす」の開催", "環境政策課", "実施 25-29", "学校や企業に職員が出向き、省エネの工夫を伝える。"),
          M("12", "環境リーダーの養成", "環境政策課 生涯学習課", "講座の企画 25; 養成講座 26-28; 活動の支援 27-29", "全8回の講座を修了した市民を地区の推進役に任命する。")),
)
years = Years(2025, 2029, "R7", title="年次計画")
table = measure_table(groups, [Column("path0", "基本目標", 18), Column("path1", "施策", 18), Column("number", "No.", 7), Column("name", "事業名", 27),
                               Column("text", "事業の概要", 34), Column("dept", "所管", 20), Column("years", "", 50)],
                      years, draw="block", style=Style(size=7.5), sep="\n")
plan.notes = [("1", "本計画では、二酸化炭素、メタン、一酸化二窒素など七種類の気体をいう。")]
plan.add(*front.cover(plan, "令和7年3月", lines=["第2次風待市環境基本計画", "（実施編）"]),
         *front.contents(["第1章　計画の背景", "##1　環境をめぐる動き", "##2　市の概況", "第2章　計画の考え方", "##1　位置付け", "##2　期間", "第3章　実施する事業", "第4章　計画の推進", "資料編"]),
         *front.background(plan, "第1章　計画の背景", sub="1　環境をめぐる動き", more=["国は、二〇五〇年までに温室効果ガス[[1]]の排出を実質ゼロにすることを掲げています。"]),
         Notes([("1", "本計画では、二酸化炭素、メタン、一酸化二窒素など七種類の気体をいう。")]), PageBreak(),
         Heading(2, "2　市の概況"), Para("人口の推移は次のとおりです。"), front.population(plan, "表1-1　人口の推移"), front.survey(plan, "表1-2　環境に関する市民の意識"), PageBreak(),
         *front.position(plan, "第2章　計画の考え方", "計画の期間は、令和7年度から令和11年度までの5年間とします。", sub=("1　位置付け", "2　期間")), PageBreak(),
         Heading(1, "第3章　実施する事業"), Para("基本目標ごとに、計画期間に行う事業とその時期を示します。"), table, PageBreak(),
         *front.progress(plan, "第4章　計画の推進"),
         *front.appendix(plan))
