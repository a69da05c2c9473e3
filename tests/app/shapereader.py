"""Reads a presentation with LibreOffice and tells of everything on its slides that is no text what it is called and
how it is described to those who can't see it.

    shapereader.py SOFFICE PROFILE FILE.pptx    [{"slide": n, "kind": …, "name": …, "description": …}]
"""
import json
import sys

sys.dont_write_bytecode = True  # nothing beside the sources

from office import opened


def is_text(shape):
    """Words are read out as they stand."""
    return hasattr(shape, "getString") and bool(shape.getString())


def shapes(group):
    for number in range(group.getCount()):
        shape = group.getByIndex(number)
        yield shape
        if shape.supportsService("com.sun.star.drawing.GroupShape"):
            yield from shapes(shape)


def main(office, profile, source):
    found = []
    with opened(office, profile, source) as document:
        pages = document.getDrawPages()
        for slide in range(pages.getCount()):
            found += [{"slide": slide + 1, "kind": shape.ShapeType.rsplit(".", 1)[-1], "name": shape.Name,
                       "description": shape.Description}
                      for shape in shapes(pages.getByIndex(slide)) if not is_text(shape)]
    print(json.dumps(found))


main(*sys.argv[1:])
