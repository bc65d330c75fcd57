"""Transport, from a spreadsheet: a fine grid of merged cells, phases in merged cells, neighbouring rows close together."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("minazuki", "水無月市", "水無月市公共交通利用促進計画", kind="地域交通", engines=("calc",), period=(2025, 2029), issued_by="都市整備部交通対策課", published="2025-03",
            look=Look(margin=15, office_font="IPAGothic"), covers=["spreadsheet printed as PDF", "merged cells both ways on a fine grid", "phases in merged cells", "circled numbers joined to names"])
groups = plan.measures(
    group("利便性の向上/時刻と案内",
          M("①", "接続時刻の調整", "交通対策課 バス会社", "調整 25; 改正 26-29", "駅に着く列車の十分後にバスが出るようにする。"),
          M("②", "停留所名の統一", "交通対策課", "台帳の作成 25-26; 標柱の取替え 27-28", "二つの会社で異なる停留所の名を一つにそろえる。"),
          M("③", "乗換え案内への情報提供", "交通対策課 広報課", "データ作成 25; 公開・更新 26-29", "標準の書式で時刻と位置の情報を公開する。")),
    group("利便性の向上/車両と施設",
          M("④", "低床車両の導入補助", "交通対策課", "補助 25-29", "年間三台を上限に購入費の一部を補助する。"),
          M("⑤", "待合所への木製ベンチの設置", "交通対策課 森林課", "製作 25; 設置 26-28", "市内産の杉で作ったベンチを六十か所に置く。")),
    group("利用の促進/学びと体験",
          M("⑥", "小学生の路線探検", "交通対策課 学校教育課", "教材の開発 25; 授業 26-29", "三年生が一人で目的地まで乗る授業を行う。"),
          M("⑦", "転入者への時刻表の配布", "市民課 交通対策課", "配布 25-29", "転入の窓口で、住む地区に合わせた時刻表と回数券を渡す。")),
    group("利用の促進/事業所との連携",
          M("⑧", "通勤の見直し相談", "交通対策課 商工会議所", "モデル事業所 25-26; 拡大 27-29", "工場ごとに、通勤の道順と時刻を調べて提案する。"),
          M("⑨", "参拝客向け割引券", "観光課 バス会社", "企画 25; 販売 26-27; 見直し 28", "門前の店の割引と組み合わせた一日券を売る。")),
)
years = Years(2025, 2029, "2025年度")
table = measure_table(groups, [Column("path0", "基本方針", 18), Column("path1", "分野", 18), Column("number", "事業", 6), Column("name", "<", 30), Column("text", "概要", 30), Column("dept", "実施主体", 18), Column("years", "", 60)], years, draw="merged", style=Style(size=7, head_fill="#e2efda"), sep="\n")
table.rows[0][2].cols = 2
del table.rows[0][3]
chapters = ["1.計画の背景と目的", "2.計画の位置づけ", "3.市の状況", "4.事業計画", "5.推進体制"]
plan.add(*front.opening(plan, "2025年3月", chapters, "計画期間：2025年度～2029年度（5年間）"),
         Heading(1, "4.事業計画"), table, PageBreak(),
         *front.progress(plan, "5.推進体制"),
         *front.appendix(plan, head="参考資料"))
