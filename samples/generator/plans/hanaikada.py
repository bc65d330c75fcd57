"""Transport: dashes of many kinds, text that is hidden or clipped, side notes, header alone at a page's foot, dotted rules."""
from sampler import front
from sampler.blocks import Box, Heading, PageBreak, Para, Raw, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import Indicator as I, group, measure as M

plan = Plan("hanaikada", "花筏市", "花筏市地域公共交通利便増進実施計画", kind="地域交通", period=(2024, 2027), issued_by="交通まちづくり課", published="2024-10", prefecture="岐阜県",
            look=Look(running_head="花筏市地域公共交通利便増進実施計画", page_number="– {} –", color="#8a1c4a", outline=True, css="table.dotted td,table.dotted th{border-width:0.6mm}"),
            covers=["hyphens and dashes of many kinds", "invisible and clipped text", "rules of dots", "header alone at the foot of a page", "label repeated in each cell", "yearly targets in the same columns as phases", "dotted rules"])
groups = plan.measures(
    group("Ａ‐１　路線の再編",
          M("A-1-1", "コミュニティーバスの8の字化", "交通まちづくり課", "再編 24; 運行 25-27", "病院‐駅‐市役所を8の字で結び、どこからでも二十分で着くようにする。"),
          M("A-1-2", "急行バス「はないかだ―ライナー」", "交通まちづくり課・バス事業者", "調整 24; 運行 25-27", "停まる所を七つに絞り、ニュータウンと駅を十八分で結ぶ。"),
          M("A-1-3", "循環線の利用者の増加", "交通まちづくり課", "", "沿線の学校に時刻の案内を配る。", ind=[I("", {24: "1,200人", 25: "1,260人", 26: "1,320人", 27: "1,400人"})])),
    group("Ａ‐２　運賃と案内",
          M("A-2-1", "ゾーン運賃の導入", "交通まちづくり課 バス事業者", "検討 24-25; 導入 26-27", "三つの区域に分け、同じ区域の中は一律の運賃とする。"),
          M("A-2-2", "多言語サイネージの設置", "交通まちづくり課 国際交流課", "設置 24-26", "主な乗り場に、遅れと乗り場の番号を四か国語で映す。"),
          M("A-2-3", "経路検索への掲載", "交通まちづくり課", "", "検索サービスに載せる情報を毎日更新する。", ind=[I("", {24: "8,000件", 25: "9,500件", 26: "11,000件", 27: "－"})])),
    group("Ａ‐３　担い手",
          M("A-3-1", "女性運転士の休憩室", "交通まちづくり課 バス事業者", "整備 24-25", "車庫に更衣と仮眠の部屋を設ける費用を補助する。"),
          M("A-3-2", "運転体験会", "交通まちづくり課", "開催 24-27", "教習所の中で、大型の車両を運転してもらう。")),
)
years = Years(2024, 2027, "令和7年度")
cols = [Column("number", "コード", 18), Column("name", "事業", 46), Column("dept", "主体", 36), Column("years", "", 74)]
# The second table begins so low on its page that only its header has room there.
tables = []
for k, g in enumerate(groups):
    t = measure_table([g], cols, years, draw="→", style=Style(rules="dotted", size=9, head_fill="#f6e3ea", repeat=False), sep="・", blank="")
    tables += [Heading(2, g.path[0]), *[Para(f"{m.number}　{m.name}――{m.text}", "plain") for m in g.measures]]
    tables += [Box([Para("事業者との協議の結果により、実施の時期を早めることがあります。", "note")], "shade")] if k == 1 else []
    tables.append(t)
hidden = [Para("9-9-9　見えない事業　見えない課　検討", "hidden"), Para("切り取られた行　9-9-8　隠れた事業", "clipped")]
chapters = ["1　計画の背景", "2　計画の枠組み", "3　市の現状", "4　利便を増進する事業", "5　進め方"]
plan.add(*front.opening(plan, "令和6年10月", chapters, "実施計画の期間は、令和6年度から令和9年度までの4年間とします。", leader="line", extra=["岐阜県花筏市"]),
         Heading(1, "4　利便を増進する事業"), *hidden, *tables[:6], Raw('<div style="height:26mm"></div>'), *tables[6:], PageBreak(),
         *front.progress(plan, "5　進め方"),
         *front.appendix(plan))
