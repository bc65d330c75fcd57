"""Disaster prevention: quarters of two years, line arrows with their text above, dashed rules, turned header cells, overprinted bold."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("tsubakihama", "椿浜町", "椿浜町業務継続計画　行動編", kind="防災", period=(2025, 2026), issued_by="総務課防災係", published="2025-06",
            look=Look(page_number="{}", number_side="left", color="#123", head_weight="normal", css="h1,h2,h3,p.huge{font-weight:normal}"),
            covers=["thin line arrows with text above", "quarter columns", "dashed rules", "turned header cells", "bold by overprinting", "roles as departments"])
groups = plan.measures(
    group("（１）職員の参集と指揮",
          M("1", "安否の一斉確認", "総務課長 各課長", "手順の作成 25Q1-25Q2; 訓練 25Q3-26Q4", "発災から一時間以内に全職員の安否をつかむ。"),
          M("2", "代理順位の明示", "総務課長", "順位表の作成 25Q1; 掲示 25Q2-26Q4", "町長が不在のときに指揮をとる者を三人まで定める。"),
          M("3", "仮本部の候補地の選定", "町長 副町長", "現地調査 25Q2-25Q3; 協定 25Q4-26Q1", "庁舎が使えない場合に備え、候補を二か所選ぶ。")),
    group("（２）優先する業務",
          M("4", "優先業務一覧の更新", "全所属長", "照会 25Q1; 更新 25Q2-25Q3; 再点検 26Q2", "三日以内に始める業務を四十件に絞り込む。"),
          M("5", "住民票発行の手作業手順", "住民課長", "様式の作成 25Q3; 試行 25Q4-26Q1; 配布 26Q2-26Q4", "停電中でも証明書を渡せる手順を定める。"),
          M("6", "応援職員の受入れ準備", "総務課長 福祉課長", "受援班の設置 25Q1-25Q4; 図上訓練 26Q1", "他の自治体からの応援に頼む仕事を書き出す。")),
    group("（３）水・食料・電源",
          M("7", "職員用の備蓄", "会計管理者", "購入 25Q1-25Q2; 入替え 26Q1-26Q2", "三日分の水と食料を各階に分けて置く。"),
          M("8", "非常用発電機の負荷試験", "建設課長", "試験 25Q2; 改修 25Q3-26Q2; 再試験 26Q3", "空調を止めた状態で運転できる時間を測る。"),
          M("9", "衛星電話の配備", "総務課長 消防団長", "配備 26Q1-26Q4", "孤立のおそれがある四地区に一台ずつ置く。")),
)
years = Years(2025, 2026, "令和７年度", parts=["1Q", "2Q", "3Q", "4Q"])
parts = []
for g in groups:
    parts.append(Heading(2, f"!!{g.path[0]}!!"))
    for m in g.measures:
        parts += [Para(f"!!{m.number}　{m.name}!!", "plain"), Para(m.text)]
tables = [Heading(2, "工程表")]
for g in groups:
    tables += [Para(f"!!{g.path[0]}!!", "caption"), measure_table([g], [Column("number", "番号", 9, turn_head="rot"), Column("name", "取　組", 42), Column("dept", "推進者", 24), Column("years", "", 99)], years, draw="line:above", style=Style(rules="dashed", size=8.5, head_fill=None))]
chapters = ["第1章　はじめに", "第2章　計画の枠組み", "第3章　町のすがた", "第4章　行動", "##（１）職員の参集と指揮", "##（２）優先する業務", "##（３）水・食料・電源", "第5章　点検と改善"]
plan.add(*front.opening(plan, "令和7年6月", chapters, "行動編の期間は、令和7年度と令和8年度の2年間とする。", leader="period"),
         Heading(1, "第4章　行動"), *parts, PageBreak(),
         *tables, PageBreak(),
         *front.progress(plan, "第5章　点検と改善"),
         *front.appendix(plan, head="別紙"))
