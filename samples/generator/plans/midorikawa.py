"""Transport, from a word processor: schedules as arrow shapes over the cells of a ruled table, under years in two era forms."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table, simple
from sampler.plan import group, measure as M

plan = Plan("midorikawa", "翠川市", "翠川市地域公共交通計画", kind="地域交通", engines=("libreoffice", "chromium"), period=(2024, 2028), issued_by="都市政策部　交通政策課", published="2024-06",
            look=Look(running_head="翠川市地域公共交通計画", page_number="{}", outline=True, mixed_fonts=True),
            covers=["block-arrow shapes of a word processor", "stroked rules", "Latin and Japanese in different fonts", "outside bodies as departments", "outline", "gaps between arrow and column"])
groups = plan.measures(
    group("目標1　使いやすい路線網をつくる",
          M("1-①", "幹線バスの運行間隔の見直し", "交通政策課 バス事業者", "協議 24; 試験運行 25; 本格運行 26-28", "朝夕は15分、昼は30分の等間隔とし、時刻表を見なくても乗れるようにします。"),
          M("1-②", "デマンド交通「みどり号」の区域拡大", "交通政策課", "住民説明会 24; 区域の拡大 25-28", "山沿いの3地区に加え、西部の2地区でも予約制の乗合車両を走らせます。"),
          M("1-③", "駅前広場の乗り継ぎ環境の改善", "都市整備課 鉄道事業者", "設計 24-25; 工事 26-27; 供用 28", "待合所と屋根を設け、バスと鉄道の乗り場を段差なくつなぎます。")),
    group("目標2　利用を増やし支える",
          M("2-①", "通学定期の共通化", "交通政策課 学校教育課 バス事業者", "制度設計 24-25; 導入 26; 運用 27-28", "会社の異なる路線でも一枚の定期券で乗れるようにします。"),
          M("2-②", "乗り方教室の開催", "交通政策課 老人クラブ連合会", "開催 24-28", "停留所での待ち方から予約の仕方までを、実際の車両で体験します。"),
          M("2-③", "バス待ち協力店の登録", "商工観光課", "募集 24; 登録・更新 25-28", "停留所のそばの店に、待ち時間を過ごせる椅子を置いてもらいます。")),
    group("目標3　担い手を確保する",
          M("3-①", "二種免許の取得支援", "交通政策課 産業雇用課", "要綱の作成 24; 支援の実施 25-28", "取得費用の全額を補助し、三年間の就業を条件とします。"),
          M("3-②", "自動運転車両の走行実験", "交通政策課 大学", "調査 24; 走行実験 25-26; 評価 27", "工業団地と駅を結ぶ2.4キロで低速の車両を走らせます。"),
          M("3-③", "貨客混載の実施", "交通政策課 運送事業者", "実施 24-28", "空いた時間の車両で、農産物と荷物を運びます。")),
)
years = Years(2024, 2028, "2025年度\n(令和7年度)")
table = measure_table(groups, [Column("path0", "目標", 20), Column("number", "番号", 11), Column("name", "施策・事業", 30), Column("dept", "実施主体", 23), Column("years", "", 90)],
                      years, draw="block+gap", style=Style(size=8), sep="\n")
details = []
for g in groups:
    details.append(Heading(2, g.path[0]))
    for m in g.measures:
        details += [Heading(3, f"{m.number}　{m.name}"), Para(m.text)]
plan.add(*front.cover(plan, "令和6年6月", lines=["翠川市地域公共交通計画"]),
         *front.contents(["第１章　計画の策定に当たって", "##１－１　策定の背景", "##１－２　計画の期間", "第２章　地域の現状", "第３章　目標と事業", "##３－１　事業の内容", "##３－２　事業の工程", "第４章　進行管理", "資料編"]),
         *front.background(plan, "第１章　計画の策定に当たって", sub="１－１　策定の背景", more=["市内のバスの延べ利用者は、令和元年度の61万人から令和4年度には43万人まで減りました[[1]]。"]),
         *front.position(plan, "１－２　計画の性格", "本計画の期間は、令和6年度（2024年度）から令和10年度（2028年度）までの5年間とします。", level=2), PageBreak(),
         Heading(1, "第２章　地域の現状"), front.population(plan, "表２－１　人口の推移"), simple([["路線", "便数（平日）", "利用者数（人／日）", "<"], ["^", "^", "令和元年度", "令和4年度"], ["中央線", "46", "1,020", "741"], ["団地循環線", "32", "655", "480"], ["西山線", "12", "96", "58"]], [50, 30, 35, 35], head=2, caption="表２－２　主な路線の利用"),
         *front.challenges("現状から見えた課題"), PageBreak(),
         Heading(1, "第３章　目標と事業"), Heading(2, "３－１　事業の内容"), *details, PageBreak(),
         Heading(2, "３－２　事業の工程"), Para("事業ごとの実施主体と工程は次の表のとおりです。"), table, PageBreak(),
         *front.progress(plan, "第４章　進行管理"),
         *front.appendix(plan))
plan.notes = [("1", "交通事業者からの聞き取りによる推計値。")]
