"""Welfare, from a spreadsheet: tables of expected use by year that are no measures, among measures whose phases stand in merged cells."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table, simple
from sampler.plan import group, measure as M

plan = Plan("fukinoto", "蕗ノ戸町", "第7期蕗ノ戸町障がい福祉計画", kind="福祉", engines=("calc", "text"), period=(2024, 2026), issued_by="健康福祉課", published="2024-03",
            look=Look(margin=15, office_font="IPAMincho"), covers=["tables of expected use by year that are no measures", "phases in the text of cells, carried on by →", "spreadsheet", "also as text"])
groups = plan.measures(
    group("重点１　住む・暮らす",
          M("①", "体験用の部屋の確保", "健康福祉課", "確保 24; 利用 25-26", "親元を離れる練習ができる部屋を一室借りる。"),
          M("②", "夜間の緊急受入れ", "健康福祉課 社会福祉法人", "協定 24; 受入れ 25-26", "介護する家族が倒れたときに、その日のうちに泊まれる床を二つ空けておく。"),
          M("③", "住宅の改修相談", "建設水道課 健康福祉課", "相談 24-26", "大工と作業療法士が一緒に家を訪ねる。")),
    group("重点２　働く・活動する",
          M("①", "役場での実習", "総務課", "受入れ 24-26", "書類の電子化などの仕事で、年六人の実習を受け入れる。"),
          M("②", "農福連携の仲立ち", "農林課 健康福祉課", "調査 24; 試行 25; 実施 26", "収穫の忙しい農家と作業所を結ぶ。")),
    group("重点３　知る・支え合う",
          M("①", "手話のできる職員の養成", "総務課 健康福祉課", "講習 24-26", "窓口の職員を対象に、年十五回の講習を行う。"),
          M("②", "当事者が語る授業", "教育委員会", "実施 24-26", "全ての小学校で、障がいのある人が話をする。"),
          M("③", "災害時の持出し札", "健康福祉課 総務課", "作成 24; 配布 25-26", "配慮してほしいことを書ける札を配る。")),
)
years = Years(2024, 2026, "令和7年度")
table = measure_table(groups, [Column("path0", "重点項目", 24), Column("number", "", 6), Column("name", "取組", 36), Column("text", "内　容", 36), Column("dept", "担　当", 24), Column("years", "", 54)], years, draw="→", style=Style(size=7.5, head_fill="#fff2cc"), sep="\n")
expected = simple([["サービスの種類", "単位", "実績", "見込量", "<", "<"], ["^", "^", "令和5年度", "令和6年度", "令和7年度", "令和8年度"], ["居宅介護", "時間／月", "212", "220", "228", "236"], ["生活介護", "人日／月", "540", "552", "560", "571"], ["就労継続支援", "人日／月", "388", "400", "420", "440"], ["短期入所", "人日／月", "31", "36", "40", "44"]], [42, 24, 24, 24, 24, 24], head=2, style=Style(size=8))
chapters = ["第1章　計画の策定", "第2章　計画の概要", "第3章　障がいのある人の状況", "第4章　サービスの見込量", "第5章　重点的な取組", "第6章　推進"]
plan.add(*front.opening(plan, "令和6年3月", chapters, "計画の期間は、令和6年度から令和8年度までの3年間とします。"),
         Heading(1, "第4章　サービスの見込量"), Para("これまでの利用の伸びから、次のとおり見込みます。"), expected, PageBreak(),
         Heading(1, "第5章　重点的な取組"), table, PageBreak(),
         *front.progress(plan, "第6章　推進"),
         *front.appendix(plan))
