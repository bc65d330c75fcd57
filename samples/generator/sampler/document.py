"""A plan under construction: its facts, its look and its blocks."""
from dataclasses import dataclass, field

from .plan import gold

# Width and height of pages in mm.
PAGES = {"portrait": (210, 297), "landscape": (297, 210), "slide": (254, 142.9), "slide43": (254, 190.5)}


@dataclass
class Look:
    """How the pages look, whatever prints them."""

    page: str = "portrait"
    font: str = "'IPAexGothic','IPAGothic','Noto Sans CJK JP',sans-serif"
    office_font: str = "IPAGothic"
    size: float = 10.5
    leading: float = 1.6
    margin: float = 18
    color: str = "#1f4e79"
    head_weight: str = "normal"
    head_side: str = "right"
    number_side: str = "center"
    running_head: str = ""
    page_number: str = "{}"
    css: str = ""
    band: bool = False
    outline: bool = False
    tagged: bool = True
    mixed_fonts: bool = False
    cell_paragraphs: bool = True
    rotate: dict = field(default_factory=dict)


class Plan:
    """One plan of an invented town; ``engines`` are what print it, the first gives ``NAME.pdf``."""

    def __init__(self, name, town, title, *, kind, engines=("chromium",), period=None, issued_by=None, published=None, revised=None,
                 prefecture=None, look=None, covers=()):
        self.name, self.town, self.title, self.kind, self.engines = name, town, title, kind, engines
        self.period, self.issued_by, self.published, self.revised, self.prefecture = period, issued_by, published, revised, prefecture
        self.look = look or Look()
        self.covers = covers
        self.blocks, self.groups, self.indicators, self.optional, self.notes = [], [], [], [], []
        self.pages = None

    def add(self, *blocks):
        self.blocks += blocks
        return self

    def measures(self, *groups):
        """Says that these groups stand in the plan; how they are shown is for the blocks to say."""
        self.groups += groups
        return groups

    def renderings(self):
        """Names of the files besides ``NAME.pdf``."""
        return [name for _, name in self.outputs()[1:]]

    def outputs(self):
        """Pairs of engine and file name."""
        return [(e, f"{self.name}.txt" if e == "text" else f"{self.name}-{e}.pdf" if i else f"{self.name}.pdf") for i, e in enumerate(self.engines)]

    def gold(self):
        return gold(self)
