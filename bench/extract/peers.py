"""Runs eyecite and citeurl for bench/extract.ts: one JSON question per line on stdin, one JSON answer per line.

{"task": "time", "tool": "citeurl", "file": "a.txt"}
    -> {"seconds": 0.5, "found": 12}                        seconds of processor time, the text decoded before
{"task": "find", "tool": "citeurl", "file": "texts.jsonl"}  one text, as a JSON string, per line
    -> {"finds": [[[2270, 10, 14], ...], ...]}              number, start and end in UTF-16 code units, text by text
{"task": "versions"}
    -> {"versions": {"citeurl": "citeurl 12.0.4"}}          the tools that are installed
"""

import gc
import importlib.metadata
import json
import os
import sys
import time

DOCUMENT = 50_000
"""Characters that eyecite gets at once: about the size of a long opinion. It is slower on longer ones."""


def eyecite(tokenizer=None):
    from eyecite import get_citations

    options = {} if tokenizer is None else {"tokenizer": tokenizer}
    get_citations("Bush v. Gore, 531 U.S. 98 (2000)", **options)

    def count(text):
        starts = range(0, len(text), DOCUMENT)
        return sum(len(get_citations(text[at : at + DOCUMENT], **options)) for at in starts)

    return count


def eyecite_hyperscan():
    import hyperscan  # noqa: F401 - eyecite loads it late: what is missing is to show here
    from eyecite.tokenizers import HyperscanTokenizer

    return eyecite(HyperscanTokenizer())


def citator():
    from citeurl import Citator

    template = os.path.join(os.path.dirname(os.path.abspath(__file__)), "citeurl.yaml")
    return Citator(defaults=None, yaml_paths=[template])


def citeurl():
    tool = citator()
    return lambda text: len(tool.list_cites(text))


TOOLS = {
    "eyecite": (eyecite, ["eyecite"]),
    "eyecite-hyperscan": (eyecite_hyperscan, ["eyecite", "hyperscan"]),
    "citeurl": (citeurl, ["citeurl"]),
}


def load_tools():
    loaded, versions = {}, {}
    for name, (make, packages) in TOOLS.items():
        try:
            loaded[name] = make()
            versions[name] = " with ".join(f"{it} {importlib.metadata.version(it)}" for it in packages)
        except ImportError as error:
            print(f"{name}: {error}", file=sys.stderr)
    return loaded, versions


texts = {}


def text_of(file):
    if file not in texts:
        with open(file, encoding="utf-8", newline="") as stream:
            texts[file] = stream.read()
    return texts[file]


def measure(tools, question):
    text = text_of(question["file"])
    count = tools[question["tool"]]
    gc.collect()
    begun = time.process_time()
    found = count(text)
    seconds = time.process_time() - begun
    return {"seconds": seconds, "found": found}


def units_before(text):
    """How many UTF-16 code units stand before each place; None where that is the place itself."""
    if all(ord(sign) < 0x10000 for sign in text):
        return None
    places = [0]
    for sign in text:
        places.append(places[-1] + (1 if ord(sign) < 0x10000 else 2))
    return places


def find(text, tool):
    places = units_before(text)
    finds = []
    for cite in tool.list_cites(text):
        if "number" not in cite.match.re.groupindex:
            continue  # "Id.", which names none
        start, end = cite.match.span("number")
        if places is not None:
            start, end = places[start], places[end]
        finds.append([int(cite.tokens["number"]), start, end])
    return finds


def find_all(question):
    tool = citator()
    with open(question["file"], encoding="utf-8") as stream:
        return {"finds": [find(json.loads(line), tool) for line in stream]}


def answer(question, tools, versions):
    if question["task"] == "versions":
        return {"versions": versions}
    return measure(tools, question) if question["task"] == "time" else find_all(question)


def main():
    tools, versions = load_tools()
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line), tools, versions)), flush=True)


main()
