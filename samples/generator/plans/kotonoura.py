"""Welfare, from a word processor: two dozen measures as forms over many pages, so that forms break over pages; ranges of years as text."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Years, form
from sampler.plan import Indicator as I, group, measure as M

plan = Plan("kotonoura", "琴ノ浦市", "第4次琴ノ浦市地域福祉計画・地域福祉活動計画", kind="福祉", engines=("libreoffice",), period=(2025, 2029), issued_by="福祉部福祉総務課", published="2025-03",
            look=Look(page_number="{}", running_head="第4次琴ノ浦市地域福祉計画・地域福祉活動計画", office_font="IPAMincho", color="#334466", mixed_fonts=True, outline=True),
            covers=["two dozen forms over many pages", "forms torn by page breaks", "bodies outside the city as owners", "issue, aim and content as fields", "mixed phases and targets"])
DATA = """
Ⅰ 気づき合う地域|1 見守りの輪|新聞配達員との見守り協定|福祉総務課 社会福祉協議会|配達のたまりを市に知らせてもらう。|異変に気付く目が足りない。|協定 25; 運用 26-29
Ⅰ 気づき合う地域|1 見守りの輪|見守り台帳の電子化|福祉総務課 情報政策課|紙の台帳を地図と結び付ける。|情報が古く使えない。|構築 25-26; 運用 27-29
Ⅰ 気づき合う地域|1 見守りの輪|郵便局の相談窓口|福祉総務課 郵便局|毎月二回、局の一角で相談を受ける。|支所まで遠い。|試行 25; 実施 26-29
Ⅰ 気づき合う地域|2 集いの場|誰でも食堂の開設支援|社会福祉協議会|開設の費用と食材を支える。|孤食の人が増えている。|T:開設数:か所:3,5,7,9,10:2か所
Ⅰ 気づき合う地域|2 集いの場|空き家の縁側開放|住宅課 自治会|通りに面した縁側を休み場にする。|歩く途中に休む所がない。|T:開放した軒数:軒:2,4,6,8,10:―
Ⅰ 気づき合う地域|2 集いの場|寺社での語らいの会|社会福祉協議会 仏教会|季節ごとに境内で茶会を開く。|男性の参加が少ない。|実施 25-29
Ⅰ 気づき合う地域|3 情報の届け方|やさしい日本語の広報|広報課 国際交流協会|お知らせを短い文に書き換える。|外国人に届いていない。|研修 25; 全戸配布物で実施 26-29
Ⅰ 気づき合う地域|3 情報の届け方|声の広報の配信|広報課 図書館|録音した広報を電話でも聞けるようにする。|目の不自由な人が待たされる。|準備 25; 配信 26-29
Ⅱ つながり支える仕組み|1 断らない相談|総合相談窓口の開設|福祉総務課 全課|困りごとを最初に受け止める窓口を置く。|たらい回しになる。|設計 25; 開設 26; 評価 28
Ⅱ つながり支える仕組み|1 断らない相談|出張する相談員|社会福祉協議会|家に籠もる人のもとへ通う。|待つだけでは届かない。|T:訪問した件数:件:120,150,180,200,220:86件
Ⅱ つながり支える仕組み|1 断らない相談|支援会議の定例化|福祉総務課 警察署 保健所|関係する機関が月一回集まる。|同じ家庭に別々に関わる。|開催 25-29
Ⅱ つながり支える仕組み|2 権利を守る|市民後見人の養成|長寿介護課 社会福祉協議会|二年間の実習を経て登録する。|担い手が専門職に偏る。|養成 25-26; 受任 27-29
Ⅱ つながり支える仕組み|2 権利を守る|金銭管理の手伝い|社会福祉協議会|通帳を預かり、支払を代わりに行う。|悪質な商法の被害がある。|実施 25-29
Ⅱ つながり支える仕組み|2 権利を守る|虐待防止の通報訓練|障がい福祉課 長寿介護課|施設の職員と通報の手順を試す。|通報をためらう。|年1回の訓練 25-29
Ⅱ つながり支える仕組み|3 暮らしの立て直し|就労の準備の場|生活支援課 ハローワーク|農園で短い時間から働く。|いきなり働くのは難しい。|T:利用者数:人:10,15,20,25,30:8人
Ⅱ つながり支える仕組み|3 暮らしの立て直し|住まいの保証の代行|住宅課 不動産協会|保証人のいない人の入居を支える。|入居を断られる。|制度設計 25; 実施 26-29
Ⅱ つながり支える仕組み|3 暮らしの立て直し|家計の見直し講座|生活支援課|家計簿を一緒に付ける。|滞納が繰り返される。|実施 25-29
Ⅲ 人と土台を育てる|1 担い手|福祉を学ぶ授業|学校教育課 社会福祉協議会|車椅子の人と町を歩く。|触れ合う機会が少ない。|T:実施校数:校:6,8,10,12,14:5校
Ⅲ 人と土台を育てる|1 担い手|民生委員の負担軽減|福祉総務課|端末で報告を済ませる。|なり手がいない。|端末の選定 25; 配布 26; 運用 27-29
Ⅲ 人と土台を育てる|1 担い手|若者の福祉体験|社会福祉協議会 大学|夏休みに施設で五日間働く。|若い世代の関心が薄い。|実施 25-29
Ⅲ 人と土台を育てる|2 移動と環境|乗合の買物便|交通政策課 社会福祉協議会|福祉車両の空き時間に店を回る。|買物に行けない。|実証 25-26; 本格運行 27-29
Ⅲ 人と土台を育てる|2 移動と環境|歩道の段差調べ|道路課 障がい者団体|車椅子で歩いて地図に記す。|外出をあきらめる。|調査 25; 改修 26-29
Ⅲ 人と土台を育てる|2 移動と環境|避難所の個室の確保|防災課 障がい福祉課|教室を区切り、静かに過ごせる部屋を用意する。|大勢の中で過ごせない人がいる。|指定 25-26; 訓練 27-29
Ⅲ 人と土台を育てる|2 移動と環境|遺贈による基金|福祉総務課 信用金庫|寄附を地域の活動に配る基金を設ける。|活動費が続かない。|設立 25; 配分 26-29
""".strip().splitlines()
groups, number = [], 0
for line in DATA:
    goal, policy, name, dept, text, issue, schedule = line.split("|")
    if not groups or groups[-1].path != [goal, policy]:
        groups.append(group(f"{goal}/{policy}"))
    number += 1
    ind, phases = [], schedule
    if schedule.startswith("T:"):
        _, indicator, unit, values, base = schedule.split(":")
        ind, phases = [I(indicator, {25 + i: v + unit for i, v in enumerate(values.split(","))}, ("令和5年度", base))], ""
    groups[-1].measures.append(M(str(number), name, dept, phases, text, ind=ind, fields={"現状と課題": issue}))
plan.measures(*groups)
years = Years(2025, 2029, "令和7年度")
blocks, goal = [], None
for g in groups:
    if g.path[0] != goal:
        goal = g.path[0]
        blocks += [PageBreak(), Heading(2, goal)]
    blocks.append(Heading(3, g.path[1]))
    for m in g.measures:
        blocks.append(form(m, [(("number", "No."), ("name", "事業名")), ("field:現状と課題", "現状と課題"), ("text", "事業内容"), ("dept", "実施主体")], years, schedule_label="活動指標" if m.indicators else "実施計画", draw="merged", style=Style(size=9, repeat=False, head_fill="#e4e8f1")))
chapters = ["第1章　計画の趣旨", "第2章　計画の性格", "第3章　地域の姿", "第4章　事業の計画", "##Ⅰ　気づき合う地域", "##Ⅱ　つながり支える仕組み", "##Ⅲ　人と土台を育てる", "第5章　計画の推進"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "計画の期間は、令和7年度から令和11年度までの5年間です。", title=["第4次琴ノ浦市", "地域福祉計画・地域福祉活動計画"]),
         Heading(1, "第4章　事業の計画"), Para("この章では、二十四の事業を一つずつ示します。"), *blocks, PageBreak(),
         *front.progress(plan, "第5章　計画の推進"),
         *front.appendix(plan))
