"""Facilities, from a word processor: forms with two pairs of label and value in a row, chevron and bar shapes for the years."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Style
from sampler.document import Look, Plan
from sampler.layouts import Years, form
from sampler.plan import group, measure as M

plan = Plan("oribe", "織部町", "織部町公営施設長寿命化計画", kind="公共施設", engines=("libreoffice",), period=(2025, 2028), issued_by="建設課", published="2025-03",
            look=Look(page_number="{}", office_font="IPAMincho", color="#663333", running_head="織部町公営施設長寿命化計画", tagged=False),
            covers=["forms with two pairs in a row", "chevron shapes of a word processor", "coloured bar shapes", "letter-spaced labels", "ministries' programmes as related plans"])
def m(n, name, dept, plan_, text, cost):
    return M(n, name, dept, plan_, text, fields={"概算事業費": cost})
groups = plan.measures(
    group("Ⅰ　町営住宅",
          m("Ⅰ-1", "緑ヶ丘団地の外断熱改修", "建設課", "調査設計 25; 工事 26-27; 検査 28", "壁の外側に断熱材を張り、結露とかびを防ぐ。", "84,000千円"),
          m("Ⅰ-2", "川端団地の給水管更新", "建設課 上下水道課", "設計 25; 更新 26-28", "赤水の出る管を樹脂の管に替える。", "31,500千円"),
          m("Ⅰ-3", "高台団地の集会室の改装", "建設課 住民課", "改装 25", "段差をなくし、調理台を新しくする。", "6,200千円")),
    group("Ⅱ　橋りょう",
          m("Ⅱ-1", "織部大橋の床版取替え", "建設課", "詳細設計 25-26; 工事 27-28", "片側ずつ通行を止めて取り替える。", "212,000千円"),
          m("Ⅱ-2", "小規模橋の点検の自前化", "建設課", "研修 25; 職員による点検 26-28", "長さ五メートル未満の百四十橋を職員が点検する。", "2,800千円")),
    group("Ⅲ　公園と広場",
          m("Ⅲ-1", "木製遊具の入替え", "建設課 こども課", "選定 25; 入替え 26-27", "こどもの投票で遊具を選ぶ。", "18,000千円"),
          m("Ⅲ-2", "園路の舗装の補修", "建設課", "補修 25-28", "車椅子で一周できるよう、根上がりの箇所から直す。", "9,600千円")),
)
years = Years(2025, 2028, "令和７年度")
labels = [(("number", "番　　号"), ("field:概算事業費", "概算事業費")), ("name", "事 業 名"), ("text", "内　　容"), ("dept", "所　　属")]
blocks = []
for k, g in enumerate(groups):
    blocks.append(Heading(2, g.path[0]))
    for x in g.measures:
        blocks += [form(x, labels, years, draw="chevron" if k != 1 else "bar", schedule_label="工　　程", style=Style(size=9.5, repeat=False, head_fill="#f0e0e0"))]
chapters = ["１　計画の目的", "２　計画の範囲と期間", "３　町の現状", "４　事業別調書", "５　計画の管理"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "期間は、令和7年度から令和10年度までの4年間とする。"),
         Heading(1, "４　事業別調書"), *blocks, PageBreak(),
         *front.progress(plan, "５　計画の管理"),
         *front.appendix(plan, head="参考"))
