"""Facilities: ten years of coloured cells whose meaning stands in a legend; two tables, one of them without a repeated header."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, legend_row, measure_table, simple
from sampler.plan import group, measure as M

LEGEND = {"大規模改修": "#f6b26b", "修繕": "#9fc5e8", "建替え": "#e06666", "除却": "#999999", "点検": "#b6d7a8"}
plan = Plan("kaedehara", "楓原市", "楓原市公共施設等個別施設計画【建築物編】", kind="公共施設", period=(2024, 2033), issued_by="総務部財産経営課", published="2024-03",
            look=Look(page="landscape", running_head="楓原市公共施設等個別施設計画【建築物編】", page_number="{}", size=10, margin=15, color="#444", head_weight="bold", css="body{font-family:'Noto Sans CJK JP',sans-serif}"),
            covers=["coloured cells with a legend", "ten year columns with two bands", "Type 3 fonts", "table continued with the header repeated", "vertical row headers as stacked glyphs"])

groups = plan.measures(
    group("学校教育系施設",
          M("A-01", "楓原小学校", "学校施設課", "大規模改修 24-25; 点検 29", "昭和53年度、鉄筋コンクリート造、6,120㎡"),
          M("A-02", "楓原西小学校", "学校施設課", "修繕 26; 大規模改修 30-31", "昭和57年度、鉄筋コンクリート造、5,480㎡"),
          M("A-03", "楓原東小学校", "学校施設課", "除却 27", "昭和44年度、鉄筋コンクリート造、4,010㎡"),
          M("A-04", "城下中学校", "学校施設課", "建替え 25-28; 点検 33", "昭和41年度、鉄筋コンクリート造、7,300㎡"),
          M("A-05", "楓原中学校", "学校施設課", "修繕 24; 修繕 29; 大規模改修 32-33", "平成3年度、鉄筋コンクリート造、8,005㎡"),
          M("A-06", "学校給食センター", "学校給食課", "大規模改修 26-27", "平成12年度、鉄骨造、1,950㎡")),
    group("社会教育系施設",
          M("B-01", "市立図書館", "生涯学習課", "修繕 25; 大規模改修 28-29", "昭和61年度、鉄筋コンクリート造、2,860㎡"),
          M("B-02", "郷土資料館", "文化財課", "修繕 24; 点検 30", "大正8年、木造、410㎡"),
          M("B-03", "中央公民館", "生涯学習課", "除却 26", "昭和46年度、鉄筋コンクリート造、1,720㎡"),
          M("B-04", "南部公民館", "生涯学習課", "大規模改修 27-28", "昭和63年度、鉄骨造、980㎡")),
    group("スポーツ施設",
          M("C-01", "市民体育館", "スポーツ振興課", "建替え 27-30", "昭和49年度、鉄骨鉄筋コンクリート造、5,200㎡"),
          M("C-02", "弓道場", "スポーツ振興課", "修繕 25-26", "平成7年度、木造、320㎡"),
          M("C-03", "市営プール", "スポーツ振興課", "除却 24", "昭和47年度、鉄骨造、1,100㎡")),
    group("保健・福祉施設",
          M("D-01", "保健福祉センター", "健康福祉政策課", "修繕 24-25; 大規模改修 31-32", "平成5年度、鉄筋コンクリート造、3,400㎡"),
          M("D-02", "北部保育所", "保育課", "建替え 26-27", "昭和50年度、鉄骨造、760㎡"),
          M("D-03", "老人福祉センター", "長寿社会課", "点検 24; 除却 30", "昭和54年度、鉄骨造、890㎡")),
    group("行政系施設",
          M("E-01", "本庁舎", "財産経営課", "修繕 24-26; 大規模改修 27-29", "平成元年度、鉄骨鉄筋コンクリート造、14,200㎡"),
          M("E-02", "北支所", "財産経営課 市民生活課", "建替え 28-29", "昭和48年度、鉄筋コンクリート造、1,050㎡"),
          M("E-03", "消防団第三分団詰所", "消防総務課", "建替え 25", "昭和51年度、木造、72㎡")),
)
years = Years(2024, 2033, "令和7", title="対策の実施時期（年度）", bands=[("第1期", 2024, 2028), ("第2期", 2029, 2033)])
table = measure_table(groups, [Column("path0", "類型", 14, turn="stack"), Column("number", "番号", 14), Column("name", "施設名称", 44), Column("text", "建築年度、構造、延床面積", 62), Column("dept", "所管課", 33), Column("years", "", 100)],
                      years, draw="colours", legend=LEGEND, style=Style(size=8, head_fill="#eeeeee"))
plan.add(*front.cover(plan, "令和6年3月", lines=["楓原市公共施設等個別施設計画", "【建築物編】"]),
         *front.contents(["第1　計画の目的", "第2　公共施設の現状", "第3　対策の優先順位の考え方", "第4　個別施設の状態と対策", "第5　今後の進め方", "資料"]),
         *front.background(plan, "第1　計画の目的"),
         *front.position(plan, "計画の位置付けと期間", "本計画の期間は、令和6年度から令和15年度までの10年間とし、5年を経過した時点で見直します。", level=2), PageBreak(),
         Heading(1, "第2　公共施設の現状"), simple([["類型", "施設数", "延床面積（㎡）", "割合"], ["学校教育系", "14", "71,200", "48.1%"], ["社会教育系", "9", "14,900", "10.1%"], ["スポーツ", "6", "12,050", "8.1%"], ["保健・福祉", "11", "13,300", "9.0%"], ["行政系", "21", "26,400", "17.8%"], ["その他", "8", "10,150", "6.9%"]], [60, 30, 45, 30], caption="表2-1　類型別の保有量"),
         front.population(plan, "表2-2　将来人口の見通し", years=("令和2年", "令和7年", "令和12年", "令和17年")), PageBreak(),
         Heading(1, "第3　対策の優先順位の考え方"), Para("劣化の状況、利用の見込み、災害時の役割の三つを点数にし、合計の高い施設から対策を行います。"),
         simple([["区分", "劣化の程度", "対応"], ["A", "おおむね良好", "経過を観察する"], ["B", "部分的に劣化", "修繕を検討する"], ["C", "広い範囲に劣化", "早期に対策する"], ["D", "安全に支障", "直ちに対策する"]], [20, 60, 80], caption="表3-1　劣化度の判定"), PageBreak(),
         Heading(1, "第4　個別施設の状態と対策"), Para("色の付いた年度に対策を行います。"), legend_row(LEGEND), table, PageBreak(),
         *front.progress(plan, "第5　今後の進め方"),
         *front.appendix(plan, head="資料"))
