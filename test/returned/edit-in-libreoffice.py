"""Edits a Word file in LibreOffice, and saves it: edit-in-libreoffice.py PROFILE FILE JOBS, where JOBS is a file of
JSON: a list of {saved, tracked, edits}, and each edit is [kind, words...]. A comment is added without a window: with
one, LibreOffice 7.4 aborts at a document that has comments."""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


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


def paragraphs(document):
    listed = document.Text.createEnumeration()
    while listed.hasMoreElements():
        one = listed.nextElement()
        if one.supportsService("com.sun.star.text.Paragraph"):
            yield one


def paragraph(document, words):
    return [one for one in paragraphs(document) if words in one.String][-1]


def place(document, words, within):
    found = paragraph(document, within)
    cursor = found.Text.createTextCursorByRange(found.Start)
    cursor.goRight(found.String.index(words), False)
    cursor.goRight(len(words), True)
    return cursor


def replace(document, words, others, within=None):
    place(document, words, within or words).String = others


def delete(document, words):
    found = paragraph(document, words)
    cursor = found.Text.createTextCursorByRange(found.Start)
    cursor.gotoEndOfParagraph(True)
    cursor.goRight(1, True)
    cursor.String = ""


def split(document, words):
    start = place(document, words, words).Start
    start.Text.insertControlCharacter(start, 0, False)


def join(document, words):
    found = paragraph(document, words)
    cursor = found.Text.createTextCursorByRange(found.End)
    cursor.goRight(1, True)
    cursor.String = " "


def add(document, after, words):
    end = paragraph(document, after).End
    end.Text.insertControlCharacter(end, 0, False)
    listed = list(paragraphs(document))
    index = max(at for at, one in enumerate(listed) if after in one.String)
    listed[index + 1].Start.String = words


def comment(document, words, text):
    made = document.createInstance("com.sun.star.text.textfield.Annotation")
    made.Content, made.Author = text, "C. Editor"
    found = place(document, words, words)
    found.Text.insertTextContent(found, made, True)


EDITS = {"replace": replace, "delete": delete, "split": split, "join": join, "add": add, "comment": comment}


def edit(services, desktop, file, job):
    url = uno.systemPathToFileUrl(file)
    isNoted = any(kind == "comment" for kind, *_ in job["edits"])
    if isNoted:
        document = services.createInstance("com.sun.star.text.TextDocument")
        document.load((value("URL", url), value("FilterName", "MS Word 2007 XML")))
    else:
        document = desktop.loadComponentFromURL(url, "_blank", 0, (value("Hidden", True),))
    document.RecordChanges = job["tracked"]
    for kind, *words in job["edits"]:
        EDITS[kind](document, *words)
    document.storeToURL(uno.systemPathToFileUrl(job["saved"]), (value("FilterName", "MS Word 2007 XML"),))
    document.close(True) if not isNoted else document.dispose()


def main(profile, file, jobs):
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
        with open(jobs) as listed:
            for job in json.load(listed):
                edit(services, desktop, file, job)
        desktop.terminate()
    finally:
        office.wait(60)


main(*sys.argv[1:])
