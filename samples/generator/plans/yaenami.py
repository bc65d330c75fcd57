"""Facilities, from a word processor: a landscape table over several pages without a repeated header, rows torn by page breaks, merged phases."""
from sampler import front
from sampler.blocks import Heading, Para, Style, Turned
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.plan import group, measure as M

plan = Plan("yaenami", "八重波市", "八重波市公共施設再配置実施計画", kind="公共施設", engines=("libreoffice",), period=(2026, 2030), issued_by="行政経営部施設マネジメント課", published="2026-02",
            look=Look(running_head="八重波市公共施設再配置実施計画", page_number="{}", office_font="IPAGothic", color="#444444"),
            covers=["header not repeated on later pages", "rows and cells split by page breaks", "merged cells for phases", "landscape pages within a portrait document", "bureau and section on two lines"])
L = "現在の利用状況と建物の傷みを踏まえ、地域の説明会で出された意見を反映して進めます。"
groups = plan.measures(
    group("学校の跡地を生かす",
          M("1", "旧八重波北小学校の転用", "行政経営部施設マネジメント課 教育部教育総務課", "公募 26; 改修 27-28; 貸付け 29-30", "校舎を地場産業の研修所と試作の工房に転用します。" + L),
          M("2", "旧浜手中学校の校庭の開放", "教育部教育総務課", "整地 26; 開放 27-30", "防災の広場として整え、普段は少年団の練習に使います。" + L),
          M("3", "旧山手分校の解体", "行政経営部施設マネジメント課", "設計 26; 解体 27", "土台の腐朽が進んだ木造の校舎を解体し、石碑と桜を残します。")),
    group("集まる場をまとめる",
          M("4", "東部地区センターの複合化", "市民部地域づくり課 福祉部高齢福祉課", "基本計画 26; 実施設計 27; 建設 28-29; 開館 30", "公民館、支所、老人憩の家を一つの建物にまとめます。一階に誰でも使える台所を設け、夜は学習室として開けます。" + L),
          M("5", "港地区集会所の地元移管", "市民部地域づくり課", "協議 26-27; 移管 28", "修繕を終えたうえで自治会に無償で譲ります。"),
          M("6", "勤労青少年ホームの廃止", "産業部商工労政課", "代替施設の案内 26; 廃止 27", "利用の多い三つの部屋の役割を中央公民館に移します。" + L)),
    group("身近な施設を長く使う",
          M("7", "市営住宅の集約", "都市部建築住宅課", "意向調査 26; 移転支援 27-29; 用途廃止 30", "空き家の多い五団地の入居者に、住み替え先の案内と引越し費用の補助を行います。" + L),
          M("8", "保育所の屋根と外壁の改修", "こども部保育課", "第1期 26-27; 第2期 28-29", "築三十年を超えた四園から順に改修します。"),
          M("9", "図書館分館の移動図書館への転換", "教育部図書館", "車両の購入 26; 巡回 27-30", "二つの分館を閉じ、週一回三十か所を巡る車に替えます。" + L),
          M("10", "斎場の火葬炉の更新", "市民部生活環境課", "一号炉 26; 二号炉 27; 三号炉 28", "運転を止めずに一基ずつ入れ替えます。")),
    group("道と橋を守る",
          M("11", "跨線橋の耐震補強", "都市部道路橋りょう課 鉄道事業者", "協定 26; 施工 27-30", "終電から始発までの短い時間に、鉄道会社に委託して施工します。" + L),
          M("12", "街路灯のリース化", "都市部道路橋りょう課", "契約 26; 更新 27; 運用 28-30", "四千二百基を一括して省電力の灯具に替えます。"),
          M("13", "普通河川の草刈りの機械化", "都市部河川水路課", "試行 26-27; 拡大 28-30", "斜面を走る無人の草刈り機を地区に貸し出します。")),
)
years = Years(2026, 2030, "令和7年度")
table = measure_table(groups, [Column("path0", "再配置の方針", 30), Column("number", "番号", 12), Column("name", "取組の名称", 42), Column("text", "取組の内容", 58), Column("dept", "所管部署", 34), Column("years", "", 85)], years, draw="merged", style=Style(size=9.5, repeat=False, split=True, head_fill="#dddddd"), sep="\n")
chapters = ["第1章　計画の目的", "第2章　計画の構成", "第3章　施設と人口", "第4章　再配置の実施計画", "第5章　進行の管理"]
plan.add(*front.opening(plan, "令和8年2月", chapters, "実施計画の期間は、令和8年度から令和12年度までの5年間とします。"),
         Turned([Heading(1, "第4章　再配置の実施計画"), *[Para(t) for t in ["施設ごとの方針は、建物の状態、利用の実態、地域の事情の三つを並べて決めました。", "表の年度は、着手から完了までの目安です。"]], table]),
         *front.progress(plan, "第5章　進行の管理"),
         *front.appendix(plan))
