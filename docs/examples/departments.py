"""Which departments own most measures? Usage: departments.py FOLDER, the folder of the data package."""

import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1])
departments = pd.read_csv(folder / "departments.csv", encoding="utf-8-sig")  # with or without byte order mark

owners = departments[departments["role"] == "OWNER"]
counts = (
    owners.groupby(["municipality", "department"], dropna=False)["measure_id"]
    .nunique()
    .rename("measures")
    .reset_index()
    .sort_values(["measures", "municipality", "department"], ascending=[False, True, True])
)
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
print(counts.to_csv(index=False), end="")
