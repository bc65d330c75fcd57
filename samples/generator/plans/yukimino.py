"""Transport: portrait prose with a landscape page in the middle; gradient arrows, and line arrows with text below."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Style, Turned
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table, narrative
from sampler.plan import group, measure as M

plan = Plan("yukimino", "雪見野市", "雪見野市総合交通戦略", kind="地域交通", period=(2025, 2030), issued_by="まちづくり部交通政策室", published="2025-03", prefecture="新潟県",
            look=Look(running_head="雪見野市総合交通戦略", page_number="- {} -", color="#31507c", css="h1{border-bottom:1mm solid #31507c}", outline=True),
            covers=["landscape pages within a portrait plan", "arrows with a gradient", "line arrows with text below", "departments with ・ in their names", "western two-digit years"])
groups = plan.measures(
    group("方針Ⅰ　雪に強い足/戦略1　冬の定時運行",
          M("(1)", "バス路線の優先除雪", "道路河川課 公園・施設管理課", "路線の指定 25; 実施 26-30", "一日三十便以上の路線を夜明け前に除雪する。"),
          M("(2)", "停留所の融雪設備", "道路河川課", "設置 25-28; 点検・補修 29-30", "地下水を使わない電熱式の設備を二十か所に置く。"),
          M("(3)", "遅れ情報の発信", "交通政策室", "仕様の検討 25; 開発 26; 配信 27-30", "車両の位置を十秒ごとに地図へ映す。")),
    group("方針Ⅰ　雪に強い足/戦略2　歩いて暮らせる中心部",
          M("(4)", "雁木通りの復元", "都市計画課 文化振興・交流課", "調査・設計 25-26; 復元工事 27-29", "雪を避けて歩ける軒下の通りを百八十メートル延ばす。"),
          M("(5)", "駅地下通路の段差解消", "都市計画課", "協議 25-26; 工事 27-28; 供用 29-30", "昇降機を二基設け、案内板を四か国語に改める。")),
    group("方針Ⅱ　選べる足/戦略3　乗り継ぎの工夫",
          M("(6)", "上限運賃の試行", "交通政策室 福祉・長寿課", "試行 25-26; 評価 27; 本格導入 28-30", "市内の一乗車を上限三百円とし、増えた利用を確かめる。"),
          M("(7)", "電動自転車の貸出拠点", "環境・くらし課", "拠点整備 25-26; 拡張 27-30", "雪のない八か月間、駅と病院など十か所で貸し出す。"),
          M("(8)", "乗合タクシーの予約一元化", "交通政策室", "一元化 26; 運用 27-30", "五つの地区で別々だった電話番号を一つにする。")),
)
years = Years(2025, 2030, "'25", title="実施年度")
cols = [Column("path0", "方針", 30), Column("path1", "戦略", 36), Column("name", "取組項目", 44), Column("dept", "担当課・室", 41), Column("years", "", 108)]
one = measure_table(groups[:2], cols, years, draw="gradient", style=Style(size=9, head_fill="#dfe7f3"), sep="／")
two = measure_table(groups[2:], cols, years, draw="line:below", style=Style(size=9, head_fill="#dfe7f3", rules="thin"), sep="／")
chapters = ["1. 戦略策定の背景", "2. 戦略の枠組み", "3. 市の概況", "4. 具体の取組", "5. 工程", "6. 推進に向けて"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "本戦略の期間は、2025年度から2030年度までの6年間とします。", years=("2015年", "2020年", "2024年"), extra=["新潟県雪見野市"]),
         Heading(1, "4. 具体の取組"), *narrative(groups, levels=[2, 3], number="{} {}", dept="担当：{}", sep="／"), PageBreak(),
         Turned([Heading(1, "5. 工程"), one, Heading(2, "方針Ⅱの工程"), two]),
         *front.progress(plan, "6. 推進に向けて"),
         *front.appendix(plan, head="参考"))
