"""Answers queries with SQLite FTS5: texts and queries as JSON on standard input, ids and times as JSON on standard output."""

import json
import re
import sqlite3
import sys
import time

DEPTH = 10

given = json.load(sys.stdin)
begun = time.perf_counter()
base = sqlite3.connect(":memory:")
base.execute("CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, title, body)")
base.executemany("INSERT INTO texts VALUES (:id, :title, :body)", given["texts"])
indexing = (time.perf_counter() - begun) * 1000

ids, each = [], []
for query in given["queries"]:
    # Any of the words, or a misspelt one would leave nothing; the title counts twice.
    words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
    asked = time.perf_counter()
    rows = base.execute(
        "SELECT id FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 0, 2, 1) LIMIT ?", (words, DEPTH)
    )
    ids.append([row[0] for row in rows])
    each.append((time.perf_counter() - asked) * 1000)

json.dump({"ids": ids, "indexing": indexing, "each": each}, sys.stdout)
