"""Blocks as HTML for browsers that print: Chromium, WeasyPrint, wkhtmltopdf."""
import base64
import html
import re

from .document import PAGES
from .picture import arrow_png

CSS = """
* { box-sizing: border-box; }
body { font-family: %(font)s; font-size: %(size)spt; line-height: %(leading)s; margin: 0; color: #222; }
h1, h2, h3, h4, h5 { line-height: 1.35; break-after: avoid; margin: 0.9em 0 0.4em; font-weight: bold; }
h1 { font-size: 1.75em; color: %(color)s; } h2 { font-size: 1.4em; } h3 { font-size: 1.18em; } h4 { font-size: 1.05em; } h5 { font-size: 1em; }
h1.band { background: %(color)s; color: #fff; padding: 2mm 4mm; } h2.bar { border-left: 3mm solid %(color)s; padding-left: 3mm; }
h2.line { border-bottom: 0.6mm solid %(color)s; } h3.box { border: 0.3mm solid %(color)s; padding: 1mm 2mm; }
p { margin: 0 0 0.55em; text-indent: 1em; } p.plain, p.note, p.dept, p.caption, p.lead, p.source { text-indent: 0; }
p.dept { text-align: right; } p.source, p.note { font-size: 0.82em; } p.caption { font-weight: bold; margin: 0.8em 0 0.2em; break-after: avoid; }
p.lead { font-size: 1.1em; } p.right { text-align: right; text-indent: 0; } p.centre { text-align: center; text-indent: 0; }
p.plain:empty { height: 1.8em; } p.big { font-size: 1.6em; text-indent: 0; text-align: center; } p.huge { font-size: 2.4em; text-indent: 0; text-align: center; font-weight: bold; line-height: 1.4; }
p.hidden { color: transparent; text-indent: 0; } p.clipped { overflow: hidden; height: 0; margin: 0; }
ul { list-style: none; padding-left: 1em; margin: 0 0 0.6em; } li { padding-left: 1.1em; text-indent: -1.1em; }
.toc { margin: 0.15em 0; display: flex; text-indent: 0; } .toc .fill { flex: 1; overflow: hidden; white-space: nowrap; text-align: right; direction: rtl; }
.toc.l2 { padding-left: 1.5em; } .toc.l3 { padding-left: 3em; }
.break { break-after: page; page-break-after: always; height: 0; } .columns { column-gap: 8mm; }
.side { display: flex; gap: 6mm; align-items: flex-start; } .side > div { flex: 1; min-width: 0; }
.box { border: 0.3mm solid #888; padding: 2mm 3mm; margin: 2mm 0; break-inside: avoid; } .box.soft { border: 0; background: #eef4e6; border-radius: 3mm; }
.box.shade { border: 0; background: #eee; } .notes { border-top: 0.2mm solid #444; width: 100%%; margin-top: 4mm; padding-top: 1mm; font-size: 0.8em; }
.notes p { text-indent: 0; margin: 0; } sup { font-size: 0.6em; line-height: 0; } .nb { white-space: nowrap; }
table { border-collapse: collapse; table-layout: fixed; margin: 1mm 0 4mm; line-height: 1.35; } td, th { padding: 0.9mm 1.2mm; vertical-align: middle; word-break: break-all; font-weight: normal; text-align: left; }
th { font-weight: %(head_weight)s; } td.over, td.shaped { padding: 0; } td.over .lanes { position: relative; } tr.whole { break-inside: avoid; page-break-inside: avoid; }
table.once thead { display: table-row-group; }
table.grid td, table.grid th { border: 0.25mm solid #444; } table.thin td, table.thin th { border: 0.1mm solid #999; }
table.dotted td, table.dotted th { border: 0.3mm dotted #555; } table.dashed td, table.dashed th { border: 0.25mm dashed #555; }
table.horizontal td, table.horizontal th { border-top: 0.2mm solid #666; border-bottom: 0.2mm solid #666; } table.heads thead th { border-top: 0.5mm solid #333; border-bottom: 0.3mm solid #333; } table.heads { border-bottom: 0.5mm solid #333; }
table.gaps { border-collapse: separate; border-spacing: 0.6mm; } .lanes .t { position: absolute; font-size: 0.92em; line-height: 1.12; display: flex; align-items: center; justify-content: center; text-align: center; word-break: break-all; }
.lanes .s { position: absolute; } .ov { position: relative; display: inline-block; } .ov::before, .ov::after { content: attr(data-t); position: absolute; white-space: nowrap; left: 0.12px; top: 0; } .ov::after { left: 0; top: 0.1px; }
.spaced { letter-spacing: 1em; } .vertical { writing-mode: vertical-rl; } th.tb > span, td.tb > span { writing-mode: vertical-rl; display: inline-block; } td.tb, th.tb, td.stack, th.stack { text-align: center; }
th.rot > span, td.rot > span { display: inline-block; transform: rotate(-90deg); white-space: nowrap; } th.rot { height: 24mm; }
ruby rt { font-size: 0.5em; } .cover { break-after: page; page-break-after: always; } .page { break-after: page; position: relative; }
"""


class HtmlWriter:
    """Writes a plan's blocks as one HTML page; ``engine`` is what will print it."""

    def __init__(self, plan, engine):
        self.plan, self.engine, self.look = plan, engine, plan.look

    def document(self):
        body = "".join(self.block(x) for x in self.plan.blocks)
        return (f'<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{html.escape(self.plan.title)}</title>'
                f"<style>{self.style()}</style></head><body>{body}</body></html>")

    def style(self):
        look = self.look
        width, height = (f"{n}mm" for n in PAGES[look.page])
        margin = look.margin
        rules = [CSS % dict(font=look.font, size=look.size, leading=look.leading, color=look.color, head_weight=look.head_weight)]
        head = look.running_head.replace('"', "")
        boxes = f'@top-{look.head_side} {{ content: "{head}"; font-size: 8pt; }}' if head else ""
        number = look.page_number.format("counter(page)") if look.page_number else ""
        if number:
            text = " ".join('counter(page)' if part == "counter(page)" else f'"{part}"' for part in re.split(r"(counter\(page\))", number) if part)
            boxes += f"@bottom-{look.number_side} {{ content: {text}; font-size: 8.5pt; }}"
        rules.append(f"@page {{ size: {width} {height}; margin: {margin}mm; {boxes} }} @page :first {{ {self.bare()} }}")
        w2, h2 = (height, width)
        rules.append(f"@page turned {{ size: {w2} {h2}; margin: {margin}mm; {boxes} }} .turned {{ page: turned; break-before: page; break-after: page; }}")
        rules.append(look.css)
        return "".join(rules)

    def bare(self):
        sides = ("left", "center", "right")
        return "".join(f"@top-{s} {{ content: none; }} @bottom-{s} {{ content: none; }}" for s in sides)

    def block(self, x):
        return getattr(self, type(x).__name__.lower())(x)

    def blocks(self, xs):
        return "".join(self.block(x) for x in xs)

    def heading(self, x):
        return f'<h{x.level} class="{x.kind}">{inline(x.text)}</h{x.level}>'

    def para(self, x):
        return f'<p class="{x.kind}">{inline(x.text)}</p>'

    def bullets(self, x):
        return "<ul>" + "".join(f"<li>{inline(x.marker + t)}</li>" for t in x.items) + "</ul>"

    def contents(self, x):
        dot = {"dots": "・", "period": ".", "line": "…", "none": " "}[x.leader]
        rows = "".join(f'<div class="toc l{level}"><span>{inline(text)}</span><span class="fill">{dot * 120}</span><span>&nbsp;{page}</span></div>'
                       for level, text, page in x.entries)
        if self.engine != "chromium":
            rows = "".join(f"<p class=\"plain\">{'　' * (level - 1)}{inline(text)}{dot * max(4, 46 - 2 * level - len(text))}{page}</p>" for level, text, page in x.entries)
        return f"<nav>{rows}</nav>"

    def pagebreak(self, x):
        if self.engine == "libreoffice":
            return '<p style="page-break-after:always">&nbsp;</p>'
        return '<div class="break"></div>'

    def notes(self, x):
        return '<div class="notes">' + "".join(f"<p>{inline(f'[[{n}]] {t}')}</p>" for n, t in x.items) + "</div>"

    def columns(self, x):
        return f'<div class="columns" style="column-count:{x.count}">{self.blocks(x.blocks)}</div>'

    def side(self, x):
        if self.engine == "wkhtmltopdf":
            cells = "".join(f'<td style="vertical-align:top;padding:0 3mm 0 0">{self.blocks(p)}</td>' for p in x.parts)
            return f"<table><tr>{cells}</tr></table>"
        return '<div class="side">' + "".join(f"<div>{self.blocks(p)}</div>" for p in x.parts) + "</div>"

    def box(self, x):
        return f'<div class="box {x.kind}">{self.blocks(x.blocks)}</div>'

    def turned(self, x):
        if x.how == "page":
            return f'<div class="turned">{self.blocks(x.blocks)}</div>'
        return (f'<div class="page" style="height:255mm;width:100%;overflow:hidden;break-before:page"><div style="position:absolute;left:0;top:0;width:255mm;'
                f'transform-origin:0 0;transform:translateY(255mm) rotate(-90deg)">{self.blocks(x.blocks)}</div></div>')

    def vertical(self, x):
        return f'<div class="vertical" style="height:250mm;width:100%">{self.blocks(x.blocks)}</div>'

    def raw(self, x):
        return x.html

    def table(self, x):
        s = x.style
        total = sum(x.widths)
        classes = {"outer": "grid"}.get(s.rules, s.rules) + ("" if s.repeat else " once") + (" gaps" if s.gap else "")
        cols = "".join(f'<col style="width:{w:.2f}mm">' for w in x.widths)
        parts, zebra = [], 0
        for i, row in enumerate(x.rows):
            zebra += 1
            cells = "".join(self.cell(c, s, i >= x.head and s.zebra and zebra % 2 == 0, x.widths) for c in row)
            whole = "" if s.split else ' class="whole"'
            parts.append(f"<tr{whole}>{cells}</tr>")
        head = f"<thead>{''.join(parts[:x.head])}</thead>" if x.head else ""
        caption = f'<p class="caption">{inline(x.caption)}</p>' if x.caption else ""
        return (f'{caption}<table class="{classes}" style="width:{total:.2f}mm;font-size:{s.size}pt"><colgroup>{cols}</colgroup>'
                f"{head}<tbody>{''.join(parts[x.head:])}</tbody></table>")

    def cell(self, c, s, striped, widths):
        tag = "th" if c.head else "td"
        fill = c.fill or (s.head_fill if c.head else None) or (s.zebra if striped else None)
        style = (f"background:{fill};" if fill else "") + (f"text-align:{c.align};" if c.align else "") + (f"height:{c.height}mm;" if c.height else "")
        spans = (f' rowspan="{c.rows}"' if c.rows > 1 else "") + (f' colspan="{c.cols}"' if c.cols > 1 else "")
        if c.draw:
            return f'<{tag}{spans} class="over" style="{style}">{self.drawing(c)}</{tag}>'
        text = inline(c.text)
        if c.turn == "stack":
            text = "<br>".join(html.escape(ch) for ch in c.text)
        elif c.turn:
            text = f"<span>{text}</span>"
        return f'<{tag}{spans} class="{c.turn or ""}" style="{style}">{text}</{tag}>'

    def drawing(self, c):
        figures, labels = zip(*(self.shape(s, c.height) for s in c.draw))
        return f'<div class="lanes" style="height:{c.height}mm">{"".join(figures)}{"".join(labels)}</div>'

    def shape(self, s, height):
        lane = height / s.lanes
        top, room = s.lane * lane, lane
        left, width = s.x0 * 100, (s.x1 - s.x0) * 100
        at = f"left:{left:.1f}%;width:{width:.1f}%;"
        if s.place == "in":
            figure = f'<div class="s" style="{at}top:{top + 0.7:.2f}mm;height:{room - 1.4:.2f}mm;">{self.figure(s)}</div>'
            return figure, self.label(s, at, top, room)
        line_top = top + (room - 3.4 if s.place == "above" else 0.6)
        text_top = top + (0.4 if s.place == "above" else 3.2)
        figure = f'<div class="s" style="{at}top:{line_top:.2f}mm;height:3mm;">{self.figure(s)}</div>'
        return figure, self.label(s, at, text_top, room - 3.6)

    def label(self, s, at, top, room):
        if not s.label:
            return ""
        wrap = "nowrap" if s.wide else "normal"
        return f'<div class="t" style="{at}top:{top:.2f}mm;height:{room:.2f}mm;"><span style="white-space:{wrap}">{inline(s.label)}</span></div>'

    def figure(self, s):
        """The shape itself, filling its box; arrow heads keep a third of a column at most."""
        length = max(s.x1 - s.x0, 0.2)
        tip = 100 - min(45, 28 / length)
        fill = s.fill
        if s.kind == "block":
            points = f"0,22 {tip:.0f},22 {tip:.0f},0 100,50 {tip:.0f},100 {tip:.0f},78 0,78"
            return svg(f'<polygon points="{points}" fill="{fill}" stroke="#4a6a8a" stroke-width="0.4" vector-effect="non-scaling-stroke"/>')
        if s.kind == "pentagon":
            return svg(f'<polygon points="0,4 {tip:.0f},4 100,50 {tip:.0f},96 0,96" fill="{fill}"/>')
        if s.kind == "gradient":
            ident = "g" + fill.strip("#")
            return svg(f'<defs><linearGradient id="{ident}"><stop offset="0" stop-color="#ffffff"/><stop offset="1" stop-color="{fill}"/></linearGradient></defs>'
                       f'<polygon points="0,20 {tip:.0f},20 {tip:.0f},0 100,50 {tip:.0f},100 {tip:.0f},80 0,80" fill="url(#{ident})"/>')
        if s.kind == "chevron":
            notch = min(30, 18 / length)
            return (f'<div style="width:100%;height:100%;background:{fill};clip-path:polygon(0 0,{tip:.0f}% 0,100% 50%,{tip:.0f}% 100%,0 100%,{notch:.0f}% 50%)"></div>')
        if s.kind == "picture":
            data = base64.b64encode(arrow_png(fill, length)).decode()
            return f'<img style="width:100%;height:100%" src="data:image/png;base64,{data}">'
        if s.kind == "line":
            return (svg('<line x1="0" y1="50" x2="98" y2="50" stroke="#222" stroke-width="1.2" vector-effect="non-scaling-stroke"/>')
                    + '<div style="position:absolute;right:0;top:0.4mm;width:0;height:0;border-left:2mm solid #222;border-top:1.1mm solid transparent;border-bottom:1.1mm solid transparent"></div>')
        if s.kind == "double":
            return svg('<line x1="0" y1="50" x2="100" y2="50" stroke="#222" stroke-width="1" vector-effect="non-scaling-stroke"/>'
                       '<polyline points="4,20 0,50 4,80" fill="none" stroke="#222" vector-effect="non-scaling-stroke"/>'
                       '<polyline points="96,20 100,50 96,80" fill="none" stroke="#222" vector-effect="non-scaling-stroke"/>')
        if s.kind == "dashedline":
            return svg('<line x1="0" y1="50" x2="96" y2="50" stroke="#222" stroke-width="1" stroke-dasharray="3 2" vector-effect="non-scaling-stroke"/>'
                       '<polygon points="95,15 100,50 95,85" fill="#222"/>')
        if s.kind == "bar":
            return f'<div style="width:100%;height:100%;background:{fill}"></div>'
        if s.kind == "round":
            return f'<div style="width:100%;height:100%;background:{fill};border:0.2mm solid #555;border-radius:2mm"></div>'
        raise ValueError(s.kind)


def svg(content):
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none" style="width:100%;height:100%;display:block;overflow:visible">{content}</svg>'


def inline(text):
    """Light markup of a text as HTML."""
    text = html.escape(text, quote=False)
    text = re.sub(r"\{([^|{}]+)\|([^{}]+)\}", r"<ruby>\1<rt>\2</rt></ruby>", text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text, flags=re.S)
    text = re.sub(r"!!(.+?)!!", r'<span class="ov" data-t="\1">\1</span>', text)
    text = re.sub(r"__(.+?)__", r'<span class="spaced">\1</span>', text)
    text = re.sub(r"\[\[(.+?)\]\]", r"<sup>\1</sup>", text)
    return text.replace("\n", "<br>")
