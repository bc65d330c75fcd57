"""Disaster prevention, in the manner of an old typesetting system: fonts not embedded, predefined CMaps, vertical titles, dotted rules."""
from sampler import prose
from sampler.document import Look, Plan
from sampler.plan import group, measure as M
from sampler.rawpdf import Page, RawTable, width

plan = Plan("todobaru", "橡原村", "橡原村防災対策推進計画", kind="防災", engines=("raw",), period=(2019, 2022), issued_by="総務課", published="2019-03",
            look=Look(rotate={8: 90}), covers=["fonts not embedded, Shift_JIS and Unicode CMaps", "vertical CMap, and vertical text as single glyphs", "dotted rules as single strokes, dash patterns", "invisible and clipped text", "glyphs without Unicode", "bold by overprinting", "letter-spaced by operator", "H31 and R columns", "/Rotate"])
groups = plan.measures(
    group("第１　備える",
          M("1", "防災倉庫の増設", "総務課", "用地選定 19; 建設 20-21", "集落ごとに一棟を置く。"),
          M("2", "消火栓の更新", "建設課 消防団", "更新 19-22", "凍結に強い型に替える。"),
          M("3", "避難路の草刈り", "各区長 建設課", "実施 19-22", "年三回、区長が日を決めて行う。"),
          M("4", "家具の固定", "住民課", "調査 19; 助成 20-22", "一人暮らしの高齢者の家を訪ねて固定する。")),
    group("第２　知らせる",
          M("5", "告知放送の更新", "総務課", "設計 19; 工事 20; 運用 21-22", "各戸の受信機を取り替える。"),
          M("6", "土砂災害の標識", "建設課", "設置 20-21", "危険の度合いを色で示す。"),
          M("7", "要支援者名簿の更新", "住民課 社会福祉協議会", "更新 19-22", "年に一度、本人に確かめる。")),
    group("第３　立て直す",
          M("8", "仮設住宅の候補地", "建設課", "調査 19; 協定 20", "三か所の平地を選ぶ。"),
          M("9", "罹災証明の手引", "税務課", "作成 19; 研修 20-22", "写真の撮り方から発行までをまとめる。")),
)


def text_page(heading, paragraphs, number, vertical=None):
    page = Page()
    page.overprint(56, 80, heading, 15)
    y = 115
    for p in paragraphs:
        y = page.wrapped(56, y, "　" + p, 480, 10.5) + 6
    if vertical:
        page.text(545, 60, vertical, 9, "V")
    page.text(290, 815, f"－{number}－", 9)
    return page


def pages():
    town = lambda texts: [t.format(t=plan.town, title=plan.title) for t in texts]
    cover = Page()
    cover.mark(280, 150, 36)
    cover.text(430, 140, "橡原村防災対策推進計画", 30, "V")
    cover.text(120, 700, "平成三十一年三月", 16, "M")
    cover.text(120, 730, "橡原村", 18, "M", spacing=10)
    cover.text(120, 755, "総務課", 12, "M", spacing=6)
    cover.text(56, 830, "校正用　第二版　本文見本　1　見本事業の実施　見本課", 6, mode=3)
    yield cover
    contents = Page()
    contents.overprint(56, 80, "目　次", 15)
    for i, (title, n) in enumerate([("一　計画の趣旨", 1), ("二　村のすがた", 2), ("三　対策", 3), ("　第１　備える", 3), ("　第２　知らせる", 4), ("　第３　立て直す", 4), ("四　進め方", 5)]):
        y = 120 + i * 24
        contents.text(70, y, title, 11, "M")
        left = 75 + width(title, 11)
        contents.text(left, y, "…" * int((500 - left) / 11), 11, "M")
        contents.text(510, y, str(n), 11, "M")
    yield contents
    first = text_page("一　計画の趣旨", town(prose.BACKGROUND["防災"]) + ["この計画は、平成31年度から令和4年度までの4か年に行う対策を定める。"], 1, vertical="橡原村防災対策推進計画")
    first.clipped(56, 600, "この行は印刷されません　9　不要な事業　不要課", (300, 700, 310, 705))
    yield first
    figures = text_page("二　村のすがた", ["村の人口と世帯は次のとおりである。"], 2)
    table = RawTable(figures, 60, 150, [120, 90, 90, 90], "dash")
    for row in [["区分", "平成20年", "平成25年", "平成30年"], ["人口", "4,120", "3,688", "3,207"], ["世帯", "1,502", "1,441", "1,366"], ["消防団員", "212", "188", "161"]]:
        table.row(row, 20)
    table.close()
    yield figures
    yield from measure_pages()
    yield text_page("四　進め方", prose.PROGRESS + prose.CHALLENGES, 5)
    history = Page(595, 842)
    history.out.append("0 1 -1 0 595 0 cm")
    history.h = 595
    history.overprint(56, 60, "附録　策定の経過", 14)
    table = RawTable(history, 56, 85, [190, 150, 260], "line")
    for row in [("年月日", "会議等", "内容"), ("平成30年7月2日", "第1回検討会", "骨子について"), ("平成30年9月18日", "地区懇談会", "五地区で開催、延べ141人"), ("平成31年2月5日", "第2回検討会", "最終案の承認")]:
        table.row(list(row), 22)
    table.close()
    history.h = 842
    yield history


YEARS = ["H31\nR元", "R2", "R3", "R4"]


def measure_pages():
    for k, part in enumerate((groups[:1], groups[1:])):
        page = Page()
        page.overprint(56, 80, "三　対策" + ("（続き）" if k else ""), 15)
        table = RawTable(page, 50, 110, [26, 22, 104, 130, 74, 36, 36, 36, 36], "dots")
        table.row(["", "", "対策名", "内容", "担当", *YEARS], 28, font="G")
        for g in part:
            top = table.y
            for m in g.measures:
                dept = "\n".join(d.name for d in m.departments)
                phases = [(p.label, p.first - 2019, p.last - 2019) for p in m.phases]
                table.row(["", m.number, m.name, m.text, dept, "", "", "", ""], 40, phases=phases, first=5, skip=(0,) if m is not g.measures[0] else ())
            page.stack(58, top + 4, g.path[0].replace("　", ""), 9, "M")
        table.close()
        page.text(290, 815, f"－{3 + k}－", 9)
        yield page


plan.pages = lambda: list(pages())
