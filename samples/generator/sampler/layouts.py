"""Ways in which plans present their measures: tables, forms, narrative, matrices, lists of indicators."""
from .blocks import Bullets, Cell, Heading, Para, Shape, Style, Table

FILLS = ["#8fb8de", "#f2b880", "#a8d08d", "#d9a6c2", "#ffe08a", "#b7b7d7"]


def era(year):
    """The year of the era in which a fiscal year begins: R7 for 2025, R元 for 2019, H30 for 2018."""
    if year >= 2019:
        return "R", "元" if year == 2019 else str(year - 2018)
    return "H", str(year - 1988)


def year_name(year, form):
    """A fiscal year in one of the ways in which plans write it; the form is its example for 2025."""
    letter, n = era(year)
    word = "令和" if letter == "R" else "平成"
    wide = n.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    return {
        "R7": f"{letter}{n}",
        "R7年度": f"{letter}{n}年度",
        "令和7年度": f"{word}{n}年度",
        "令和７年度": f"{word}{wide}年度",
        "令和7": f"{word}{n}",
        "7年度": f"{n}年度",
        "7": n,
        "2025": str(year),
        "2025年度": f"{year}年度",
        "'25": f"'{year % 100}",
        "25年度": f"{year % 100}年度",
        "令和7年度\n(2025)": f"{word}{n}年度\n({year})",
        "2025\n(R7)": f"{year}\n({letter}{n})",
        "2025年度\n(令和7年度)": f"{year}年度\n({word}{n}年度)",
    }[form]


PARTS = {"half": ["H1", "H2"], "quarter": ["Q1", "Q2", "Q3", "Q4"]}


class Years:
    """The year columns of a schedule.

    ``title`` spans them all; ``bands`` are spans above the years such as ``("前期", 2025, 2027)``;
    ``parts`` are the names of finer columns below each year, two for halves and four for quarters.
    """

    def __init__(self, first, last, form="令和7年度", *, title=None, bands=None, parts=None, names=None):
        self.first, self.last, self.form, self.title, self.bands, self.parts, self.names = first, last, form, title, bands, parts, names

    @property
    def per_year(self):
        return len(self.parts) if self.parts else 1

    @property
    def count(self):
        return (self.last - self.first + 1) * self.per_year

    @property
    def levels(self):
        return 1 + bool(self.title) + bool(self.bands) + bool(self.parts)

    def heads(self):
        """Rows of header cells, top first."""
        rows = []
        if self.title:
            rows.append([Cell(self.title, cols=self.count, head=True, align="center")])
        if self.bands:
            rows.append([Cell(t, cols=(b - a + 1) * self.per_year, head=True, align="center") for t, a, b in self.bands])
        rows.append([Cell(self.name(y), cols=self.per_year, head=True, align="center") for y in range(self.first, self.last + 1)])
        if self.parts:
            rows.append([Cell(p, head=True, align="center") for _ in range(self.first, self.last + 1) for p in self.parts])
        return rows

    def name(self, year):
        return self.names[year - self.first] if self.names else year_name(year, self.form)

    def span(self, phase):
        """First and last column of a phase, from 0."""
        k = self.per_year
        kinds = PARTS["half" if k == 2 else "quarter"] if k > 1 else None
        a = (phase.first - self.first) * k + (kinds.index(phase.start) if kinds and phase.start else 0)
        b = (phase.last - self.first) * k + (kinds.index(phase.end) if kinds and phase.end else k - 1)
        return a, b


class Column:
    """A column of a measure table: what it holds, what its header says, how wide it is in mm."""

    def __init__(self, key, head, width, **options):
        self.key, self.head, self.width, self.options = key, head, width, options


def measure_table(groups, columns, years=None, draw="merged", style=None, *, sep="、", others="ほか", coordinator="調整：",
                  merge=True, new="新規", legend=None, caption="", fills=None, year_width=16, blank="", group_rows=None):
    """One table of all measures; path columns are merged over their rows.

    ``group_rows`` is the fill of rows that span the table and bear the innermost heading."""
    style = style or Style()
    levels = years.levels if years else 1
    head = [[] for _ in range(levels)]
    widths = []
    for c in columns:
        if c.key == "years":
            for i, cells in enumerate(years.heads()):
                head[i] += cells
            widths += [c.width / years.count if c.width else year_width] * years.count
        else:
            if c.head is not None:
                head[0].append(Cell(c.head, rows=levels, cols=c.options.get("cols", 1), head=True, align="center",
                                    turn=c.options.get("turn_head")))
            widths.append(c.width)
    rows = []
    measures = [(g, m) for g in groups for m in g.measures]
    for i, (g, m) in enumerate(measures):
        if group_rows and (i == 0 or measures[i - 1][0] is not g):
            rows.append([Cell(g.path[-1], cols=len(widths), fill=group_rows)])
        row = []
        for c in columns:
            if c.key == "years":
                row += schedule_cells(m, years, draw, legend, fills, blank, unit=c.width / years.count if c.width else year_width)
            elif c.key.startswith("path"):
                depth = int(c.key[4:])
                row += path_cell(measures, i, depth, c, merge)
            else:
                row.append(Cell(value(c, g, m, sep, others, coordinator, new), align=c.options.get("align"), turn=c.options.get("turn")))
        rows.append(row)
    return Table(widths, head + rows, levels, style, caption)


def path_cell(measures, i, depth, column, merge):
    same = lambda j: measures[j][0].path[: depth + 1] == measures[i][0].path[: depth + 1]
    text = measures[i][0].path[depth]
    turn = column.options.get("turn")
    if not merge:
        return [Cell(text, turn=turn)]
    if i > 0 and same(i - 1):
        return []
    n = 1
    while i + n < len(measures) and same(i + n):
        n += 1
    return [Cell(text, rows=n, turn=turn, fill=column.options.get("fill"), align=column.options.get("align"))]


def value(column, g, m, sep, others, coordinator, new):
    key, options = column.key, column.options
    if key == "number":
        return m.number or ""
    if key == "name":
        mark = options.get("mark", "")
        return m.name + ((options.get("mark_form", " {}").format(new)) if m.new and mark != "none" else "")
    if key == "number_name":
        return f"{m.number}{options.get('between', ' ')}{m.name}" + (f" {new}" if m.new else "")
    if key == "text":
        return m.text or options.get("none", "")
    if key == "name_text":
        return f"**{m.name}**\n{m.text}"
    if key == "dept":
        return department_text(m, sep, others, coordinator)
    if key == "new":
        return options.get("yes", "○") if m.new else options.get("no", "")
    if key == "rel":
        return options.get("sep", "\n").join(m.related) or options.get("none", "―")
    if key == "constant":
        return options["text"]
    if key == "deadline":
        return (m.extra.get("deadline") or [options.get("none", "―")])[0]
    if key.startswith("field:"):
        return m.fields.get(key[6:], "")
    if key.startswith("mark:"):
        return "○" if key[5:] in m.related else ""
    if key == "indicator":
        return "\n".join(i.name for i in m.indicators) or "―"
    if key == "base":
        return "\n".join(i.base[1] for i in m.indicators if i.base) or "―"
    if key.startswith("target:"):
        return "\n".join(i.targets.get(int(key[7:]), "―") for i in m.indicators) or "―"
    raise ValueError(key)


def department_text(m, sep="、", others="ほか", coordinator="調整："):
    owners = [d for d in m.departments if not d.coordinator]
    text = sep.join(d.mark + d.name + (others if d.others else "") for d in owners)
    helpers = [d for d in m.departments if d.coordinator]
    return text + (f"\n{coordinator}" + sep.join(d.name for d in helpers) if helpers else "")


def schedule_cells(m, years, draw, legend=None, fills=None, blank="", unit=20):
    """The year cells of one row, drawn in one of the ways in which plans draw schedules."""
    if m.indicators and not m.phases:
        k = years.per_year
        return [Cell("\n".join(i.targets.get(y % 100, blank or "―") for i in m.indicators), cols=k, align="center") for y in range(years.first, years.last + 1)]
    spans = [(p, *years.span(p)) for p in m.phases]
    if draw in ("merged", "merged-fill"):
        return merged_cells(spans, years.count, FILLS if draw == "merged-fill" else None)
    if draw in ("⇒", "→", "～", "〃"):
        return carried_cells(spans, years.count, draw, blank)
    if draw == "marks":
        return [Cell("".join(legend[p.label] for p, a, b in spans if a <= i <= b), align="center") for i in range(years.count)]
    if draw == "colours":
        return coloured_cells(spans, years.count, legend)
    return drawn_cells(spans, years.count, draw, legend, fills or FILLS, unit)


def merged_cells(spans, count, fills):
    cells, at = [], 0
    for k, (p, a, b) in enumerate(sorted(spans, key=lambda s: s[1])):
        cells += [Cell() for _ in range(at, a)]
        cells.append(Cell(p.label, cols=b - a + 1, align="center", fill=fills[k % len(fills)] if fills else None))
        at = b + 1
    return cells + [Cell() for _ in range(at, count)]


def carried_cells(spans, count, sign, blank):
    cells = []
    for i in range(count):
        begun = [p.label for p, a, b in spans if a == i]
        going = any(a < i <= b for p, a, b in spans)
        cells.append(Cell("\n".join(begun) if begun else (sign if going else blank), align="center"))
    return cells


def coloured_cells(spans, count, legend):
    cells = []
    for i in range(count):
        label = next((p.label for p, a, b in spans if a <= i <= b), None)
        cells.append(Cell(fill=legend[label] if label else None))
    return cells


def drawn_cells(spans, count, draw, legend, fills, unit):
    """Shapes over the cells of a row. ``draw`` is ``KIND[+gap|+over][+wide][:above|:below]``: shapes that stop short of their
    columns or run over them, labels that run out of their shape on one line."""
    lanes = lane_numbers(spans)
    n = max(lanes, default=0) + 1
    kind, _, place = draw.partition(":")
    kind, *options = kind.split("+")
    slack = next((o for o in options if o in ("gap", "over")), "")
    most = 1
    shapes = []
    for k, (p, a, b) in enumerate(spans):
        over = {"gap": (0.12, -0.15), "over": (-0.1, 0.22), "": (0.03, -0.03)}[slack]
        fill = legend[p.label] if legend and p.label in legend else fills[k % len(fills)]
        label = "" if p.silent else p.label
        shapes.append(Shape(kind, a + over[0], b + 1 + over[1], label, lanes[k], n, place or "in", fill, "wide" in options))
        most = max(most, 1 if "wide" in options else -(-len(label) * 2.7 // ((b + 1 - a) * unit * 0.9)))
    per_lane = (6 if place in ("above", "below") else 4.6) + 2.9 * most
    return [Cell(draw=shapes if i == 0 else [], height=n * per_lane) for i in range(count)]


def lane_numbers(spans):
    """Each phase in the first lane that is free from its first column on."""
    ends, result = [], []
    for _, a, b in spans:
        lane = next((k for k, e in enumerate(ends) if e < a), None)
        if lane is None:
            ends.append(b)
            lane = len(ends) - 1
        else:
            ends[lane] = b
        result.append(lane)
    return result


def form(m, labels, years=None, draw="merged", style=None, *, width=174, label_width=28, sep="、", others="ほか", coordinator="調整：",
         new="新規", schedule_label=None, blank=""):
    """A form of one measure: rows of label and value, then its years.

    ``labels`` are pairs of key and printed label; a tuple of two pairs puts both in one row.
    """
    style = style or Style(repeat=False)
    count = years.count if years else 2
    body = width - label_width
    column = body / count
    rows = []
    for entry in labels:
        pairs = entry if isinstance(entry[0], tuple) else (entry,)
        row, left = [], count
        for i, (key, label) in enumerate(pairs):
            if i:
                row.append(Cell(label, head=True, align="center"))
                left -= 1
            text = value(Column(key, label, 0), None, m, sep, others, coordinator, new)
            last = i == len(pairs) - 1
            span = left if last else max(1, count // 2 - 1)
            left -= span
            if i == 0:
                row.append(Cell(label, head=True))
            row.append(Cell(text, cols=span))
        rows.append(row)
    if years and (m.phases or m.indicators):
        indent = 0
        if m.indicators:
            notes = "\n".join(i.name + (f"（{i.base[0]}：{i.base[1]}）" if i.base else "") for i in m.indicators)
            rows.append([Cell(schedule_label or "目標値", head=True), Cell(notes, cols=count)])
        rows.append([Cell("" if m.indicators else (schedule_label or "年次計画"), head=True, rows=1)] + years.heads()[-1])
        for row in form_years(m, years, draw, blank, column):
            rows.append([Cell("", head=True)] + row)
    return Table([label_width] + [column] * count, rows, 0, style)


def form_years(m, years, draw, blank, unit):
    if m.phases:
        yield schedule_cells(m, years, draw, blank=blank, unit=unit)
    for i in m.indicators:
        yield [Cell(i.targets.get(y % 100, blank or "―"), align="center") for y in range(years.first, years.last + 1)]


def narrative(groups, *, levels, number="{} {}", dept="担当課：{}", dept_first=False, plan=None, sep="、", others="ほか", coordinator="　調整：",
              new="［新規］", head_level=4, text_first=True):
    """Measures as headings with prose; ``levels`` gives the heading level of each step of the path."""
    blocks, before = [], []
    for g in groups:
        for depth, heading in enumerate(g.path):
            if g.path[: depth + 1] != before[: depth + 1] and levels[depth]:
                blocks.append(Heading(levels[depth], heading))
        before = g.path
        for m in g.measures:
            title = number.format(m.number, m.name) if m.number else number.format("", m.name).strip()
            blocks.append(Heading(head_level, title + (new if m.new else ""), "measure"))
            who = Para(dept.format(department_text(m, sep, others, coordinator).replace("\n", "")), "dept")
            if dept_first:
                blocks.append(who)
            for part in (m.text or "").split("\n"):
                if part:
                    blocks.append(Para(part))
            for label, text in m.fields.items():
                blocks.append(Para(f"【{label}】{text}"))
            if m.departments and not dept_first:
                blocks.append(who)
            if plan:
                blocks += plan(m)
    return blocks


def bullets(groups, *, levels, marker="・", dept="【{}】", sep="、", others="ほか", head_level=4):
    """Measures as bullets that end in their bracketed departments."""
    blocks, before = [], []
    for g in groups:
        for depth, heading in enumerate(g.path):
            if g.path[: depth + 1] != before[: depth + 1] and levels[depth]:
                blocks.append(Heading(levels[depth], heading))
        before = g.path
        blocks.append(Bullets([(m.number or "") + m.name + dept.format(department_text(m, sep, others)) for m in g.measures], marker))
    return blocks


def year_row_table(m, years, draw, width=174, style=None, blank="", legend=None):
    """The schedule of one measure as a table of two rows, years over phases."""
    rows = [r for r in years.heads()] + [schedule_cells(m, years, draw, legend, blank=blank, unit=width / years.count)]
    return Table([width / years.count] * years.count, rows, years.levels, style or Style(repeat=False))


def simple(rows, widths, *, style=None, head=1, caption=""):
    """A table of plain texts; ``^`` joins a cell to the one above, ``<`` to the one at its left."""
    grid = []
    for r, row in enumerate(rows):
        line = []
        for c, text in enumerate(row):
            if text in ("^", "<"):
                continue
            cols = 1
            while c + cols < len(row) and row[c + cols] == "<":
                cols += 1
            n = 1
            while r + n < len(rows) and rows[r + n][c] == "^":
                n += 1
            line.append(Cell(text, rows=n, cols=cols, head=r < head, align="center" if r < head else None))
        grid.append(line)
    return Table(widths, grid, head, style or Style(), caption)


def legend_row(legend, text="凡例"):
    """The legend of coloured cells or bars, as a row of swatches."""
    cells = [Cell(text, head=True)]
    widths = [18]
    for label, fill in legend.items():
        cells += [Cell(fill=fill), Cell(label)]
        widths += [10, 24]
    return Table(widths, [cells], 0, Style(repeat=False, size=8))
