"""Culture, from a word processor: who acts is told by ● under administration, owners and residents; arrows over bands of years."""
from sampler import front
from sampler.blocks import Cell, Heading, Style, Table, Turned
from sampler.document import Look, Plan
from sampler.layouts import Years, schedule_cells
from sampler.plan import group, measure as M

plan = Plan("kiyomihara", "清見原市", "清見原市文化財保存活用地域計画", kind="文化", engines=("libreoffice", "chromium"), period=(2024, 2032), issued_by="教育委員会文化財保護課", published="2024-07",
            look=Look(page_number="- {} -", color="#4a2c5e", office_font="IPAMincho", outline=True), covers=["bands of years as columns: first, middle, last term", "block arrows over terms", "source of funds as a column that is no department", "landscape page within a portrait document"])
groups = plan.measures(
    group("方針１　調べ伝える",
          M("1", "古文書の撮影と公開", "教育委員会文化財保護課", "撮影 24-26; 公開 27-32", "市内の旧家に残る文書を撮影し、図書館の画面で読めるようにする。", fields={"財源": "県補助、市費"}),
          M("2", "聞き書きの記録", "教育委員会文化財保護課 図書館", "記録 24-29", "祭りや仕事の話を録音し、文字に起こす。", fields={"財源": "市費"}),
          M("3", "石造物の悉皆調査", "教育委員会文化財保護課", "調査 24-26; 報告書の刊行 27-29", "路傍の石仏と道標をすべて数え、地図に落とす。", fields={"財源": "国補助、市費"})),
    group("方針２　守り受け継ぐ",
          M("4", "茅葺き職人の養成", "教育委員会文化財保護課 建築住宅課", "養成 24-32", "葺替えの現場で三年間学ぶ人の生活費を支える。", fields={"財源": "国補助、民間"}),
          M("5", "祭礼具の修理", "保存会", "修理 24-29", "傷みの激しい山車の幕と車輪から直す。", fields={"財源": "国補助、民間"}),
          M("6", "防犯灯と監視機器の設置", "教育委員会文化財保護課 危機管理課", "設置 27-29; 保守 30-32", "無人の堂に明かりと通報装置を付ける。", fields={"財源": "市費"})),
    group("方針３　生かしつなぐ",
          M("7", "歴史の道歩き", "観光課 文化財ボランティアの会", "準備 24-26; 実施 27-32", "街道を三つに分け、春と秋に案内付きで歩く。", fields={"財源": "市費"}),
          M("8", "蔵を生かした作業場", "商工課", "改修 27-29; 貸出し 30-32", "使われていない酒蔵を、作り手が借りられる場に改める。", fields={"財源": "民間"})),
)
# One column a term of three years; a phase covers whole terms.
class Terms(Years):
    def span(self, phase):
        return (phase.first - 2024) // 3, (phase.last - 2024) // 3
terms = Terms(1, 3, "7")
head = [[Cell(t, rows=2, head=True, align="center") for t in ("方針", "番号", "措置の名称", "措置の内容", "取組主体", "財源")] + [Cell("計画期間", cols=3, head=True, align="center")],
        [Cell(t, head=True, align="center") for t in ("前期\n（R6～R8）", "中期\n（R9～R11）", "後期\n（R12～R14）")]]
rows = []
for g in groups:
    for i, m in enumerate(g.measures):
        rows.append(([Cell(g.path[0], rows=len(g.measures))] if i == 0 else []) + [Cell(m.number, align="center"), Cell(m.name), Cell(m.text), Cell("\n".join(d.name for d in m.departments)), Cell(m.fields["財源"])] + schedule_cells(m, terms, "block", unit=27))
table = Table([26, 11, 42, 50, 38, 22, 24, 24, 24], head + rows, 2, Style(size=8, head_fill="#e5dcec"))
chapters = ["序章　計画の作成に当たって", "第１章　計画の枠組み", "第２章　市の概要", "第３章　文化財の保存と活用に関する措置", "第４章　推進体制"]
plan.add(*front.opening(plan, "令和6年7月", chapters, "計画期間は、令和6年度から令和14年度までの9年間とする。前期、中期、後期をそれぞれ3年間とする。", years=("平成17年", "平成27年", "令和5年")), Turned([Heading(1, "第３章　文化財の保存と活用に関する措置"), table]),
         *front.progress(plan, "第４章　推進体制"),
         *front.appendix(plan, head="参考"))
