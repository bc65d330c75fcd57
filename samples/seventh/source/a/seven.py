"""What the plans of this folder share: gold, printing by LibreOffice (flat ODF), WeasyPrint and Chromium."""
import json, pathlib, re, subprocess, tempfile
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]


def phase(label, a, b="none"):
    return {"label": label, "fromYear": a} if b == "none" else {"label": label, "fromYear": a, "toYear": b}


def ind(name, unit, base=None, targets=()):
    """base = (year, text), None where the plan prints －, False where it names none; targets = [(year, text)]"""
    def val(t):
        m = re.search(r"[0-9][0-9,]*(\.[0-9]+)?", t.translate(str.maketrans("０１２３４５６７８９", "0123456789")))
        return float(m.group().replace(",", "")) if m else None
    def num(t):
        v = val(t)
        return int(v) if v is not None and v == int(v) else v
    return {"name": name, "unit": unit, **({} if base is False else {"baseline": {"text": base[1], "value": num(base[1]), "year": base[0]} if base else None}),
            "targets": [{"year": y, "text": t, "value": num(t)} for y, t in targets]}


def planind(name, path, first, baseline, last, goal):
    return {"name": name, "path": path, "baselineYear": first, "baseline": baseline, "targetYear": last, "target": goal}


def measure(number, name, path, deps, schedule, desc, indicators=(), new=None, **more):
    return {"number": number, "name": name, "path": list(path), "departments": [{"name": d, "role": "OWNER"} for d in deps], "schedule": schedule,
            "indicators": list(indicators), "relatedPlans": [], "isNew": new, "description": desc, **more}


def gold(name, file, town, title, period, measures, issued, published, revised=None, indicators=None):
    v = {"file": file, "municipality": {"name": town, "prefecture": None, "code": None}, "title": title, "issuedBy": issued, "published": published,
         "revised": revised, "period": {"fromYear": period[0], "toYear": period[1]}}
    if indicators:
        v["indicators"] = indicators
    v["measures"] = measures
    (ROOT / "gold" / (name + ".json")).write_text(json.dumps(v, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def weasy(name, html):
    with tempfile.TemporaryDirectory() as t:
        f = pathlib.Path(t) / "in.html"
        f.write_text(html, encoding="utf-8")
        subprocess.run(["weasyprint", str(f), str(ROOT / "pdf" / (name + ".pdf"))], check=True)


def chromium(name, html):
    with tempfile.TemporaryDirectory() as t:
        f = pathlib.Path(t) / "in.html"
        f.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=" + t + "/u",
                        "--print-to-pdf=" + str(ROOT / "pdf" / (name + ".pdf")), f.as_uri()], check=True, stderr=subprocess.DEVNULL)


class Word:
    """A word processor document (flat ODF)."""
    def __init__(self, header, size=10.5):
        self.out, self.auto, self.n, self.header, self.size = [], [], 0, header, size

    def p(self, text="", style="P"):
        self.out.append(f"<text:p text:style-name='{style}'>{self.t(text)}</text:p>")

    @staticmethod
    def t(text):
        return escape(text).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")

    def table(self, widths, rows, head=0):
        """rows of cells: text or (text, columns, rows, kind); kind h grey, c centred, '' plain. None is skipped where a span covers."""
        self.n += 1
        T = f"T{self.n}"
        total = sum(widths)
        self.auto.append(f"<style:style style:name='{T}' style:family='table'><style:table-properties style:width='{total}cm' table:align='left' fo:margin-bottom='0.55cm' fo:margin-top='0.1cm'/></style:style>")
        for i, w in enumerate(widths):
            self.auto.append(f"<style:style style:name='{T}c{i}' style:family='table-column'><style:table-column-properties style:column-width='{w}cm'/></style:style>")
        out = [f"<table:table table:name='{T}' table:style-name='{T}'>"] + [f"<table:table-column table:style-name='{T}c{i}'/>" for i in range(len(widths))]
        covered = set()
        for r, row in enumerate(rows):
            if head and r == 0:
                out.append("<table:table-header-rows>")
            out.append("<table:table-row>")
            cells = iter(row)
            c = 0
            while c < len(widths):
                if (r, c) in covered:
                    out.append("<table:covered-table-cell/>")
                    c += 1
                    continue
                cell = next(cells)
                text, wide, high, kind = (cell + (1, 1, "")[len(cell) - 1:]) if isinstance(cell, tuple) else (cell, 1, 1, "")
                for y in range(r, r + high):
                    for x in range(c, c + wide):
                        covered.add((y, x))
                span = (f" table:number-columns-spanned='{wide}'" if wide > 1 else "") + (f" table:number-rows-spanned='{high}'" if high > 1 else "")
                st = {"h": ("CellH", "TH"), "c": ("Cell", "TC"), "": ("Cell", "TP"), "y": ("CellY", "TC")}[kind]
                out.append(f"<table:table-cell table:style-name='{st[0]}'{span} office:value-type='string'>" + "".join(f"<text:p text:style-name='{st[1]}'>{self.t(x)}</text:p>" for x in text.split("\n")) + "</table:table-cell>")
                c += 1
                for _ in range(wide - 1):
                    out.append("<table:covered-table-cell/>")
                    c += 1
            out.append("</table:table-row>")
            if head and r == head - 1:
                out.append("</table:table-header-rows>")
        out.append("</table:table>")
        self.out.append("".join(out))

    def save(self, name):
        M, G = "IPAMincho", "IPAGothic"
        def ps(n, font, size, extra="", textextra="", parent=""):
            return f"<style:style style:name='{n}' style:family='paragraph'><style:paragraph-properties {extra}/><style:text-properties style:font-name='{font}' style:font-name-asian='{font}' fo:font-size='{size}pt' style:font-size-asian='{size}pt' {textextra}/></style:style>"
        s = self.size
        cell = lambda n, bg: f"<style:style style:name='{n}' style:family='table-cell'><style:table-cell-properties fo:border='0.5pt solid #000000' fo:padding='0.08cm' style:vertical-align='middle' {bg}/></style:style>"
        styles = "".join([
            ps("P", M, s, "fo:text-indent='0.37cm' fo:line-height='150%'"), ps("PN", M, s, "fo:line-height='150%'"), ps("TOC", M, 11, "fo:line-height='170%'"), ps("CAP", G, 10, "fo:margin-top='0.3cm' fo:keep-with-next='always'"),
            ps("NOTE", M, 9, ""), ps("TITLE", G, 30, "fo:text-align='center' fo:margin-top='6cm'"), ps("SUB", G, 18, "fo:text-align='center' fo:margin-top='0.8cm'"), ps("COVER", M, 18, "fo:text-align='center' fo:margin-top='5cm'"), ps("COVER2", M, 20, "fo:text-align='center' fo:margin-top='0.6cm'"),
            ps("H1", G, 18, "fo:break-before='page' fo:margin-bottom='0.4cm' fo:border-bottom='2pt solid #2f5597'", "fo:font-weight='bold'"), ps("H2", G, 14, "fo:margin-top='0.4cm' fo:margin-bottom='0.25cm' fo:keep-with-next='always' fo:background-color='#dbe5f1'"), ps("H3", G, 12, "fo:margin-top='0.3cm' fo:margin-bottom='0.15cm' fo:keep-with-next='always'"),
            ps("TP", M, 10, ""), ps("TH", G, 10, "fo:text-align='center'"), ps("TC", M, 10, "fo:text-align='center'"), ps("HEAD", M, 9, "fo:text-align='end'"), ps("FOOT", M, 10, "fo:text-align='center'")])
        cells = cell("Cell", "") + cell("CellH", "fo:background-color='#d9e2f3'") + cell("CellY", "fo:background-color='#fff2cc'")
        ns = " ".join(f"xmlns:{k}='urn:oasis:names:tc:opendocument:xmlns:{v}:1.0'" for k, v in (("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")))
        doc = f"""<?xml version='1.0' encoding='UTF-8'?><office:document {ns} office:version='1.2' office:mimetype='application/vnd.oasis.opendocument.text'>
<office:font-face-decls><style:font-face style:name='{M}' svg:font-family='{M}'/><style:font-face style:name='{G}' svg:font-family='{G}'/></office:font-face-decls>
<office:styles>{styles}</office:styles><office:automatic-styles>{cells}{''.join(self.auto)}<style:page-layout style:name='A4'><style:page-layout-properties fo:page-width='21cm' fo:page-height='29.7cm' fo:margin-top='1.6cm' fo:margin-bottom='1.4cm' fo:margin-left='2cm' fo:margin-right='2cm'/><style:header-style><style:header-footer-properties fo:min-height='0.8cm' fo:margin-bottom='0.3cm'/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height='0.8cm' fo:margin-top='0.3cm'/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name='Standard' style:page-layout-name='A4'><style:header><text:p text:style-name='HEAD'>{escape(self.header)}</text:p></style:header><style:footer><text:p text:style-name='FOOT'>- <text:page-number text:select-page='current'/> -</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{''.join(self.out)}</office:text></office:body></office:document>"""
        doc = doc.replace("'", '"')  # the type of the file is told by double quotes only
        with tempfile.TemporaryDirectory() as t:
            f = pathlib.Path(t) / (name + ".fodt")
            f.write_text(doc, encoding="utf-8")
            subprocess.run(["soffice", "-env:UserInstallation=file://" + t + "/u", "--headless", "--convert-to", "pdf", "--outdir", str(ROOT / "pdf"), str(f)], check=True, stdout=subprocess.DEVNULL)
