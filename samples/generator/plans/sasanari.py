"""Digital by WeasyPrint: three heavy rules, coloured merged cells, notes, and marks for measures told again under another goal."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("sasanari", "笹鳴町", "笹鳴町デジタル田園都市構想総合戦略", kind="デジタル", engines=("weasyprint",), period=(2023, 2027), issued_by="企画財政課", published="2023-12", revised="2024-12",
            look=Look(running_head="笹鳴町デジタル田園都市構想総合戦略", page_number="{}", number_side="right", color="#7a3b00"),
            covers=["horizontal rules above and below the header only", "coloured merged cells", "R5-style years spanned by a title", "several departments with ／"])
groups = plan.measures(
    group("基本目標1　仕事をつくる",
          M("1-1", "空き店舗の共同仕事場", "商工観光課 企画財政課", "改装 23; 開設 24; 運営 25-27", "通信回線と個室を備え、月極めで貸し出す。"),
          M("1-2", "特産品の直販サイト", "農林課", "構築 23-24; 販売 25-27", "生産者が自分で値段と量を決められる仕組みとする。"),
          M("1-3", "副業人材の受入れ", "商工観光課", "募集 23-27", "都市の専門家が月三日だけ町の会社を手伝う。")),
    group("基本目標2　人の流れをつくる",
          M("2-1", "お試し移住の予約", "企画財政課", "運用 23-27", "空き家五棟の予約と鍵の受渡しを無人で行う。"),
          M("2-2", "関係人口の会員証", "企画財政課 商工観光課", "設計 23; 発行 24-27", "町に通う人に電子の会員証を渡し、割引を付ける。")),
    group("基本目標3　暮らしを支える",
          M("3-1", "買物の注文代行", "福祉課 社会福祉協議会", "実証 23-24; 事業化 25-27", "民生委員の訪問の際に、端末で注文を受ける。"),
          M("3-2", "遠隔診療の車", "健康課 町立診療所", "車両の準備 23; 巡回 24-27", "看護師が乗る車で、画面越しに医師の診察を受ける。"),
          M("3-3", "除雪車の位置公開", "建設課", "試行 23; 公開 24-27", "今どこを除雪しているかを地図で示す。")),
)
years = Years(2023, 2027, "R7", title="工程（年度）")
table = measure_table(groups, [Column("path0", "基本目標", 26), Column("number", "№", 10), Column("name", "主な事業", 36), Column("dept", "担当", 28), Column("years", "", 74)], years, draw="merged-fill", style=Style(rules="heads", size=8.5, head_fill=None), sep="／")
chapters = ["Ⅰ　戦略の考え方", "Ⅱ　戦略の枠組み", "Ⅲ　町の現状", "Ⅳ　主な事業", "Ⅴ　工程", "Ⅵ　推進と検証"]
text = [b for g in groups for b in (Heading(2, g.path[0]), *[x for m in g.measures for x in (Heading(3, f"{m.number}　{m.name}"), Para(m.text))])]
plan.add(*front.opening(plan, "2023年12月", chapters, "戦略の期間は、令和5年度から令和9年度までの5年間とします。", extra=["（2024年12月改訂）"], style=Style(rules="heads", head_fill=None)),
         Heading(1, "Ⅳ　主な事業"), *text, PageBreak(),
         Heading(1, "Ⅴ　工程"), table, PageBreak(),
         *front.progress(plan, "Ⅵ　推進と検証"),
         *front.appendix(plan, head="資料"))
