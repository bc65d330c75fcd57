"""Environment: indicators with baselines beside yearly targets in one wide table, headings of groups as rows of the table."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import Indicator as I, group, measure as M

plan = Plan("matsukaze", "松風市", "松風市地球温暖化対策実行計画（区域施策編）", kind="環境", period=(2025, 2028), issued_by="環境エネルギー部ゼロカーボン推進室", published="2025-03",
            look=Look(page="landscape", margin=15, size=10, page_number="{}", running_head="松風市地球温暖化対策実行計画（区域施策編）", color="#0f6b4f"),
            covers=["group headings as rows that span the table", "indicator, baseline and yearly targets in columns of one table", "units in full-width forms", "measure names with brackets", "new marked by ★"])
def m(n, name, dept, text, indicator, base, targets, new=False):
    return M(n, name, dept, "", text, new=new, ind=[I(indicator, {25 + i: t for i, t in enumerate(targets)}, (None, base))])
groups = plan.measures(
    group("基本方針１　つかう力をへらす",
          m("1-1", "住宅の断熱改修補助", "ゼロカーボン推進室", "窓と天井の断熱工事の費用の三分の一を補助する。", "補助件数（累計）", "212件", ["300件", "400件", "500件", "620件"]),
          m("1-2", "中小企業の省エネ診断", "ゼロカーボン推進室 産業振興課", "専門家が事業所を訪ね、改善の手順を示す。", "診断した事業所数", "14社", ["20社", "25社", "30社", "35社"]),
          m("1-3", "庁用車の電動化（軽自動車を含む）", "管財課", "更新の時期に合わせて電気自動車に替える。", "電動車の割合", "9.6％", ["15％", "25％", "40％", "60％"], True)),
    group("基本方針２　つくる力をふやす",
          m("2-1", "公共施設の屋根への太陽光発電", "管財課 教育総務課", "事業者に屋根を貸し、電気を割安に買う。", "設備の容量", "410kW", ["600kW", "900kW", "1,300kW", "1,800kW"], True),
          m("2-2", "ため池の水上発電", "農地整備課", "水利の団体と協議し、三つの池に浮かべる。", "設置した池の数", "0か所", ["0か所", "1か所", "2か所", "3か所"], True),
          m("2-3", "下水の熱の利用", "下水道施設課 市民病院", "病院の給湯に下水の熱を使う。", "削減した量", "―", ["―", "80t", "160t", "160t"])),
    group("基本方針３　移り方をかえる",
          m("3-1", "時差出勤と相乗り", "職員課 交通政策課", "市役所が率先し、近隣の企業に広げる。", "参加した事業所数", "6社", ["10社", "14社", "18社", "24社"]),
          m("3-2", "自転車道の整備", "道路建設課", "駅から大学まで車道と分けた道をつくる。", "整備した延長", "3.2km", ["4.0km", "5.5km", "6.8km", "8.0km"]),
          m("3-3", "宅配の置き場所の設置", "ゼロカーボン推進室", "駅と団地に共用の受取り箱を置く。", "再配達の割合", "12.1％", ["11％", "10％", "8％", "6％"], True)),
)
years = Years(2025, 2028, "R7", title="目標値")
table = measure_table(groups, [Column("number", "番号", 14), Column("name", "取組", 52, mark_form="★"), Column("text", "取組の内容", 62), Column("dept", "担当課", 34), Column("indicator", "指標", 32), Column("base", "現状値\n(R5)", 17), Column("years", "", 56)], years, style=Style(size=8.5, head_fill="#d6ece4"), sep="\n", group_rows="#eef7f3")
chapters = ["1　計画の背景", "2　計画の基本的事項", "3　市の特性", "4　対策と施策", "5　推進と管理"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "計画の期間は、令和7年度から令和10年度までの4年間とし、基準年度を平成25年度とします。", leader="period"),
         Heading(1, "4　対策と施策"), Para("★は新たに始める取組です。", "note"), table, PageBreak(),
         *front.progress(plan, "5　推進と管理"),
         *front.appendix(plan))
