"""Environment by WeasyPrint: rules as polygons, dotted and horizontal; arrows in cells; notes at the foot of the page."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("inaho", "稲穂町", "稲穂町一般廃棄物処理基本計画", kind="環境", engines=("weasyprint",), period=(2023, 2027), issued_by="住民生活課", published="2023-03", revised="2025-03",
            look=Look(running_head="稲穂町一般廃棄物処理基本計画", page_number="{}", font="'IPAMincho'", color="#333"),
            covers=["rules as filled polygons", "horizontal rules only", "→ in cells", "dotted rules", "ministries and residents as departments", "bare era years"])
A = [group("第１節　発生の抑制",
           M("ア", "食品ロスを減らす店の認証", "住民生活課 商工会", "基準づくり 23; 認証 24-27", "食べ残しの持帰りや量の選択に応じる店を町が認める。"),
          M("イ", "布おむつの貸出し", "住民生活課 保健センター", "貸出し 23-27", "出産した家庭に一式を三か月無料で貸す。"),
           M("ウ", "マイボトル給水機の設置", "住民生活課", "候補地の検討 23; 設置 24-25", "公共施設と駅に冷水の給水機を置く。")),
     group("第２節　分別と再生",
           M("ア", "紙製容器包装の分別収集", "住民生活課 各行政区", "モデル地区 23-24; 全町 25-27", "雑がみと一緒に月二回集める。"),
          M("イ", "廃食用油の回収", "住民生活課 生活学校", "拠点回収 23-27", "回収した油はごみ収集車の燃料に使う。"),
          M("ウ", "集団回収の奨励金の改定", "住民生活課", "見直し 23; 新単価 24-27", "古紙の単価を引き上げ、空き缶を対象に加える。"))]
B = [group("第３節　適正な処理",
           M("ア", "焼却施設の基幹改良", "広域環境組合", "設計 23; 工事 24-25; 稼働 26-27", "炉の耐火材と排ガス設備を更新する。"),
          M("イ", "最終処分場の延命", "広域環境組合", "掘起こし調査 23-24; 減容化 25-27", "埋めた土砂をふるい、資源を取り除く。"),
          M("ウ", "不法投棄の見回り", "住民生活課 警察署 住民", "見回り 23-27", "林道の入口に見張りのカメラを置き、月四回巡回する。"))]
plan.measures(*A, *B)
years = Years(2023, 2027, "7年度")
first = measure_table(A, [Column("path0", "区分", 26), Column("number", "", 8), Column("name", "取組", 38), Column("dept", "取り組む主体", 32), Column("years", "", 70)], years, draw="→", style=Style(rules="horizontal", size=8.5, head_fill=None))
second = measure_table(B, [Column("path0", "区分", 26), Column("number", "", 8), Column("name", "取組", 38), Column("dept", "取り組む主体", 32), Column("years", "", 70)], years, draw="→", style=Style(rules="dotted", size=8.5, head_fill="#eee"))
def prose_of(groups):
    for g in groups:
        yield Heading(2, g.path[0])
        for m in g.measures:
            yield Heading(3, f"{m.number}　{m.name}")
            yield Para(m.text)
plan.add(*front.cover(plan, "令和5年3月", extra=["（令和7年3月中間見直し）"]),
         *front.contents(["第１章　総論", "第２章　ごみの現状", "第３章　取組", "第４章　年次計画", "第５章　進行管理", "資料編"], leader="line"),
         *front.background(plan, "第１章　総論"),
         *front.position(plan, "計画の枠組み", "期間は、令和5年度から令和9年度までの5か年とする。", level=2), PageBreak(),
         Heading(1, "第２章　ごみの現状"), front.population(plan, "表１　人口の推移", style=Style(rules="horizontal", head_fill=None)), front.survey(plan, "表２　住民意識", style=Style(rules="dotted")), PageBreak(),
         Heading(1, "第３章　取組"), *prose_of(A + B), PageBreak(),
         Heading(1, "第４章　年次計画"), Para("各取組は、次の年度に行う。"), first, second, PageBreak(),
         *front.progress(plan, "第５章　進行管理"),
         *front.appendix(plan))
