"""Children: measures as numbered headings with prose, each with a small schedule of coloured bars; ruby and vertical row headers."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style, Cell, Table
from sampler.document import Look, Plan
from sampler.layouts import Years, narrative, year_row_table
from sampler.plan import group, measure as M

plan = Plan("hotarusawa", "蛍沢町", "蛍沢町こども計画", kind="子ども・子育て", period=(2025, 2029), issued_by="こども未来課", published="2025-02", prefecture="長野県",
            look=Look(running_head="蛍沢町こども計画", page_number="{}", head_side="left", number_side="right", font="'IPAMincho',serif", color="#9c4a1a",
                      css="h1,h2,h3,h4,p.huge,p.caption{font-weight:normal} h3.measure{border-bottom:0.4mm dotted #9c4a1a}"),
            covers=["coloured bars with text", "narrative measures with a schedule each", "ruby", "vertical row headers", "mincho"])

groups = plan.measures(
    group("第4章 施策の展開/基本目標Ⅰ 生まれる前から寄り添う",
          M("(1)", "助産師による{全戸|ぜんこ}訪問", "こども未来課", "体制の整備 25; 訪問の実施 26-29",
            "妊娠八か月を迎えた方の家を助産師が訪ね、お産と産後の暮らしの見通しを一緒に立てます。\n里帰りで町を離れる方には、画面越しの面談に替えて対応します。", new=True),
          M("(2)", "産後の家事を支える券の配布", "こども未来課 福祉課", "配布 25-29", "掃除や買物の代行に使える券を、出生の届出のときに二十枚お渡しします。", new=False),
          M("(3)", "多胎の集いの開催", "保健センター", "年2回の開催 25-26; 毎月の開催 27-29", "双子や三つ子を育てる家族が気兼ねなく話せる集まりを開きます。", new=False)),
    group("第4章 施策の展開/基本目標Ⅱ のびやかに育つ場をつくる",
          M("(4)", "廃校を生かした遊び場「ほたるの{杜|もり}」の整備", "教育委員会事務局 建設課+", "基本構想 25; 設計 26; 改修工事 27-28; 開館 29",
            "旧東小学校の校舎と校庭を、雨の日も遊べる広場に改めます。設計の段階から小学生が加わる検討会を開きます。", new=True),
          M("(5)", "放課後児童クラブの時間延長", "教育委員会事務局", "試行 25; 全クラブで実施 26-29", "閉所の時刻を午後六時から七時に延ばし、夏休みの朝の受入れを三十分早めます。", new=False),
          M("(6)", "給食での地元食材の利用拡大", "給食センター 農林課", "仕入れの調整 25-26; 拡大 27-29", "米と味{噌|そ}に加え、季節の野菜の七割を町内産とすることを目指します。", new=False)),
    group("第4章 施策の展開/基本目標Ⅲ 困りごとを一人にしない",
          M("(7)", "こども家庭センターの設置", "こども未来課 福祉課", "準備室 25; 開設 26; 運営 27-29", "母子保健と児童福祉の窓口を一つにまとめ、妊娠期から十八歳まで切れ目なく関わります。", new=True),
          M("(8)", "学びの場に戻るための居場所づくり", "教育委員会事務局", "運営 25-29", "学校に行きづらい小中学生が、自分の歩幅で過ごせる部屋を公民館に設けます。", new=False),
          M("(9)", "{食|た}べものを分け合う棚の設置", "福祉課 社会福祉協議会", "1か所 25-26; 3か所 27-29", "日用品と食品を無償で受け取れる棚を、人目を気にせず使える場所に置きます。", new=False)),
)
years = Years(2025, 2029, "令和7年度")
bars = lambda m: [year_row_table(m, years, "bar", style=Style(size=8.5, repeat=False, head_fill="#fbe9dd"))]
overview = Table([14, 60, 60, 40], [[Cell("区分", head=True), Cell("基本目標", head=True), Cell("目指す姿", head=True), Cell("主な対象", head=True)],
                                    [Cell("こどもと家庭", rows=3, turn="tb"), Cell("Ⅰ 生まれる前から寄り添う"), Cell("安心して産める"), Cell("妊産婦", rows=2)],
                                    [Cell("Ⅱ のびやかに育つ場をつくる"), Cell("外で遊び、よく眠る")], [Cell("Ⅲ 困りごとを一人にしない"), Cell("相談できる人がいる"), Cell("全ての家庭")]], 1, Style(size=9))
plan.add(*front.cover(plan, "令和7年2月", lines=["{蛍沢町|ほたるさわまち}こども計画"], extra=["長野県蛍沢町"], kind="town-first"),
         *front.greeting(plan, "蛍沢町長　三ノ輪　和枝", "令和7年2月"),
         *front.contents(["第1章　計画の基本", "第2章　こどもを取り巻く状況", "##1　人口", "##2　アンケートの結果", "第3章　計画の骨組み", "第4章　施策の展開", "##基本目標Ⅰ　生まれる前から寄り添う", "##基本目標Ⅱ　のびやかに育つ場をつくる", "##基本目標Ⅲ　困りごとを一人にしない", "第5章　計画を進めるために", "資料編"], leader="line"),
         *front.background(plan, "第1章 計画の基本", sub="1 計画をつくる理由"),
         *front.position(plan, "2 計画の性格", "計画の期間は、令和7年度から令和11年度までとします。", level=2, sub=("(1) 位置付け", "(2) 期間")), PageBreak(),
         Heading(1, "第2章 こどもを取り巻く状況"), front.population(plan, "図表1　人口の推移", years=("平成27年", "令和2年", "令和6年")), front.survey(plan, "図表2　保護者への問い「子育てについて」"), PageBreak(),
         Heading(1, "第3章 計画の骨組み"), Para("三つの基本目標は、こどもの育ちの順に並べました。"), overview, PageBreak(),
         Heading(1, "第4章 施策の展開"), *narrative(groups, levels=[0, 2], number="{} {}", dept="【担当】{}", plan=bars, head_level=3, new="　新規"), PageBreak(),
         *front.progress(plan, "第5章 計画を進めるために"),
         *front.appendix(plan, head="資料"))
