"""What the plans of the fifth family share: the means of the third and fourth, with files of their own beside them."""
import pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "fourth" / "source"))
from fourth import *

third.ROOT = pathlib.Path(__file__).resolve().parents[1]

def contents(entries, wide=44):
    """Lines of a table of contents: heading, leader dots, page."""
    return [h + "　" + "…" * max(4, wide - len(h)) + " " + str(p) for h, p in entries]

def phases(cells, first):
    """Phases of a row of years: a blank cell is nothing, an arrow carries the label before it on."""
    found = []
    for k, cell in enumerate(cells):
        if cell in ("→", "⇒"):
            found[-1][2] = first + k
        elif cell:
            found.append([cell, first + k, first + k])
    return [tuple(f) for f in found]
