"""Education on slides: each measure is a card of its own, without any table; the years stand on a line of dots below."""
from sampler import front, prose
from sampler.blocks import Bullets, Para, Raw
from sampler.document import Look, Plan
from sampler.layouts import department_text
from sampler.plan import group, measure as M

CSS = """
.slide{position:relative;height:142.9mm;padding:20mm 12mm 8mm;break-after:page;overflow:hidden} .slide h2{position:absolute;left:12mm;top:5mm;margin:0;font-size:16pt;color:#a33b20}
.n{position:absolute;right:6mm;bottom:3mm;font-size:9pt} .cards{display:grid;grid-template-columns:1fr 1fr;gap:5mm} .card{border:0.4mm solid #d98a6a;border-radius:2mm;padding:2.5mm 3mm;background:#fff8f3}
.card .t{font-size:12pt;font-weight:bold;color:#a33b20} .card .d{font-size:9.5pt} .card .w{font-size:9.5pt;margin-top:1mm} .tag{background:#a33b20;color:#fff;font-size:8.5pt;padding:0 2mm;margin-right:1.5mm}
"""
plan = Plan("manabiya", "学舎市", "学舎市教育大綱アクション2028", kind="教育", period=(2026, 2028), issued_by="教育委員会教育政策課", published="2026-04",
            look=Look(page="slide", margin=0, size=11, leading=1.5, page_number="", css=CSS, tagged=False), covers=["measures as cards, without tables", "years as words on each card", "slides"])
groups = plan.measures(
    group("学ぶ",
          M("01", "単元ごとの自由進度学習", "教育指導課", "研究校で試行 26; 全校で実施 27-28", "学ぶ順番と速さを自分で決める時間を、週に三時間設けます。", new=True),
          M("02", "英語で町を案内", "教育指導課 観光課", "実施 26-28", "六年生が、外国から来た人に町を案内します。", new=False),
          M("03", "理科の出張実験", "教育指導課 科学館", "計画 26; 実施 27-28", "学校にない装置を積んだ車が巡ります。", new=True),
          M("04", "読書の朝の復活", "教育指導課 図書館", "実施 26-28", "始業前の十五分を、全員が本を読む時間にします。", new=False)),
    group("育つ",
          M("05", "校庭の遊具の刷新", "学校施設課", "点検 26; 更新 27-28", "こどもの投票で選んだ遊具に入れ替えます。", new=False),
          M("06", "給食の選べる日", "給食課", "2校で試行 26; 全校に拡大 27-28", "月に一度、主菜を選べる日を設けます。", new=True)),
    group("支える",
          M("07", "部活動の地域移行", "スポーツ課 教育指導課", "休日から移行 26-27; 平日に拡大 28", "指導者の登録と送迎の仕組みを整えます。", new=False),
          M("08", "欠席連絡の自動受付", "教育政策課", "導入 26; 運用 27-28", "朝の電話をなくし、担任の端末に届くようにします。", new=False),
          M("09", "不登校の学び直し教室", "教育支援室", "2か所に増設 26-28", "オンラインでも通える教室を増やします。", new=True)),
)
for g in groups:
    g.extra["pathAlso"] = [f"アクション　{g.path[-1]}"]
count = [0]
def slide(title, *blocks):
    count[0] += 1
    return [Raw(f'<section class="slide"><h2>{title}</h2>'), *blocks, Raw(f'<div class="n">{count[0]}</div></section>')]
def when(m):
    span = lambda p: f"{p.first}年度" if p.first == p.last else f"{p.first}～{p.last}年度"
    return "　→　".join(f"{p.label}（{span(p)}）" for p in m.phases)
def card(m):
    return (f'<div class="card"><p class="plain t">{m.number}　{m.name}{"　<span class=tag>新規</span>" if m.new else ""}</p><p class="plain d">{m.text}</p>'
            f'<p class="plain w"><span class="tag">担当</span>{department_text(m, "、")}</p><p class="plain w"><span class="tag">時期</span>{when(m)}</p></div>')
plan.add(*slide("", Para("", "plain"), Para("学舎市教育大綱アクション2028", "huge"), Para("2026年4月", "centre"), Para("学舎市　教育委員会教育政策課", "centre")), *slide("もくじ", Bullets(["大綱の考え方", "市の姿", "アクション", "進め方", "ことば"], "● ")),
         *slide("大綱の考え方", *[Para(t.format(t="学舎市")) for t in prose.BACKGROUND["教育"]], Para("アクションの期間は、2026年度から2028年度までの3年間です。")), *slide("市の姿", front.population(plan, "人口の推移", years=("2015年", "2020年", "2025年"))))
for g in groups:
    for k in range(0, len(g.measures), 4):
        plan.add(*slide(f"アクション　{g.path[0]}", Raw('<div class="cards">' + "".join(card(m) for m in g.measures[k:k + 4]) + "</div>")))
plan.add(*slide("進め方", front.organisation(plan, "")), *slide("ことば", *front.glossary(plan, "", level=5)[1:]))
