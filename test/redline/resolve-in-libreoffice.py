"""Opens each Word file in LibreOffice, and saves beside it what it is, and what it becomes once all changes are
accepted or rejected: resolve-in-libreoffice.py PROFILE FILE..."""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

SAVED = {
    ".plain.docx": None,
    ".accepted.docx": ".uno:AcceptAllTrackedChanges",
    ".rejected.docx": ".uno:RejectAllTrackedChanges",
}


def value(name, of):
    made = PropertyValue()
    made.Name, made.Value = name, of
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def resolve(desktop, dispatcher, file):
    for ending, command in SAVED.items():
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(file), "_blank", 0, (value("Hidden", True),))
        if command:
            dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        saved = uno.systemPathToFileUrl(file[: -len(".docx")] + ending)
        document.storeToURL(saved, (value("FilterName", "MS Word 2007 XML"),))
        document.close(True)


def main(profile, files):
    pipe = "report" + "".join(letter for letter in profile if letter.isalnum())
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        services = connect(pipe).ServiceManager
        desktop = services.createInstance("com.sun.star.frame.Desktop")
        dispatcher = services.createInstance("com.sun.star.frame.DispatchHelper")
        for file in files:
            resolve(desktop, dispatcher, file)
        desktop.terminate()
    finally:
        office.wait(60)


main(sys.argv[1], sys.argv[2:])
