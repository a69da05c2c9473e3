"""An office of one's own, told from outside what to do: LibreOffice without a window, gone when the work is done."""
import contextlib
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

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


@contextlib.contextmanager
def opened(office, profile, source):
    """The document in the file SOURCE, in an office started for it."""
    pipe = f"lagesbild{os.getpid()}"
    process = subprocess.Popen([office, f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}", "--headless",
                                "--norestore", f"--accept=pipe,name={pipe};urp"])
    try:
        office_desktop = desktop(pipe)
        document = office_desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0,
                                                       (option("Hidden", True),))
        yield document
        document.close(True)
        office_desktop.terminate()
        process.wait(60)
    finally:
        if process.poll() is None:
            process.kill()
