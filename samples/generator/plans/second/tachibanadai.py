"""Administrative reform, from a word processor: line arrows with text above, in halves, over a landscape table that runs on; effects in money."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("tachibanadai", "橘台市", "橘台市行財政改革推進プラン（第8次）", kind="行政改革", engines=("libreoffice",), period=(2025, 2027), issued_by="総務部行政経営課", published="2025-03",
            look=Look(page="landscape", margin=15, size=10, page_number="{}", running_head="橘台市行財政改革推進プラン（第8次）", office_font="IPAGothic", color="#225522"),
            covers=["line arrows of a word processor with text above", "halves named 4-9月 and 10-3月", "money of effect as a column", "bureau and section in one cell", "measures that run over pages"])
groups = plan.measures(
    group("視点1　仕事の見直し",
          M("1", "補助金の終期の設定", "総務部財政課", "基準の作成 25H1; 見直し 25H2-26H2; 適用 27H1-27H2", "三年を超えて続く補助金に終わりの時期を定める。", fields={"効果額": "18,000千円"}),
          M("2", "庶務事務の集約", "総務部人事課 会計課", "洗い出し 25H1-25H2; 集約 26H1-27H2", "旅費と給与の入力を一つの班にまとめる。", fields={"効果額": "9,400千円"}),
          M("3", "公用車の共同利用", "総務部管財課", "予約制の開始 25H1; 台数の削減 25H2-27H2", "部ごとの車を一か所に集めて予約で使う。", fields={"効果額": "6,100千円"}),
          M("4", "押印と添付書類の廃止", "全部署", "点検 25H1; 規則改正 25H2; 実施 26H1-27H2", "根拠のない押印と証明書の添付をやめる。", fields={"効果額": "―"})),
    group("視点2　財源の確保",
          M("5", "広告料収入の拡大", "企画部広報課 総務部管財課", "募集 25H1-27H2", "封筒、車両、施設の壁に広告を載せる。", fields={"効果額": "4,800千円"}),
          M("6", "未利用地の貸付け", "総務部管財課", "測量 25H1-25H2; 公募 26H1; 貸付け 26H2-27H2", "駐車場や資材置場として貸し出す。", fields={"効果額": "22,500千円"}),
          M("7", "施設使用料の統一", "企画部行政経営課 市民部スポーツ課", "原価の算定 25H1-25H2; 審議 26H1; 改定 27H1", "同じ広さの部屋の料金をそろえる。", fields={"効果額": "11,200千円"})),
    group("視点3　組織と人",
          M("8", "副業による専門人材の登用", "総務部人事課", "公募 25H2; 任用 26H1-27H2", "広報と情報の分野で、週一日働く人を迎える。", fields={"効果額": "―"}),
          M("9", "係を越えた応援の制度", "総務部人事課", "試行 25H1-25H2; 制度化 26H1-27H2", "忙しい時期が異なる係の間で助け合う。", fields={"効果額": "3,000千円"}),
          M("10", "管理職の対話研修", "総務部人事課", "研修 25H1-26H2; 評価 27H1", "部下との月一回の面談を支える研修を行う。", fields={"効果額": "―"})),
)
years = Years(2025, 2027, "令和7年度", title="実施スケジュール", parts=["4-9月", "10-3月"])
table = measure_table(groups, [Column("path0", "視点", 24), Column("number", "No", 9), Column("name", "改革項目", 40), Column("text", "改革の内容", 52), Column("dept", "推進部署", 34), Column("field:効果額", "効果額", 20), Column("years", "", 88)], years, draw="line:above", style=Style(size=8, head_fill="#dfeadf"), sep="\n")
chapters = ["１　プランの背景", "２　プランの枠組み", "３　市の状況", "４　改革項目", "５　進行管理"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "推進期間は、令和7年度から令和9年度までの3か年とする。"),
         Heading(1, "４　改革項目"), Para("十の項目に取り組む。"), table, PageBreak(),
         *front.progress(plan, "５　進行管理"),
         *front.appendix(plan))
