"""Digital: slides of 4:3 with a roadmap; arrows as pictures and bars without text whose colour stands in a legend."""
from sampler import front, prose
from sampler.blocks import Box, Bullets, Para, Raw, Side, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, legend_row, measure_table
from sampler.plan import group, measure as M

CSS = """
.slide{position:relative;height:190.5mm;padding:26mm 14mm 10mm;break-after:page;overflow:hidden;background:#fbfbf7} .slide h2{position:absolute;left:14mm;top:8mm;margin:0;font-size:19pt;color:#3b2f63}
.slide .stripe{position:absolute;left:0;top:22mm;width:100%;height:1.2mm;background:#3b2f63} .slide .foot{position:absolute;left:14mm;right:14mm;bottom:5mm;font-size:8pt;color:#777;display:flex;justify-content:space-between}
.key{font-size:13pt;color:#3b2f63;font-weight:bold;text-indent:0}
"""
LEGEND = {"調査・検討": "#c9c9c9", "構築・試行": "#f6c26b", "運用": "#6fae8f", "評価・改善": "#8c7ac6"}
plan = Plan("ginrei", "銀鈴市", "銀鈴市デジタル化ロードマップ", kind="デジタル", period=(2025, 2028), issued_by="企画部 情報戦略課", published="2025-08",
            look=Look(page="slide43", margin=0, size=12, leading=1.5, page_number="", css=CSS, tagged=False), covers=["slides of 4:3", "arrows as pictures", "bars without text take their label from the legend", "gaps and overshoot", "half-year columns on slides"])
bars = [group("暮らしを便利に",
              M("A1", "引越し手続のまとめ受付", "市民課 保険年金課", "!調査・検討 25H1; !構築・試行 25H2-26H1; !運用 26H2-28H2"),
          M("A2", "施設予約の共通化", "生涯学習課 スポーツ課", "!構築・試行 25H1-25H2; !運用 26H1-28H2"),
              M("A3", "道路の不具合通報", "道路管理課", "!運用 25H1-28H1; !評価・改善 28H2"),
          M("A4", "税の電子納付の案内", "収納課", "!調査・検討 25H1-25H2; !運用 26H1-28H2")),
        group("市役所を身軽に",
              M("B1", "文書の電子保存", "総務課 全課", "!調査・検討 25H1-26H1; !構築・試行 26H2-27H1; !運用 27H2-28H2"),
          M("B2", "会議室予約の無人化", "財産管理課", "!構築・試行 25H2; !運用 26H1-28H2"),
              M("B3", "音声入力による記録", "福祉総務課 こども相談室", "!構築・試行 25H1-26H2; !評価・改善 27H1; !運用 27H2-28H2"))]
arrows = [group("安心の土台",
                M("C1", "庁内通信網の二重化", "情報戦略課", "設計 25; 工事 26; 運用 27-28"),
          M("C2", "標的型メール訓練", "情報戦略課 人事課", "年2回の訓練 25-28"),
          M("C3", "災害時の臨時回線", "危機管理課 情報戦略課", "協定締結 25; 訓練 26-28"),
          M("C4", "地図情報の統合", "都市計画課 上下水道局", "台帳整理 25-26; 統合 27; 公開 28"))]
for g in bars + arrows:
    g.extra["pathAlso"] = [f"ロードマップ　{g.path[-1]}"]
plan.measures(*bars, *arrows)
half = Years(2025, 2028, "2025年度", parts=["前期", "後期"])
full = Years(2025, 2028, "R7")
count = [0]
def slide(title, *blocks):
    count[0] += 1
    return [Raw(f'<section class="slide"><h2>{title}</h2><div class="stripe"></div>'), *blocks, Raw(f'<div class="foot"><span>銀鈴市デジタル化ロードマップ</span><span>{count[0]}</span></div></section>')]
cols = lambda w: [Column("number", "", 10), Column("name", "取組", 52), Column("dept", "担当", 46), Column("years", "", w)]
plan.add(*slide("", Para("", "plain"), Para("", "plain"), Para("銀鈴市デジタル化ロードマップ", "huge"), Para("令和7年8月", "centre"), Para("銀鈴市　企画部 情報戦略課", "centre")), *slide("もくじ", Bullets(["めざす姿", "現状", "取組の全体像", "ロードマップ", "進め方"], "■ ")),
         *slide("めざす姿", Para("手間はかけずに、手をかける市役所", "key"), *[Para(t.format(t="銀鈴市")) for t in prose.BACKGROUND["デジタル"]], Para("対象とする期間は、令和7年度から令和10年度までです。")),
         *slide("現状", Side([[front.population(plan, "人口と高齢化", unit=20, years=("2015", "2020", "2024"))], [Box([Para("窓口に来る人の理由", "plain"), Bullets(["証明書　41%", "届出　33%", "相談　18%"])], "shade")]])),
         *slide("取組の全体像", Side([[Box([Para("暮らしを便利に", "key"), Para("4つの取組", "plain")], "soft")], [Box([Para("市役所を身軽に", "key"), Para("3つの取組", "plain")], "soft")], [Box([Para("安心の土台", "key"), Para("4つの取組", "plain")], "soft")]])))
for g in bars:
    plan.add(*slide(f"ロードマップ　{g.path[0]}", legend_row(LEGEND), measure_table([g], cols(118), half, draw="bar+gap", legend=LEGEND, style=Style(size=10, head_fill="#e6e1f2"), sep="、")))
for g in arrows:
    plan.add(*slide(f"ロードマップ　{g.path[0]}", measure_table([g], cols(118), full, draw="picture+over", style=Style(size=10, head_fill="#e6e1f2"), sep="、")))
plan.add(*slide("進め方", front.organisation(plan, "体制")), *slide("言葉の説明", *front.glossary(plan, "", level=5)[1:]))
