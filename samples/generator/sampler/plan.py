"""What a plan says: the data from which both its pages and its gold are made.

Compact notations keep the plan files readable:

* phases: ``"検討 25; 試行 26H2; 実施 27-29"``; two-digit fiscal years, optional half (H1, H2) or quarter (Q1 to Q4).
  ``!`` before a label leaves it out of the print (a bar without text, which takes its label from the legend).
* departments: ``"環境課 *財政課 水道課+"``; ``*`` marks who coordinates (調整：), ``+`` others not named (ほか).
"""
import re
from dataclasses import dataclass, field

PHASE = re.compile(r"^(!?)(.+) (\d\d)([HQ]\d)?(?:-(\d\d)([HQ]\d)?)?$")


@dataclass(frozen=True)
class Phase:
    label: str
    first: int
    last: int
    start: str | None = None
    end: str | None = None
    silent: bool = False


@dataclass(frozen=True)
class Department:
    name: str
    coordinator: bool = False
    others: bool = False
    mark: str = ""


@dataclass(frozen=True)
class Indicator:
    """An indicator with its yearly targets, printed as they are given; the name is empty where the plan prints only targets.

    ``base`` is year and value; the year is ``None`` where the baseline has a column of its own."""

    name: str
    targets: dict
    base: tuple | None = None


@dataclass
class Measure:
    number: str | None
    name: str
    departments: list = field(default_factory=list)
    phases: list = field(default_factory=list)
    text: str | None = None
    new: bool | None = None
    indicators: list = field(default_factory=list)
    related: list = field(default_factory=list)
    fields: dict = field(default_factory=dict)
    extra: dict = field(default_factory=dict)


@dataclass
class Group:
    path: list
    measures: list
    extra: dict = field(default_factory=dict)


def phases(text):
    """The phases of a notation such as ``"検討 25; 実施 26-29"``."""
    result = []
    for part in filter(None, (p.strip() for p in text.split(";"))):
        silent, label, first, start, last, end = PHASE.match(part).groups()
        first = 2000 + int(first)
        result.append(Phase(label, first, 2000 + int(last) if last else first, start, end or start, bool(silent)))
    return result


def departments(text):
    """The departments of a notation such as ``"環境課 *財政課 水道課+"``."""
    result = []
    for name in text.split():
        mark = name[0] if name[0] in "◎○主副" and name[1:2] not in ("査", "任") else ""
        result.append(Department(name.strip("*+◎○"), name.startswith("*"), name.endswith("+"), mark if mark in "◎○" else ""))
    return result


def measure(number, name, dept="", plan="", text=None, *, new=None, ind=(), rel=(), fields=None, **extra):
    """A measure from the compact notations; ``extra`` goes into the gold as it is (``aliases``, ``pathAlso`` …)."""
    return Measure(number, name, departments(dept), phases(plan), text, new, list(ind), list(rel), fields or {}, extra)


def group(path, *measures, **extra):
    """Measures below the same headings, given outermost first as ``"目標1 …/1-1 …"``."""
    return Group(path.split("/"), list(measures), extra)


def gold(plan):
    """The gold of a plan: what a reader of its pages finds, in the form that the scorer reads."""
    measures = [gold_measure(g, m) for g in plan.groups for m in g.measures]
    result = {
        "file": plan.name + ".pdf",
        "renderings": [r for r in plan.renderings()],
        "municipality": {"name": plan.town, "prefecture": plan.prefecture, "code": None},
        "title": plan.title,
        "issuedBy": plan.issued_by,
        "published": plan.published,
        "revised": plan.revised,
        "period": {"fromYear": plan.period[0], "toYear": plan.period[1]} if plan.period else None,
    }
    if not result["renderings"]:
        del result["renderings"]
    if plan.indicators:
        result["indicators"] = plan.indicators
    if plan.optional:
        result["optionalMeasures"] = plan.optional
    result["measures"] = measures
    return result


def gold_measure(group, m):
    schedule = [gold_phase(p) for p in m.phases]
    for indicator in m.indicators:
        for year, text in indicator.targets.items():
            if text not in ("", "-", "―", "－"):
                schedule.append({"label": text, "fromYear": 2000 + year, "toYear": 2000 + year})
    result = {
        "number": m.number,
        "name": plain(m.name),
        "path": [plain(p) for p in group.path],
        "departments": [gold_department(d) for d in m.departments],
        "schedule": schedule,
        "indicators": [indicator_name(i) for i in m.indicators if i.name],
        "relatedPlans": m.related,
        "isNew": m.new,
        "description": plain(m.text) if m.text else None,
    }
    if m.fields:
        result["fields"] = {k: plain(v) for k, v in m.fields.items()}
    result.update(group.extra)
    result.update(m.extra)
    return result


def indicator_name(i):
    """The name as printed: with its baseline where that stands beside it, and not in a column of its own."""
    return plain(i.name) + (f"（{i.base[0]}：{i.base[1]}）" if i.base and i.base[0] else "")


def gold_phase(p):
    result = {"label": plain(p.label), "fromYear": p.first, "toYear": p.last}
    if p.start:
        result["part"] = {"start": p.start, "end": p.end}
    return result


def gold_department(d):
    result = {"name": d.name, "role": "COORDINATOR" if d.coordinator else "OWNER"}
    if d.others:
        result["andOthers"] = True
    return result


def plain(text):
    """Text without the markup of the pages: ruby, bold, letter-spacing, note numbers, line breaks."""
    text = re.sub(r"\{([^|{}]+)\|[^{}]+\}", r"\1", text)
    text = re.sub(r"\[\[.+?\]\]", "", text)
    return re.sub(r"\*\*|!!|__", "", text).replace("\n", "")
