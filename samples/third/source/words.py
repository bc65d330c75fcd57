"""A word processor's document in the few forms that the plans of this family need."""
from docx import Document
from docx.shared import Pt, Mm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement


class Paper:
    def __init__(self, font="IPAMincho", strong="IPAGothic", size=10.5, landscape=False, margin=22):
        self.doc = Document(); self.font, self.strong, self.size = font, strong, size
        st = self.doc.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        s = self.doc.sections[0]
        w, h = (297, 210) if landscape else (210, 297)
        if landscape: s.orientation = WD_ORIENT.LANDSCAPE
        s.page_width, s.page_height = Mm(w), Mm(h)
        s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Mm(margin)
        s.different_first_page_header_footer = True
        self.section = s

    def footer(self, before="", after=""):
        p = self.section.footer.paragraphs[0]; p.alignment = AL.CENTER
        p.add_run(before)
        for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
            r = p.add_run()
            if kind: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
            else: e = OxmlElement("w:instrText"); e.text = text
            r._element.append(e)
        p.add_run(after)

    def header(self, text):
        p = self.section.header.paragraphs[0]; p.alignment = AL.RIGHT
        r = p.add_run(text); r.font.size = Pt(8.5)

    def p(self, text="", size=None, bold=False, center=False, right=False, keep=False, after=2, before=0, indent=0):
        x = self.doc.add_paragraph()
        for k, line in enumerate(text.split("\n")):
            r = x.add_run(line); r.bold = bold
            if bold: r.font.name = self.strong; r._element.rPr.rFonts.set(qn("w:eastAsia"), self.strong)
            if size: r.font.size = Pt(size)
            if k < text.count("\n"): r.add_break()
        if center: x.alignment = AL.CENTER
        if right: x.alignment = AL.RIGHT
        f = x.paragraph_format; f.space_after = Pt(after); f.space_before = Pt(before); f.keep_with_next = keep; f.left_indent = Mm(indent)
        return x

    def prose(self, text):
        x = self.p(text); x.paragraph_format.first_line_indent = Pt(self.size)

    def page(self):
        self.doc.add_page_break()

    def put(self, cell, text, bold=False, center=False, size=None, fill=None):
        cell.text = ""
        for k, line in enumerate(text.split("\n")):
            par = cell.paragraphs[0] if k == 0 else cell.add_paragraph()
            par.paragraph_format.space_after = Pt(0)
            r = par.add_run(line); r.font.size = Pt(size or self.size - 1); r.bold = bold
            if center: par.alignment = AL.CENTER
        if fill:
            e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), fill)
            cell._element.get_or_add_tcPr().append(e)

    def table(self, rows, cols, widths=None):
        t = self.doc.add_table(rows, cols); t.style = "Table Grid"; t.autofit = False
        if widths:
            for c, w in zip(t.columns, widths): c.width = Mm(w)
            for row in t.rows:
                for c, w in zip(row.cells, widths): c.width = Mm(w)
        return t

    def grid(self, rows, widths=None, fill="D9E2F3", repeat=False, center=()):
        t = self.table(len(rows), len(rows[0]), widths)
        for i, row in enumerate(rows):
            for j, x in enumerate(row):
                self.put(t.cell(i, j), x, center=i == 0 or j in center, fill=fill if i == 0 else None)
        if repeat:
            e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); t.rows[0]._tr.get_or_add_trPr().append(e)
        self.p(after=0)
        return t

    def save(self, path):
        self.doc.save(path)
