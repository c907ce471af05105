#!/usr/bin/env python3
"""The catalogues of the program's languages, one flotilla_<language>.ts each.

  update.py                brings every catalogue up to the words of the sources
  update.py pt_BR ar       begins a catalogue for each of these languages
  update.py --check        changes nothing; tells what a catalogue lacks, has too much or has wrong (a test)
  update.py --check FILE   the same with one more source, to see that the check can fail

English is the language of the sources: its catalogue has nothing but the two forms of each plural.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent
SOURCES = [ROOT / folder for folder in ("app", "core", "ui")]
ENGLISH = "flotilla_en.ts"
PLACES = re.compile(r"%L?\d+|%n")


def tool():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "lupdate"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("lupdate is missing: install qt6-l10n-tools")


def lupdate(catalogue, language=None, sources=()):
    """Brings one catalogue up to date; returns what lupdate complains about."""
    # Reason::because() is read like tr().
    command = [tool(), "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-I", str(ROOT),
               "-tr-function-alias", "tr+=because"]
    if catalogue.name == ENGLISH:
        command.append("-pluralonly")
    if language:
        command += ["-target-language", language]
    done = subprocess.run([*command, *map(str, [*SOURCES, *sources]), "-ts", str(catalogue)],
                          capture_output=True, text=True)
    complaints = [line for line in (done.stderr + done.stdout).splitlines() if line.strip()]
    if done.returncode:
        sys.exit("\n".join([f"lupdate failed on {catalogue.name}", *complaints]))
    return complaints


def messages(catalogue):
    """By context, source and comment."""
    found = {}
    for context in xml.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def said(key):
    return f"{key[0]}: {key[1]!r}" + (f" ({key[2]})" if key[2] else "")


def faults(name, key, message):
    translation = message.find("translation")
    isPlural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if isPlural else [translation.text or ""]
    if "%n" in key[1] and not isPlural:
        yield "a count without plural forms (tr with a number, or QT_TRANSLATE_N_NOOP)"
    if translation.get("type") == "unfinished":
        if name == ENGLISH:
            yield "its plural forms are missing"
        return
    if not all(forms):
        yield "a form is empty"
    wanted = set(PLACES.findall(key[1]))
    for form in forms:
        if form and (set(PLACES.findall(form)) ^ wanted) - ({"%n"} if isPlural else set()):
            yield f"{form!r} does not have the places of the source"


def check(more):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        everything = pathlib.Path(folder) / "flotilla_everything.ts"
        problems += [f"lupdate: {line}" for line in lupdate(everything, "en", more)]
        total = messages(everything)
        if not total:
            problems.append("there is nothing to translate")
        for key, message in total.items():
            problems += [f"the sources: {said(key)}: {fault}" for fault in faults("", key, message)]
        catalogues = sorted(FOLDER.glob("flotilla_*.ts"))
        for catalogue in catalogues:
            copy = pathlib.Path(folder) / catalogue.name
            shutil.copy(catalogue, copy)
            lupdate(copy, None, more)
            was, now = messages(catalogue), messages(copy)
            problems += [f"{catalogue.name}: missing: {said(key)}" for key in now.keys() - was.keys()]
            problems += [f"{catalogue.name}: no longer in the sources: {said(key)}" for key in was.keys() - now.keys()]
            for key in was.keys() & now.keys():
                problems += [f"{catalogue.name}: {said(key)}: {fault}"
                             for fault in faults(catalogue.name, key, was[key])]
            open_ = sum(m.find("translation").get("type") == "unfinished" for m in was.values())
            print(f"{catalogue.name}: {len(was)} texts, {open_} not translated yet")
    print(*sorted(problems), f"{len(total)} texts in the sources, {len(problems)} problems", sep="\n")
    return 1 if problems else 0


def main(arguments):
    if arguments[:1] == ["--check"]:
        return check([pathlib.Path(file) for file in arguments[1:]])
    for language in arguments:
        lupdate(FOLDER / f"flotilla_{language}.ts", language)
    for catalogue in sorted(FOLDER.glob("flotilla_*.ts")):
        print(*lupdate(catalogue), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
