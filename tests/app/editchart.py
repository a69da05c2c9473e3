"""Does to a chart of a slide, in LibreOffice, what a person does who opens its data and types over a figure.

    editchart.py SOFFICE PROFILE IN.pptx OUT.pptx

Opens the presentation, doubles the first figure of the first chart's data, saves the presentation anew and tells whose
figure it was.
"""
import sys

sys.dont_write_bytecode = True  # nothing beside the sources

import uno
from office import opened, option

CHART = "12dcae26-281f-416f-a234-c3086127382e"


def first_chart(document):
    page = document.getDrawPages().getByIndex(0)
    for number in range(page.getCount()):
        shape = page.getByIndex(number)
        if shape.supportsService("com.sun.star.drawing.OLE2Shape") and shape.CLSID.lower() == CHART:
            return shape.Model
    sys.exit("there is no chart on the first slide")


def main(office, profile, source, target):
    with opened(office, profile, source) as document:
        data = first_chart(document).getData()
        figures = [list(row) for row in data.getData()]
        figures[0][0] *= 2
        data.setData(tuple(tuple(row) for row in figures))
        document.setModified(True)
        document.storeToURL(uno.systemPathToFileUrl(target),
                            (option("FilterName", "Impress MS PowerPoint 2007 XML"),))
        print(data.getRowDescriptions()[0])


main(*sys.argv[1:])
