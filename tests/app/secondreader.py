"""Reads an Excel or PowerPoint file with openpyxl, which knows nothing of our writer, and tells what it found.

    secondreader.py FILE.xlsx   {"sheets": {name: [[cell, …], …]}, "filters": …, "frozen": …, "charts": n}
    secondreader.py FILE.pptx   {"charts": [{"kind": …, "series": [{"name": …, "values": [[index, value], …]}]}],
                                 "objects": [{"slide": …, "kind": …, "name": …, "description": …}]}

Objects are what stands on slides and is no text.
"""
import json
import sys
import zipfile

import openpyxl
from openpyxl.chart.chartspace import ChartSpace
from openpyxl.xml.functions import fromstring

SLIDE = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def workbook(path):
    book = openpyxl.load_workbook(path)
    cells = {sheet.title: [[cell.isoformat() if hasattr(cell, "isoformat") else cell for cell in row]
                           for row in sheet.iter_rows(values_only=True)] for sheet in book}
    first = book.worksheets[0]
    return {"sheets": cells, "filters": first.auto_filter.ref, "frozen": first.freeze_panes,
            "charts": sum(len(sheet._charts) for sheet in book)}


def series(one):
    values = one.val or one.yVal
    return {"name": one.tx.strRef.strCache.pt[0].v,
            "values": [[point.idx, float(point.v)] for point in values.numRef.numCache.pt]}


def objects(slide, tree):
    for kind in ("sp", "grpSp", "graphicFrame", "pic", "cxnSp"):
        for one in tree.iter(SLIDE + kind):
            if kind == "sp" and one.find(f".//{DRAWING}t") is not None:
                continue
            said = next(one.iter(SLIDE + "cNvPr"))
            yield {"slide": slide, "kind": kind, "name": said.get("name"), "description": said.get("descr", "")}


def presentation(path):
    charts = []
    found = []
    with zipfile.ZipFile(path) as parts:
        assert parts.testzip() is None
        for name in sorted(parts.namelist()):
            if name.startswith("ppt/slides/slide"):
                found += objects(name, fromstring(parts.read(name)))
            if name.startswith("ppt/charts/chart"):
                tree = fromstring(parts.read(name))
                for link in tree.findall(CHART + "externalData"):
                    tree.remove(link)  # openpyxl 3.0 stumbles over any, Excel's own too
                space = ChartSpace.from_tree(tree)
                for chart in space.chart.plotArea._charts:
                    charts.append({"kind": chart.tagname, "series": [series(one) for one in chart.ser]})
    return {"charts": charts, "objects": found}


print(json.dumps((workbook if sys.argv[1].endswith("xlsx") else presentation)(sys.argv[1])))
