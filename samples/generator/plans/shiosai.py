"""Digital: wide slides with text boxes and decorations; measures as tables inside slides, chevrons over the years."""
from sampler import front, prose
from sampler.blocks import Para, Raw, Style, Side, Box, Bullets
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

CSS = """
p{margin:0 0 2mm} .slide{position:relative;height:142.9mm;padding:20mm 12mm 8mm;break-after:page;overflow:hidden}
.slide .bar{position:absolute;left:0;top:0;width:100%;height:15mm;background:linear-gradient(90deg,#0b5c7a,#37a0b8);color:#fff;padding:3.5mm 12mm;font-size:15pt}
.slide .no{position:absolute;right:6mm;bottom:4mm;font-size:9pt;color:#666} .slide .deco{position:absolute;right:-14mm;top:-14mm;width:40mm;height:40mm;border-radius:50%;background:#ffffff33}
.pill{display:inline-block;background:#f08c3a;color:#fff;border-radius:4mm;padding:0.5mm 4mm;font-size:10pt;margin-bottom:2mm} .front{background:#0b5c7a;color:#fff;padding-top:45mm} .front p{text-align:center;color:#fff}
"""
plan = Plan("shiosai", "潮騒市", "潮騒市ＤＸ実行プラン2025", kind="デジタル", period=(2025, 2027), issued_by="総合政策部デジタル推進課", published="2025-05",
            look=Look(page="slide", margin=0, size=11, leading=1.5, page_number="", css=CSS, tagged=False),
            covers=["slides with text boxes", "table inside a decorated slide", "chevrons by clipping", "untagged", "full-width figures and letters", "side-by-side boxes"])
groups = plan.measures(
    group("くらしのＤＸ/書かない・待たない窓口",
          M("1", "申請書の一括作成", "市民課", "設計 25; 運用 26-27", "一度の聞き取りで複数の申請書を作ります。", rel=["総合計画 施策12"]),
          M("2", "窓口予約の拡大", "市民課 税務課 保険年金課", "順次拡大 25-27", "予約できる窓口を3課から9課に広げます。", rel=["総合計画 施策12"]),
          M("3", "移動窓口車の運行", "市民課 デジタル推進課", "試行運行 25; 本格運行 26-27", "通信設備を積んだ車が集落を巡回します。", rel=["総合計画 施策12", "過疎地域持続的発展計画"])),
    group("くらしのＤＸ/つながる子育て・教育",
          M("4", "母子手帳アプリの連携", "こども家庭課", "仕様検討 25; 連携開始 26; 機能追加 27", "予防接種の記録が自動で反映されます。", rel=["こども計画"]),
          M("5", "保護者連絡の電子化", "学校教育課", "全校導入 25; 運用 26-27", "欠席連絡とお便りを一つにまとめます。", rel=["教育振興基本計画"])),
    group("しごとのＤＸ/庁内業務の見直し",
          M("6", "生成ＡＩの庁内利用", "デジタル推進課", "試行 25; 全庁利用 26-27", "利用の手引を定め、文書の下書きに使います。", rel=[]),
          M("7", "電子契約の導入", "契約検査課", "要領整備 25; 工事から導入 26; 全契約へ 27", "印紙と郵送をなくし、締結までの日数を縮めます。", rel=["行政改革大綱"]),
          M("8", "紙の会議資料の廃止", "総務課 全課", "実施 25-27", "端末で資料を見る会議を標準とします。", rel=["行政改革大綱"])),
    group("しごとのＤＸ/人と基盤",
          M("9", "基幹システムの標準化", "デジタル推進課 税務課+", "移行 25; 安定運用 26-27", "国の基準に沿った仕組みへ移します。", rel=["総合計画 施策40"]),
          M("10", "ＤＸ推進員の育成", "職員課 *デジタル推進課", "基礎研修 25; 実践研修 26-27", "各課に一人、改善を引っ張る職員を置きます。", rel=["人材育成基本方針"])),
)
number = [0]


def slide(title, *blocks):
    number[0] += 1
    return [Raw(f'<section class="slide"><div class="bar">{title}<div class="deco"></div></div>'), *blocks, Raw(f'<div class="no">{number[0]}</div></section>')]


years = Years(2025, 2027, "2025年度")
columns = [Column("number", "#", 8), Column("name", "取組項目", 42), Column("text", "内容", 62), Column("dept", "主管課", 32), Column("rel", "関連計画", 30, sep="\n", none="―"), Column("years", "", 56)]
plan.add(Raw('<section class="slide front">'), Para("潮騒市", "big"), Para("潮騒市ＤＸ実行プラン2025", "huge"), Para("2025年5月", "centre"), Para("総合政策部デジタル推進課", "centre"), Raw("</section>"))
number[0] = 1
plan.add(*slide("目次", Bullets(["1　背景と目的", "2　プランの構成", "3　取組項目", "4　推進体制", "5　用語集"], "")),
         *slide("1　背景と目的", *[Para(t.format(t="潮騒市")) for t in prose.BACKGROUND["デジタル"]]),
         *slide("1　背景と目的　数字で見る潮騒市", Side([[front.population(plan, "人口", years=("2015年", "2020年", "2024年"), unit=24)], [Box([Para("届出の件数　年間 約42万件", "plain"), Para("うち電子申請　11.3%", "plain")], "soft"), Box([Para("職員数　612人（2015年度比 △48人）", "plain")], "soft")]])),
         *slide("2　プランの構成", Para("2025年度から2027年度までの3年間に、二つの柱で10の項目に取り組みます。"), Side([[Box([Para("くらしのＤＸ", "lead"), Bullets(["書かない・待たない窓口", "つながる子育て・教育"])], "soft")], [Box([Para("しごとのＤＸ", "lead"), Bullets(["庁内業務の見直し", "人と基盤"])], "soft")]])))
for g in groups:
    table = measure_table([g], columns, years, draw="chevron+over", style=Style(size=8.5, head_fill="#d4edf2", rules="thin"), sep="、")
    plan.add(*slide(f"3　取組項目　{g.path[0]}", Raw(f'<span class="pill">{g.path[1]}</span>'), table))
plan.add(*slide("4　推進体制", front.organisation(plan, "")), *slide("5　用語集", *front.glossary(plan, "", level=5)[1:]))
