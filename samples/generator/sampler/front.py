"""What stands around the measures: cover, greeting, contents, prose, figures, bodies, glossary, history."""
import random

from . import prose
from .blocks import Columns, Contents, Heading, PageBreak, Para, Style
from .layouts import simple

PLAIN = Style(head_fill="#e8e8e8")


def cover(plan, date, *, lines=None, extra=(), kind="plain", mark=None):
    """A cover: town and title, then date and issuer at the foot; ``lines`` breaks the title."""
    title = lines or [plan.title]
    blocks = [Para("", "plain")] * 3
    if mark:
        blocks.append(Para(mark, "right"))
    if kind == "town-first":
        blocks += [Para(plan.town, "big")]
    blocks += [Para(line, "huge") for line in title]
    blocks += [Para(e, "centre") for e in extra]
    blocks += [Para("", "plain")] * 6 + [Para(date, "big")]
    if kind != "town-first":
        blocks.append(Para(plan.town, "big"))
    if plan.issued_by:
        blocks.append(Para(plan.issued_by, "centre"))
    return blocks + [PageBreak()]


def greeting(plan, mayor, date, heading="はじめに"):
    text = [t.format(t=plan.town, title=plan.title) for t in prose.GREETING]
    return [Heading(1, heading), *map(Para, text), Para(date, "right"), Para(mayor, "right"), PageBreak()]


def contents(entries, *, heading="目次", leader="dots", first=1):
    """Contents from headings; ``#`` before an entry sets its level; pages count up as they would."""
    rows, page = [], first
    for e in entries:
        level = len(e) - len(e.lstrip("#")) or 1
        rows.append((level, e.lstrip("#"), page))
        page += 1 if level == 1 else len(rows) % 2
    return [Heading(1, heading), Contents(rows, leader), PageBreak()]


def background(plan, heading, *, level=1, sub=None, more=(), columns=0):
    text = [Para(t.format(t=plan.town)) for t in prose.BACKGROUND[plan.kind]] + [Para(t) for t in more]
    if columns:
        text = [Columns(text * 2, columns)]
    return [Heading(level, heading), *([Heading(level + 1, sub)] if sub else []), *text]


def position(plan, heading, period_text, *, level=1, sub=("計画の位置付け", "計画の期間")):
    text = [t.format(t=plan.town) for t in prose.POSITION]
    return [Heading(level, heading), Heading(level + 1, sub[0]), *map(Para, text[0::2]), Heading(level + 1, sub[1]), Para(period_text), Para(text[1])]


def population(plan, caption, *, style=PLAIN, years=("平成22年", "平成27年", "令和2年", "令和5年"), unit=28):
    """Figures of population: years in columns, quantities in cells, and no measure."""
    rng = random.Random(plan.name)
    total = rng.randint(8000, 90000)
    rows = [["区分", *years]]
    shares = [0.12, 0.55, 0.33]
    series = [int(total * (1 - 0.04 * i)) for i in range(len(years))]
    rows.append(["総人口（人）", *(f"{n:,}" for n in series)])
    for name, share in zip(("0～14歳", "15～64歳", "65歳以上"), shares):
        rows.append([name, *(f"{int(n * (share + (0.01 * i if share == 0.33 else -0.005 * i))):,}" for i, n in enumerate(series))])
    rows.append(["高齢化率", *(f"{33 + i * 1.4:.1f}%" for i in range(len(series)))])
    return simple(rows, [unit + 6] + [unit] * len(years), style=style, caption=caption)


def survey(plan, caption, *, style=PLAIN):
    rows = [["回答", "割合（%）", "<"], ["^", "今回", "前回"], *map(list, prose.VIEWS)]
    return simple(rows, [80, 26, 26], style=style, head=2, caption=caption)


def variant(plan, count):
    """A number below ``count`` that is the plan's own, so that plans differ."""
    return sum(map(ord, plan.name)) % count


def record(plan, caption, *, style=PLAIN):
    """Figures of past fiscal years: they stand in year columns as targets would, and are none."""
    years = [["令和2年度", "令和3年度", "令和4年度", "令和5年度"], ["R2", "R3", "R4", "R5"], ["2020年度", "2021年度", "2022年度", "2023年度"], ["2年度", "3年度", "4年度", "5年度"]][variant(plan, 4)]
    return simple([["項目", *years], *map(list, prose.RECORDS[plan.kind])], [50] + [26] * 4, style=style, caption=caption)


def organisation(plan, caption, *, style=PLAIN):
    """Who sees to the plan: bodies, offices or a yearly round."""
    heads, rows, widths = [
        (["組織", "構成", "役割"], prose.BODIES, [30, 66, 66]),
        (["担当", "主な分担"], prose.OFFICES, [60, 90]),
        (["段階", "時期", "内容"], prose.FLOW, [30, 40, 90]),
    ][variant(plan, 3)]
    return simple([heads, *map(list, rows)], widths, style=style, caption=caption)


def challenges(heading, level=2):
    return [Heading(level, heading), *map(Para, prose.CHALLENGES)]


def progress(plan, heading, *, level=1, table=True, caption="推進の体制"):
    return [Heading(level, heading), *map(Para, prose.PROGRESS), *([organisation(plan, caption)] if table else [])]


def glossary(plan, heading="用語の説明", *, level=1, style=PLAIN, columns=("用語", "説明"), widths=(44, 120)):
    return [Heading(level, heading), simple([list(columns), *map(list, prose.GLOSSARY[plan.kind])], list(widths), style=style)]


def history(heading="策定の経過", *, level=1, style=PLAIN):
    return [Heading(level, heading), simple([["年月日", "会議等", "内容"], *map(list, prose.HISTORY)], [52, 40, 70], style=style)]


def opening(plan, date, chapters, period, *, style=PLAIN, leader="dots", subs=("計画の位置付け", "計画の期間"), title=None, captions=("表1　人口の推移", "表2　住民の意識"),
            more=(), years=("平成27年", "令和2年", "令和6年"), kind="plain", extra=()):
    """The usual beginning of a plan: cover, contents, background, position and period, figures.

    ``chapters`` are all the headings for the contents; the first three head the chapters made here."""
    return [*cover(plan, date, lines=title, kind=kind, extra=extra), *contents(chapters, leader=leader), *background(plan, chapters[0], more=more), PageBreak(),
            *position(plan, chapters[1], period, sub=subs), PageBreak(),
            Heading(1, chapters[2]), population(plan, captions[0], style=style, years=years), *([survey(plan, captions[1], style=style)] if variant(plan, 2) else []), record(plan, "これまでの推移", style=style), PageBreak()]


def appendix(plan, *, head="資料編"):
    """The usual end of a plan, a page each."""
    return [PageBreak(), *history(f"{head}１　策定の経過"), PageBreak(), *glossary(plan, f"{head}２　用語の説明")]
