"""Facilities: a page for each, with a key table, a picture, remarks side by side and its own schedule; more than thirty pages."""
import base64

from sampler import front
from sampler.blocks import Cell, Heading, PageBreak, Para, Raw, Side, Style, Table
from sampler.document import Look, Plan
from sampler.layouts import Years, schedule_cells, simple
from sampler.picture import png
from sampler.plan import group, measure as M

plan = Plan("hoshifuri", "星降町", "星降町学校施設等長寿命化計画", kind="公共施設", period=(2026, 2030), issued_by="教育委員会教育総務課", published="2026-03",
            look=Look(running_head="星降町学校施設等長寿命化計画", page_number="{}", color="#3a4a7a", size=10, tagged=False),
            covers=["more than thirty pages", "a page for each facility, name in a key table", "pictures beside tables", "label of the schedule at the left of its row", "figures of a building as fields"])
DATA = """
学校|星降小学校 校舎|教育総務課|昭和54年|4,820|屋上防水の更新と外壁の改修を行い、教室の間仕切りを動かせるものに替える。|設計 26; 工事 27-28
学校|星降小学校 体育館|教育総務課|昭和56年|980|照明を落下しにくい型に替え、床下の断熱を加える。|工事 26
学校|星降小学校 プール|教育総務課|昭和57年|620|隣の中学校との共用とし、使わない水槽を撤去する。|協議 26; 撤去 27
学校|北星小学校 校舎|教育総務課|昭和60年|3,110|児童数の減少に合わせ、二階の西側を地域の部屋に改める。|検討 26-27; 改修 28
学校|北星小学校 体育館|教育総務課|昭和61年|760|避難所として使えるよう、便所と出入口を改修する。|設計 26; 工事 27
学校|流星中学校 校舎|教育総務課|平成4年|5,240|給水と電気の幹線を更新する。|調査 26; 第1期工事 27-28; 第2期工事 29-30
学校|流星中学校 武道場|教育総務課|平成6年|410|床の張替えを行う。|張替え 29
学校|流星中学校 部室棟|教育総務課|平成元年|180|老朽化が進むため解体し、跡地を駐輪場とする。|解体 26
学校|学校給食センター|教育総務課 健康福祉課|平成13年|1,020|調理の能力を見直し、冷房設備を加える。|基本計画 26; 実施設計 27; 工事 28; 稼働 29-30
学校|教職員住宅|教育総務課|昭和58年|540|入居者の退去を待って用途を廃止する。|用途廃止 28
社会教育|中央公民館|生涯学習課|昭和52年|1,640|図書室と合わせて建て替える。|構想 26; 設計 27-28; 建設 29-30
社会教育|東部公民館|生涯学習課|昭和59年|520|地区に管理を任せ、修繕費を町が持つ。|協議 26; 移行 27-30
社会教育|西部公民館|生涯学習課|昭和62年|488|屋根の塗替えを行う。|塗替え 27
社会教育|町立図書室|生涯学習課|昭和52年|310|中央公民館の建替えまで、空調を修理して使う。|修理 26
社会教育|天文台|生涯学習課 観光課|平成9年|260|望遠鏡の駆動部を取り替え、遠隔で観測できるようにする。|更新 26-27; 公開 28-30
社会教育|郷土資料庫|生涯学習課|大正12年|140|収蔵品を廃校の教室に移したうえで、土蔵を修理する。|移転 26; 修理 27-28
社会教育|野外活動場|生涯学習課|平成3年|95|炊事場と便所を建て替える。|建替え 28
スポーツ|町民体育館|スポーツ推進室|昭和55年|2,350|つり天井を撤去し、観客席を直す。|設計 26; 工事 27
スポーツ|武道館|スポーツ推進室|昭和63年|690|耐震の診断を行い、結果により補強する。|診断 26; 補強 28-29
スポーツ|町営野球場|スポーツ推進室|平成2年|150|本部席の屋根を取り替える。|取替え 29
スポーツ|テニスコート|スポーツ推進室|平成7年|60|二面を人工芝に替え、二面を広場に改める。|改修 27-28
スポーツ|スキー場休憩所|スポーツ推進室 観光課|昭和61年|330|民間への譲渡の相手を募る。|公募 26; 譲渡 27
スポーツ|屋内ゲートボール場|スポーツ推進室|平成10年|720|屋根の膜を張り替える。|張替え 30
子育て|星の子保育園|こども課|平成8年|1,180|調理室と便所を改修する。|改修 26-27
子育て|学童クラブ棟|こども課 教育総務課|平成16年|240|定員の増加に合わせて増築する。|設計 27; 増築 28
""".strip().splitlines()


def picture(n):
    """A made-up view of a building: sky, wall, windows in a row."""
    def pixel(x, y):
        if y < 30 + n % 17:
            return (190, 215, 235, 255)
        if 50 < y < 66 and x % 22 < 13:
            return (90, 110, 140, 255)
        return (225, 215, 195, 255) if y < 84 else (150, 170, 120, 255)

    return base64.b64encode(png(150, 96, pixel)).decode()


years = Years(2026, 2030, "令和7年度")
groups = []
for line in DATA:
    kind, name, dept, built, area, text, phases = line.split("|")
    if not groups or groups[-1].path != [f"{kind}施設"]:
        groups.append(group(f"{kind}施設"))
    groups[-1].measures.append(M(f"{len(groups)}-{len(groups[-1].measures) + 1}", name, dept, phases, text, fields={"建築年": built, "延床面積": area + "㎡"}))
plan.measures(*groups)
sheets = []
for g in groups:
    for i, m in enumerate(g.measures):
        keys = simple([["施設番号", m.number], ["施設名", m.name], ["所管課", "、".join(d.name for d in m.departments)], ["建築年", m.fields["建築年"]], ["延床面積", m.fields["延床面積"]]], [22, 56], head=0, style=Style(size=9))
        for row in keys.rows:
            row[0].head = True
        plan_row = Table([24, *[30] * 5], [[Cell("年度", head=True)] + years.heads()[0], [Cell("対策の時期", head=True)] + schedule_cells(m, years, "pentagon+gap", unit=30)], 0, Style(size=9, repeat=False))
        sheets += [PageBreak(), Heading(2, g.path[0]), Side([[keys], [Raw(f'<img style="width:68mm" src="data:image/png;base64,{picture(len(sheets))}">')]]),
                   simple([["対策の内容", m.text]], [24, 150], head=0, style=Style(size=9)), plan_row]
        sheets[-2].rows[0][0].head = True
chapters = ["第1章　計画の背景", "第2章　計画の位置付け", "第3章　町の現状", "第4章　施設ごとの計画", "##学校施設", "##社会教育施設", "##スポーツ施設", "##子育て施設", "第5章　計画の進め方"]
plan.add(*front.opening(plan, "令和8年3月", chapters, "計画の期間は、令和8年度から令和12年度までの5年間とします。"),
         Heading(1, "第4章　施設ごとの計画"), Para("施設ごとに一頁を設け、対策の内容と時期を示します。"), *sheets, PageBreak(),
         *front.progress(plan, "第5章　計画の進め方"),
         *front.appendix(plan))
