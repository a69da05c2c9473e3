"""Does to a chart of a slide, in LibreOffice, what a person does who opens its data and types over a figure.

    editchart.py SOFFICE PROFILE IN.pptx OUT.pptx

Starts an office of its own, opens the presentation, doubles the first figure of the first chart's data, saves the
presentation anew and tells whose figure it was.
"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

CHART = "12dcae26-281f-416f-a234-c3086127382e"
PATIENCE = 200  # tries, of half a second each


def option(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def desktop(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(PATIENCE):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            time.sleep(0.5)
    sys.exit("the office does not answer")


def first_chart(document):
    page = document.getDrawPages().getByIndex(0)
    for number in range(page.getCount()):
        shape = page.getByIndex(number)
        if shape.supportsService("com.sun.star.drawing.OLE2Shape") and shape.CLSID.lower() == CHART:
            return shape.Model
    sys.exit("there is no chart on the first slide")


def main(office, profile, source, target):
    pipe = f"lagesbild{os.getpid()}"
    process = subprocess.Popen([office, f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}", "--headless",
                                "--norestore", f"--accept=pipe,name={pipe};urp"])
    try:
        office_desktop = desktop(pipe)
        document = office_desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0,
                                                       (option("Hidden", True),))
        chart = first_chart(document)
        data = chart.getData()
        figures = [list(row) for row in data.getData()]
        figures[0][0] *= 2
        data.setData(tuple(tuple(row) for row in figures))
        document.setModified(True)
        document.storeToURL(uno.systemPathToFileUrl(target),
                            (option("FilterName", "Impress MS PowerPoint 2007 XML"),))
        print(data.getRowDescriptions()[0])
        document.close(True)
        office_desktop.terminate()
        process.wait(60)
    finally:
        if process.poll() is None:
            process.kill()


main(*sys.argv[1:])
