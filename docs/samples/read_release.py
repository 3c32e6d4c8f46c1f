"""Reads a release with nothing but Python's standard library: the same figures from CSV and from SQLite.

    jiuye publish --tables quarter/tables.json --out release
    python3 docs/samples/read_release.py release
"""
import csv
import sqlite3
import sys
from pathlib import Path

release = Path(sys.argv[1])

# A CSV file begins with lines of "# ": what it is made of. The rows follow, a header first.
with open(next(release.glob("*-totals.csv")), encoding="utf-8", newline="") as file:
    lines = file.readlines()
made_of = [line[2:].strip() for line in lines if line.startswith("# ")]
rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
print("\n".join(made_of[:2]))
for row in rows:
    print(f"{row['row_zh']}: {row['level']}")

# The same table in the database, with numbers as numbers.
database = sqlite3.connect(f"file:{release / 'tables.sqlite'}?mode=ro", uri=True)
(table,) = database.execute("SELECT name FROM sqlite_master WHERE name LIKE '%_totals'").fetchone()
figures = dict(database.execute(f'SELECT "row", level FROM "{table}"'))
(snapshot,) = database.execute("SELECT value FROM release WHERE key = 'snapshot'").fetchone()

assert made_of[0].endswith(snapshot), "CSV and database are of one release"
assert all(float(row["level"]) == figures[row["row"]] for row in rows), "CSV and database print one number"
assert round(figures["demand"] / figures["seekers"] + 1e-9, 2) == figures["ratio"], "openings a seeker"
print(f"{figures['demand']} / {figures['seekers']} = {figures['ratio']}")
