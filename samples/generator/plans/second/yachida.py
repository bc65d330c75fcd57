"""Farming by WeasyPrint: each measure takes two rows, words above and bars of the schedule below; thin rules and a coloured first row."""
from sampler import front
from sampler.blocks import Cell, Heading, PageBreak, Style, Table
from sampler.document import Look, Plan
from sampler.layouts import Years, department_text, schedule_cells
from sampler.plan import group, measure as M

plan = Plan("yachida", "谷地田町", "谷地田町農業振興地域活性化プラン", kind="農業", engines=("weasyprint",), period=(2026, 2030), issued_by="農政課", published="2026-03",
            look=Look(page_number="{}", color="#6a5a12", running_head="谷地田町農業振興地域活性化プラン"), covers=["two rows a measure", "schedule as bars below the words", "western years with 年度"])
groups = plan.measures(
    group("柱１　人を育てる",
          M("1-1", "新規就農者の住まい付き研修", "農政課 農業協同組合", "募集 26; 研修 27-28; 独立支援 29-30", "空き家と畑をひと組にし、二年間の研修を受けられるようにする。"),
          M("1-2", "農業女子会の活動支援", "農政課", "支援 26-30", "加工場の使用料を半額とし、商品づくりの専門家を招く。")),
    group("柱２　田を守る",
          M("2-1", "谷あいの水田の集約", "農業委員会 農政課", "話合い 26-27; 集約 28-30", "機械の入る田に耕作を集め、残りは草地に戻す。"),
          M("2-2", "獣害柵の共同管理", "農政課 行政区", "点検班の結成 26; 点検・補修 27-30", "集落ごとに班をつくり、月一回歩いて直す。"),
          M("2-3", "用水路の電動水門", "建設課 土地改良区", "設計 26; 設置 27-29", "夜の見回りをなくすため、電話で開け閉めできる水門を置く。")),
    group("柱３　売る力を付ける",
          M("3-1", "学校給食への全量出荷", "農政課 教育課", "品目の調整 26; 出荷 27-30", "米は全て、野菜は四割を町内産とする。"),
          M("3-2", "規格外品の加工", "商工課 農業協同組合", "試作 26-27; 販売 28-30", "形の悪い果実を乾燥させ、道の駅で売る。")),
)
years = Years(2026, 2030, "2025年度")
style = Style(size=8.5, rules="thin", head_fill="#efe8c8", split=True)
rows = [[Cell("事業", cols=2, rows=2, head=True, align="center"), Cell("事業の説明", cols=3, head=True, align="center"), Cell("担い手", cols=2, head=True, align="center")], [Cell(years.name(y), head=True, align="center") for y in range(2026, 2031)]]
for g in groups:
    rows.append([Cell(g.path[0], cols=7, fill="#f7f3de")])
    for m in g.measures:
        rows.append([Cell(m.number, rows=2), Cell(m.name, rows=2), Cell(m.text, cols=3), Cell(department_text(m, "\n"), cols=2)])
        rows.append(schedule_cells(m, years, "bar", unit=24))
table = Table([14, 40, *[24] * 5], rows, 2, style)
chapters = ["序章　プランの背景", "一章　プランの位置付け", "二章　町の農業", "三章　事業", "終章　進め方"]
plan.add(*front.opening(plan, "令和8年3月", chapters, "プランの期間は、2026年度から2030年度までの5年間とする。", leader="period"),
         Heading(1, "三章　事業"), table, PageBreak(),
         *front.progress(plan, "終章　進め方"),
         *front.appendix(plan))
