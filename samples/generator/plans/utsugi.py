"""Health: tables without any drawing, whose columns show only by alignment; one with white gaps between filled cells."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("utsugi", "空木町", "空木町いきいき長寿計画", kind="健康", period=(2024, 2026), issued_by="長寿支援課", published="2024-03", revised="2025-03",
            look=Look(page_number="{}", color="#5a4b2b", size=10, css="h1{letter-spacing:0.3em} td,th{padding-left:2.5mm;padding-right:2.5mm}"),
            covers=["no rules and no fills: aligned columns", "white gaps between filled cells", "letter-spaced words", "phase repeated in every cell", "→ in cells"])
A = [group("第１　通いの場を広げる",
          M("（ア）", "いきいき体操の会の立ち上げ", "長寿支援課 社会福祉協議会", "3地区 24; 6地区 25; 9地区 26", "公民館まで歩ける距離に、週一回集まる場をつくる。"),
          M("（イ）", "送迎付きの集い", "長寿支援課", "試行 24; 実施 25-26", "坂の多い地区で、福祉施設の空いた車を使って送迎する。"),
          M("（ウ）", "男の料理教室", "保健センター", "実施 24-26", "退職した男性を対象に、一人分の食事を作る会を開く。")),
     group("第２　支える手を増やす",
          M("（ア）", "見守り協力店の登録", "長寿支援課 商工会", "登録 24-26", "気になる様子があれば役場に知らせる店を増やす。"),
          M("（イ）", "介護の入門講座", "長寿支援課", "準備 24; 開講 25-26", "資格のない人が週末だけ働けるよう、二日間の講座を開く。"))]
B = [group("第３　医療と介護をつなぐ",
          M("（ア）", "退院前の話合いの標準化", "町立病院 長寿支援課", "手順の作成 24; 運用 25-26", "退院の十日前までに、家で支える人が病院に集まる。"),
          M("（イ）", "薬の飲み残しの回収", "町立病院 薬剤師会", "実施 24-26", "薬局に持ち寄ってもらい、量を見直す。"),
          M("（ウ）", "在宅みとりの相談", "保健センター", "冊子の作成 24; 相談の開始 25-26", "最期をどこで迎えたいか、家族で話し合う手引を配る。"))]
plan.measures(*A, *B)
years = Years(2024, 2026, "令和7年度")
w = 66
cols = [Column("number", "", 13), Column("name", "__事業名__", 46), Column("dept", "__担当__", 36), Column("years", "", w)]
parts = []
for g in A:
    parts += [Heading(2, g.path[0]), *[Para(f"{m.number}{m.name}　{m.text}", "plain") for m in g.measures], measure_table([g], cols, years, draw="→", style=Style(rules="none", head_fill=None, size=9), sep="　")]
for g in B:
    parts += [Heading(2, g.path[0]), *[Para(f"{m.number}{m.name}　{m.text}", "plain") for m in g.measures], measure_table([g], cols, years, draw="⇒", style=Style(rules="none", head_fill="#e6dcc4", zebra="#f6f1e4", gap=1, size=9), sep="　")]
chapters = ["１　計画のねらい", "２　計画の組立て", "３　高齢者の暮らし", "４　取り組むこと", "５　点検"]
plan.add(*front.opening(plan, "令和6年3月", chapters, "計画の期間は、令和6年度から令和8年度までの3か年です。", style=Style(rules="none", head_fill=None), extra=["令和7年3月　一部変更"]),
         Heading(1, "４　取り組むこと"), *parts, PageBreak(),
         *front.progress(plan, "５　点検"),
         *front.appendix(plan, head="資料"))
