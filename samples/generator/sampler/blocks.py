"""The pages of a plan as a tree of blocks, which the writers turn into HTML or OpenDocument.

Text may hold light markup: ``{漢字|かんじ}`` ruby, ``**bold**``, ``!!bold by overprinting!!``, ``__letter-spaced__``,
``[[1]]`` a note number.
"""
from dataclasses import dataclass, field


@dataclass
class Heading:
    level: int
    text: str
    kind: str = ""


@dataclass
class Para:
    text: str
    kind: str = "body"


@dataclass
class Bullets:
    items: list
    marker: str = "・"


@dataclass
class Contents:
    """Entries of (level, text, page number), led to the number by dots."""

    entries: list
    leader: str = "dots"


@dataclass
class PageBreak:
    pass


@dataclass
class Notes:
    """Footnotes of the page, as (number, text)."""

    items: list


@dataclass
class Columns:
    """Blocks set in columns that text flows through."""

    blocks: list
    count: int = 2


@dataclass
class Side:
    """Blocks that stand side by side."""

    parts: list


@dataclass
class Box:
    """Blocks in a frame; ``kind`` names a style of frame."""

    blocks: list
    kind: str = "plain"


@dataclass
class Turned:
    """Blocks on pages of the other orientation; ``how`` is ``page``, ``css`` (content turned) or ``rotate`` (/Rotate)."""

    blocks: list
    how: str = "page"


@dataclass
class Vertical:
    """Blocks in vertical writing."""

    blocks: list


@dataclass
class Raw:
    """HTML of its own, for the decorations of a slide."""

    html: str


@dataclass
class Shape:
    """A drawing over the cells of a row, from ``x0`` to ``x1`` in columns of the cell that holds it."""

    kind: str
    x0: float
    x1: float
    label: str = ""
    lane: int = 0
    lanes: int = 1
    place: str = "in"
    fill: str = "#7fb2e5"
    wide: bool = False


@dataclass
class Cell:
    text: str = ""
    rows: int = 1
    cols: int = 1
    head: bool = False
    fill: str | None = None
    align: str | None = None
    turn: str | None = None
    draw: list = field(default_factory=list)
    height: float = 0


@dataclass
class Style:
    """How a table is drawn."""

    rules: str = "grid"
    head_fill: str | None = "#dce6f1"
    zebra: str | None = None
    size: float = 8.5
    repeat: bool = True
    split: bool = False
    gap: int = 0


@dataclass
class Table:
    widths: list
    rows: list
    head: int = 1
    style: Style = field(default_factory=Style)
    caption: str = ""
    keep_caption: bool = True
