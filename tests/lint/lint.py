#!/usr/bin/env python3
"""Rules of the house that no compiler checks. Usage: lint.py ROOT [rule ...] | lint.py --self-test FIXTURES

Each rule looks at one file and yields (line, message). Fixtures prove that every rule can fail: a line
that ends in `// expect: <rule>` must be reported by exactly that rule, and no other line by any. A fixture holds one
file, or several one after the other, each behind its `// path:`.
"""
import pathlib
import re
import sys

ROOMS = ["base", "model", "flow", "store", "http", "ingest", "broker", "conversation", "outbox", "gateway", "ai",
         "audience", "broadcast", "fleet", "access", "ledger", "api", "engine"]
DOMAIN = {"base", "model", "flow"}
# The interface of the gateways, and of the broker, is known to the rooms above it; their implementations are not.
INTERFACES = {"core/gateway/gateway.h", "core/broker/broker.h"}
GUI = re.compile(r"<(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QColor|QIcon|QPixmap|QPainter|QFont|QDialog)\b")
SOCKETS_AND_SQL = re.compile(r"<(QtNetwork|QTcp\w+|QSsl\w+|QNetwork\w+|QUdp\w+|QLocal(Socket|Server)|QtSql|QSql\w+|sqlite3\.h|QHttp\w+|QWebSocket\w*)")


def code_lines(text):
    """Lines without comments and with the insides of string literals emptied."""
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.S)
    for number, line in enumerate(text.split("\n"), 1):
        line = re.sub(r'"(?:[^"\\]|\\.)*"', '""', line)
        yield number, re.sub(r"//.*", "", line)


def include_rule(path, text):
    parts = path.split("/")
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if not match:
            continue
        quoted, target = match.group(1) == '"', match.group(2)
        if parts[0] == "core":
            if target.startswith(("ui/", "app/", "tests/")):
                yield number, f"core must not include {target}"
            if GUI.search(f"<{target}>"):
                yield number, f"core must not include the screen's {target}"
            room = parts[1]
            if room in DOMAIN and SOCKETS_AND_SQL.search(f"<{target}>"):
                yield number, f"the domain must not include {target}"
            if target.startswith("core/") and target not in INTERFACES:
                other = target.split("/")[1]
                if other in ROOMS and room in ROOMS and ROOMS.index(other) > ROOMS.index(room):
                    yield number, f"arrows point up only: {room} must not include {other}"
        if parts[0] == "ui":
            allowed = ("core/model/", "core/flow/", "core/base/", "ui/")
            if quoted and target.startswith(("core/", "app/")) and not target.startswith(allowed):
                yield number, f"the console knows only model, flow and the API, not {target}"
            if SOCKETS_AND_SQL.search(f"<{target}>") and "Sql" in target:
                yield number, "the console never touches SQL"
        if quoted and not target.startswith(("core/", "ui/", "app/", "tests/", "flotilla/")) and not target.endswith(".moc"):
            yield number, f"includes are written from the root: {target}"


def co_await_rule(path, text):
    """g++ 12.2 double-frees temporaries in the full expression of a co_await (see docs/architecture.md)."""
    lines = dict(code_lines(text))
    flat = "\n".join(lines[n] for n in sorted(lines))
    for match in re.finditer(r"\bco_await\b", flat):
        begin = max(flat.rfind(c, 0, match.start()) for c in ";{}")
        # A brace that opens an initialiser still belongs to the statement.
        while begin > 0 and flat[begin] == "{" and re.search(r"[\w>\])]\s*$", flat[:begin]) \
                and not re.search(r"(\)|\belse|\bdo|\btry|const|noexcept)\s*$", flat[:begin]):
            begin = max(flat.rfind(c, 0, begin) for c in ";{}")
        end = flat.find(";", match.end())
        statement = flat[begin + 1:end if end >= 0 else len(flat)]
        number = flat.count("\n", 0, match.start()) + 1
        if "?" in statement:
            yield number, "a statement with co_await holds no ?:"
        elif re.search(r"\[[^\]\n]*\w[^\]\n]*\]\s*[({]", statement) and not re.search(r"\[(this|&)\]", statement):
            yield number, "a statement with co_await holds no capturing lambda"
        elif "{" in statement.replace("{ }", ""):
            yield number, "a statement with co_await holds no brace initialiser"


def seams_rule(path, text):
    """Time, timers, randomness and waiting come from the seams, or the simulation cannot drive the engine."""
    if not path.startswith("core/"):
        return
    allowed = {"core/base/clock.cpp", "core/base/random.cpp", "core/base/threadloop.cpp", "core/base/fault.cpp"}
    if path in allowed:
        return
    banned = re.compile(
        r"currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::currentTime|system_clock::now"
        r"|steady_clock::now|QRandomGenerator|QUuid::createUuid|\b(s?rand|random|time|gettimeofday|clock_gettime|usleep|sleep)\s*\("
        r"|std::random_device|mt19937|QElapsedTimer|QDeadlineTimer|QTimer\b|QThread::(m|u)?sleep|sleep_for|randombytes_")
    for number, line in code_lines(text):
        match = banned.search(line)
        if match and not re.search(r"[.>:]\s*(random|time)\s*\(", line):
            yield number, f"{match.group().strip()} goes round the seams Clock, Loop and Random"


def post_rule(path, text):
    """QNetworkAccessManager sends a POST again by itself; only core/http knows how to stop it."""
    if path.startswith(("core/http/", "tests/core/http/")) or path == "ui/client/apiclient.cpp":
        return
    for number, line in code_lines(text):
        if "QNetworkAccessManager" in line:
            yield number, "outgoing HTTP goes through HttpTransport (core/http)"


def version_rule(path, text):
    if path in ("core/http/httpcompat.h", "ui/qtversion.h"):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if re.match(r"\s*#\s*(if|elif).*QT_VERSION", line):
            yield number, "differences between Qt versions live in core/http/httpcompat.h and ui/qtversion.h"


def manners_rule(path, text):
    for number, line in enumerate(text.split("\n"), 1):
        if re.search(r"\b(TODO|FIXME|XXX)\b|/(home|root|Users)/|not implemented", line):
            yield number, "nothing is left open in the code, and no paths of one machine"


def end_of_call(text, at):
    """Behind the parenthesis that closes the one before `at`."""
    depth = 1
    token = re.compile(r'"(?:[^"\\]|\\.)*"|[()]')
    while depth and (match := token.search(text, at)):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        at = match.end()
    return at


def words_rule(path, text):
    """What is wrong with a flow is said to people who do not program, in their language: FlowWords::tr, and so are the
    titles and helps of the catalogue. The readers of documents speak to whoever wrote the document by hand."""
    if not path.startswith("core/flow/"):
        return
    for wording in re.finditer(r'\.(title|help)\s*=\s*(?=u?"[^"])', text):
        yield text.count("\n", 0, wording.end()) + 1, 'people read this: QT_TRANSLATE_NOOP("Blocks", ...)'
    if path in (
            "core/flow/flowreader.cpp", "core/flow/jsontext.cpp", "core/flow/runstate.cpp", "core/flow/testplan.cpp"):
        return
    for call in re.finditer(r"\b(refuse|report|error|warn|add(?=\((m_)?problems)|(?i:problems)\.append)\s*\(", text):
        for literal in re.finditer(r'u"(?:[^"\\]|\\.)*"', text[:end_of_call(text, call.end())][call.end():]):
            if re.search(r"[A-Za-z].* | .*[A-Za-z]", literal.group()[2:]):
                yield text.count("\n", 0, call.end() + literal.start()) + 1, "people read this: say it with FlowWords::tr"


def split(text, separator):
    """The parts of a text between separators that stand in no bracket."""
    parts, depth = [""], 0
    for c in re.sub(r"->", "  ", text):
        depth += (c in "<([{") - (c in ">)]}")
        if c == separator and not depth:
            parts.append("")
        else:
            parts[-1] += c
    return parts


# What is made of one another unasked: a call may take the function of another file.
ALIKE = re.compile(r"Q?(?:String|ByteArray|Latin1String|AnyString)(?:View)?|QChar|QJsonValue|QVariant|q?u?int(?:8|16|32|64)?(?:_t)?"
                   r"|qsizetype|size_t|bool|double|float|long|short|char|Millis")


def parameter_types(parameters):
    """How the compiler tells overloads from one another: "(text,Query&)" of "const QString &a, Query &b = {}"."""
    types = []
    for parameter in split(parameters, ","):
        parameter = split(parameter, "=")[0].strip()
        named = re.match(r"(.*[\w>][\s&*]+|.*>)\w+$", parameter)
        if named and named.group(1).strip() not in ("const", "unsigned", "signed", "long"):
            parameter = named.group(1)
        plain = re.sub(r"\b(const|std::|unsigned|signed)\b|[&*\s]", "", parameter)
        types.append("plain" if ALIKE.fullmatch(plain) else re.sub(r"\s+", "", parameter))
    return "(" + ",".join(types) + ")"


def declared(head, has_body):
    """What a declaration at the level of a namespace brings: (name, how it is told from others of that name)."""
    head = re.sub(r"\[\[.*?\]\]", "", head)
    while match := re.match(r"\s*template\s*<(?:[^<>]|<[^<>]*>)*>", head):
        head = head[match.end():]
    head = re.sub(r"\s+", " ", head).strip()
    if match := re.match(r"using (\w+) ?= ?(.+)", head):
        return match.group(1), "=" + match.group(2)
    if match := re.match(r"(?:class|struct|union|enum(?: class| struct)?) (\w+)\b(?! ?::)", head):
        return (match.group(1), "type") if has_body else None
    if re.match(r"(using|typedef|friend|static_assert|extern|Q_\w+)\b", head):
        return None
    head = split(head, "=")[0].strip()
    if call := re.match(r"((?:[^(<]|<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>|operator<<?)*[\s*&>])(\w+|operator\W+) ?\(", head):
        if not re.match(r"k[A-Z]", call.group(2)): # otherwise a constant and its initial value
            return call.group(2), parameter_types(head[call.end():end_of_call(head, call.end()) - 1])
        return call.group(2), "value"
    if match := re.search(r"[\w>&*] ?\b(\w+) ?(?:\[[^\]]*\])*$", head):
        return match.group(1), "value"
    return None


def hidden_names(text):
    """(line, namespace, name, kind) of what a .cpp file keeps to itself, by `static` or a namespace without a name; and
    of its types and aliases, wherever they stand."""
    flat = re.sub(r"(?m)^[ \t]*#(?:.*\\\n)*.*", "", "\n".join(line for _, line in code_lines(text)))
    flat = re.sub(r"(?<![0-9a-fA-F])'(?:\\.|[^'\\])+'", "' '", flat)
    scopes, start, parens = [], 0, 0
    for match in re.finditer(r"[(){};]", flat):
        at, sign = match.start(), match.group()
        inside = any(scope is None for scope in scopes)
        if sign in "()":
            parens += {"(": 1, ")": -1}[sign]
            continue
        head = flat[start:at]
        if not inside and not parens and sign in "{;" and head.strip():
            space = re.match(r"\s*(?:inline )?namespace\b([^=]*)$", head)
            if space and sign == "{":
                scopes.append(space.group(1).strip())
                start = at + 1
                continue
            found = declared(re.sub(r"^\s*(static|inline)\b", "", head), sign == "{")
            if found and ("" in scopes or re.match(r"\s*static\b", head) or "(" not in found[1] and found[1] != "value"):
                line = flat.count("\n", 0, start + len(head) - len(head.lstrip())) + 1
                yield line, "::".join(filter(None, scopes)), *found
        if sign == "{":
            scopes.append(None)
        elif sign == "}" and scopes:
            scopes.pop()
        if not parens and not any(scope is None for scope in scopes):
            start = at + 1


class OneRoom:
    """Sources of one folder are compiled several in one go (cmake/FlotillaOptions.cmake), so what each keeps to itself
    needs its own name. Functions may share one where the compiler cannot take the one for the other."""

    def __init__(self):
        self.kinds = {}

    def __call__(self, path, text):
        folder, _, file = path.rpartition("/")
        if not file.endswith(".cpp") or not re.match(r"(app|core|ui)/|tests/(support|simulation)$", folder):
            return
        for number, space, name, kind in hidden_names(text):
            known = self.kinds.setdefault((folder, space, name), [])
            for other, its_kind in known:
                overloads = kind[0] == its_kind[0] == "(" and kind != its_kind
                same_alias = kind[0] == "=" and kind == its_kind
                if other != file and not overloads and not same_alias:
                    yield number, f"{other} has a {name} too: make it one, or name it for what it is"
                    break
            known.append((file, kind))


RULES = {"include": include_rule, "co_await": co_await_rule, "seams": seams_rule, "post": post_rule,
         "version": version_rule, "manners": manners_rule, "words": words_rule, "room": OneRoom()}


def sources(root):
    for folder in ("app", "core", "ui", "tests"):
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.suffix in (".cpp", ".h") and "/fixtures/" not in relative and "node_modules" not in relative:
                yield relative, path.read_text(encoding="utf-8")


def check(root, rules):
    count = problems = 0
    for path, text in sources(root):
        count += 1
        for name in rules:
            for number, message in RULES[name](path, text):
                problems += 1
                print(f"{path}:{number}: [{name}] {message}")
    print(f"{count} files, {problems} problems ({', '.join(rules)})")
    return 1 if problems or not count else 0


def self_test(fixtures):
    failures = 0
    proved = set()
    for fixture in sorted(fixtures.glob("*.fixture")):
        text = fixture.read_text(encoding="utf-8")
        expected = {(n, m.group(1)) for n, line in enumerate(text.split("\n"), 1)
                    if (m := re.search(r"// expect: (\w+)", line))}
        found = set()
        for file in re.finditer(r"(?m)^// path: (\S+)\n((?:(?!// path: ).*\n?)*)", text):
            above = text.count("\n", 0, file.start(2))
            found |= {(above + number, name) for name, rule in RULES.items() for number, _ in rule(file[1], file[2])}
        proved |= {name for _, name in found & expected}
        for number, name in sorted(expected - found):
            print(f"{fixture.name}:{number}: rule {name} did not fire")
            failures += 1
        for number, name in sorted(found - expected):
            print(f"{fixture.name}:{number}: rule {name} fired for nothing")
            failures += 1
    for name in sorted(set(RULES) - proved):
        print(f"no fixture proves rule {name}")
        failures += 1
    print(f"{len(proved)} rules proved, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test(pathlib.Path(sys.argv[2])))
    sys.exit(check(pathlib.Path(sys.argv[1]), sys.argv[2:] or list(RULES)))
