#include "app/flotillad/flowfiles.h"

#include "app/flotillad/commands.h"

#include "core/base/threadloop.h"
#include "core/conversation/scriptprocess.h"
#include "core/flow/coverage.h"
#include "core/flow/differ.h"
#include "core/flow/jsontext.h"
#include "core/flow/testplay.h"
#include "core/store/inspection.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QXmlStreamWriter>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileMax = 64 * 1024 * 1024;

Error wrongFile(const QString &name, const QString &why)
{
    return {ErrorCode::Invalid, u"%1: %2"_s.arg(name, why), u"file"_s, {}};
}

QString testFileOf(const QString &fileName)
{
    const bool isJson = fileName.endsWith(u".json"_s);
    return (isJson ? fileName.chopped(5) : fileName) + u".tests.json"_s;
}

Result<QByteArray> contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(wrongFile(fileName, file.errorString()));
    if (file.size() > kFileMax)
        return tl::unexpected(wrongFile(fileName, u"the file is too large"_s));
    return file.readAll();
}

Result<> writeTo(const QString &fileName, const QByteArray &content)
{
    if (fileName == u"-") {
        const size_t size = static_cast<size_t>(content.size());
        const bool all = std::fwrite(content.constData(), 1, size, stdout) == size;
        return all ? Result<>() : tl::unexpected(wrongFile(fileName, u"cannot be written"_s));
    }
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return tl::unexpected(wrongFile(fileName, file.errorString()));
    return {};
}

Result<FlowCopy> copyOf(const CommandLine &line, const QString &name)
{
    const auto inspection = Inspection::open(line.settings.dataDirectory);
    if (!inspection)
        return tl::unexpected<Error>(inspection.error());
    const QString number = line.own.value(u"flow-version"_s);
    if (line.own.contains(u"flow-version"_s) && number.toInt() < 1)
        return fail(ErrorCode::Invalid, u"--flow-version takes the number of a version"_s,
                    u"flow-version"_s);
    return inspection->flow(line.own.value(u"workspace"_s, u"Main"_s), name, number.toInt());
}

// One flow whose tests are run.
struct Subject
{
    QString title; // as it was named on the command line
    std::shared_ptr<const FlowVersion> version;
    QJsonArray tests;
    QString testFile; // empty: of the data directory
    QList<std::shared_ptr<const FlowVersion>> callable;
};

Result<std::shared_ptr<const FlowVersion>> versionOf(const QString &title, const QByteArray &bytes,
                                                     qint64 id)
{
    Problems problems;
    std::optional<Flow> flow = Flow::fromBytes(bytes, problems);
    if (!flow)
        return tl::unexpected(
            wrongFile(title, problems.first().path + u' ' + problems.first().message));
    return std::make_shared<const FlowVersion>(FlowId(id), 1, std::move(*flow));
}

Result<QJsonArray> testsOf(const QString &fileName)
{
    const auto bytes = contentOf(fileName);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const auto json = parseStrictly(*bytes, {kFileMax, 64});
    if (!json || !json->value(u"tests"_s).isArray())
        return tl::unexpected(
            wrongFile(fileName, json ? u"\"tests\" must be a list"_s : json.error().message));
    return json->value(u"tests"_s).toArray();
}

Result<Subject> ofFile(const QString &name, qint64 id)
{
    const auto document = contentOf(name);
    if (!document)
        return tl::unexpected<Error>(document.error());
    auto version = versionOf(name, *document, id);
    if (!version)
        return tl::unexpected<Error>(version.error());
    Subject subject{name, *version, {}, testFileOf(name), {}};
    const auto tests = testsOf(subject.testFile);
    if (!tests)
        return tl::unexpected<Error>(tests.error());
    subject.tests = *tests;
    return subject;
}

Result<Subject> ofDirectory(const CommandLine &line, const QString &name)
{
    const auto copy = copyOf(line, name);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    auto version = versionOf(name, copy->document, copy->id.value);
    if (!version)
        return tl::unexpected<Error>(version.error());
    Subject subject{name, *version, {}, {}, {}};
    for (const QByteArray &test : copy->tests)
        subject.tests.append(QJsonDocument::fromJson(test).object());
    for (const StoredFlow &live : copy->live) {
        if (auto called = versionOf(name, live.body, live.id.value))
            subject.callable.append(*called);
    }
    return subject;
}

// Plays chats to their end, scripts in their own process.
class Player
{
public:
    explicit Player(const QString &scriptProgram)
        : m_loop(makeCurrentThreadLoop())
    {
        if (!scriptProgram.isEmpty())
            m_scripts = std::make_unique<ScriptProcess>(scriptProgram, *m_loop);
    }

    void play(TestPlay &play)
    {
        while (!play.isDone()) {
            if (play.script().isEmpty())
                play.advance();
            else
                play.giveScript(run(play.script()));
        }
    }

private:
    QJsonObject run(const QJsonObject &job)
    {
        if (!m_scripts)
            return {{u"ok"_s, false}, {u"error"_s, u"Scripts cannot be run by this program"_s}};
        std::optional<QJsonObject> result;
        m_scripts->run(job, [&result](const QJsonObject &value) { result = value; });
        while (!result)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *result;
    }

    std::unique_ptr<Loop> m_loop;
    std::unique_ptr<ScriptProcess> m_scripts;
};

struct TestResult
{
    QString flow;
    QString name;
    QString failure; // empty: passed
};

class Runner
{
public:
    explicit Runner(const CommandLine &line)
        : m_player(line.settings.scriptProgram)
        , m_records(line.own.contains(u"record"_s))
    {}

    Result<> run(const Subject &subject)
    {
        Coverage coverage(*subject.version);
        QJsonArray recorded;
        const qsizetype before = m_results.size();
        int passed = 0;
        for (const QJsonValue &entry : subject.tests) {
            const QString name = entry[u"name"_s].toString(u"(without a name)"_s);
            Problems problems;
            auto plan = TestPlan::fromJson(entry.toObject(), Instant(), problems);
            if (!plan) {
                report({subject.title, name,
                        problems.first().path + u": "_s + problems.first().message});
                recorded.append(entry);
                continue;
            }
            TestPlay play(std::move(*plan), subject.version,
                          calledBy(*subject.version, subject.callable));
            m_player.play(play);
            for (const QJsonArray &decisions : play.passages())
                coverage.add(decisions);
            recorded.append(play.recording());
            const auto difference = m_records ? std::optional<TestDifference>() : play.difference();
            report({subject.title, name, difference ? difference->message.english() : QString()});
            passed += difference ? 0 : 1;
        }
        const QJsonObject reached = coverage.toJson();
        std::printf("%s: %d of %d tests passed; %s of the steps and %s of the lines were passed\n",
                    qPrintable(subject.title), passed, int(m_results.size() - before),
                    qPrintable(share(reached[u"steps"_s])), qPrintable(share(reached[u"edges"_s])));
        if (!m_records || subject.testFile.isEmpty())
            return {};
        return writeTo(subject.testFile, canonicalJson(QJsonObject{{u"tests"_s, recorded}}));
    }

    [[nodiscard]] const QList<TestResult> &results() const { return m_results; }
    [[nodiscard]] int failures() const
    {
        return static_cast<int>(
            std::count_if(m_results.begin(), m_results.end(),
                          [](const TestResult &each) { return !each.failure.isEmpty(); }));
    }

private:
    static QString share(const QJsonValue &part)
    {
        return u"%1 of %2"_s.arg(part[u"covered"_s].toInt()).arg(part[u"total"_s].toInt());
    }

    void report(const TestResult &result)
    {
        m_results.append(result);
        if (result.failure.isEmpty())
            std::printf("ok      %s: %s\n", qPrintable(result.flow), qPrintable(result.name));
        else
            std::printf("FAILED  %s: %s\n        %s\n", qPrintable(result.flow),
                        qPrintable(result.name), qPrintable(result.failure));
    }

    Player m_player;
    bool m_records;
    QList<TestResult> m_results;
};

QByteArray junitOf(const Runner &runner)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, u"flows"_s);
    xml.writeAttribute(u"tests"_s, QString::number(runner.results().size()));
    xml.writeAttribute(u"failures"_s, QString::number(runner.failures()));
    for (const TestResult &result : runner.results()) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, result.flow);
        xml.writeAttribute(u"name"_s, result.name);
        if (!result.failure.isEmpty()) {
            xml.writeStartElement(u"failure"_s);
            xml.writeAttribute(u"message"_s, result.failure);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

Result<QList<Subject>> subjectsOf(const CommandLine &line, const QStringList &flows)
{
    QList<Subject> subjects;
    QList<std::shared_ptr<const FlowVersion>> files;
    for (const QString &name : flows) {
        const bool isFile = name.endsWith(u".json"_s) || QFile::exists(name);
        if (isFile && line.own.contains(u"flow-version"_s))
            return tl::unexpected(wrongFile(name, u"a file has no versions"_s));
        auto subject = isFile ? ofFile(name, subjects.size() + 1) : ofDirectory(line, name);
        if (!subject)
            return tl::unexpected<Error>(subject.error());
        if (isFile)
            files.append(subject->version);
        subjects.append(std::move(*subject));
    }
    // Files that are tested together can call each other.
    for (Subject &subject : subjects)
        subject.callable += files;
    return subjects;
}

Result<std::shared_ptr<const FlowVersion>> flowOf(const CommandLine &line, const QString &name)
{
    if (QFile::exists(name)) {
        const auto document = contentOf(name);
        return document ? versionOf(name, *document, 1) : tl::unexpected<Error>(document.error());
    }
    CommandLine one = line;
    const qsizetype at = name.lastIndexOf(u'@');
    if (at > 0)
        one.own.insert(u"flow-version"_s, name.sliced(at + 1));
    const auto copy = copyOf(one, at > 0 ? name.first(at) : name);
    return copy ? versionOf(name, copy->document, copy->id.value)
                : tl::unexpected<Error>(copy.error());
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString()
                            : QString::fromUtf8(canonicalJson(value)).simplified();
}

char signOf(FlowChange::Kind kind)
{
    switch (kind) {
    case FlowChange::Kind::Added:
        return '+';
    case FlowChange::Kind::Removed:
        return '-';
    case FlowChange::Kind::Changed:
        return '~';
    case FlowChange::Kind::Moved:
        break;
    }
    return '>';
}

} // namespace

Result<QList<NewFlowTest>> testsBeside(const QString &fileName)
{
    const QString testFile = testFileOf(fileName);
    const auto entries = testsOf(testFile);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    QList<NewFlowTest> tests;
    for (const QJsonValue &entry : *entries) {
        Problems problems;
        const auto plan = TestPlan::fromJson(entry.toObject(), Instant(), problems);
        if (!plan || plan->name.trimmed().isEmpty())
            return tl::unexpected(wrongFile(testFile, plan ? u"every test needs a name"_s
                                                           : problems.first().path + u": "_s +
                                                                 problems.first().message));
        tests.append({plan->name, canonicalJson(plan->toJson())});
    }
    return tests;
}

int exportFlow(const CommandLine &line, const QString &name, const QString &file)
{
    const bool withTests = line.own.contains(u"tests"_s);
    if (withTests && file == u"-")
        return reportError({ErrorCode::Invalid,
                            u"--tests writes a file beside the flow's; name a file"_s,
                            u"tests"_s,
                            {}});
    const auto copy = copyOf(line, name);
    if (!copy)
        return reportError(copy.error());
    if (const Result<> done = writeTo(file, copy->document); !done)
        return reportError(done.error());
    if (!withTests)
        return 0;
    QJsonArray tests;
    for (const QByteArray &test : copy->tests)
        tests.append(QJsonDocument::fromJson(test).object());
    const Result<> done =
        writeTo(testFileOf(file), canonicalJson(QJsonObject{{u"tests"_s, tests}}));
    return done ? 0 : reportError(done.error());
}

int testFlows(const CommandLine &line, const QStringList &flows)
{
    const auto subjects = subjectsOf(line, flows);
    if (!subjects)
        return reportError(subjects.error());
    Runner runner(line);
    for (const Subject &subject : *subjects) {
        if (const Result<> done = runner.run(subject); !done)
            return reportError(done.error());
    }
    if (const QString junit = line.own.value(u"junit"_s); !junit.isEmpty()) {
        if (const Result<> done = writeTo(junit, junitOf(runner)); !done)
            return reportError(done.error());
    }
    if (runner.results().isEmpty())
        return reportError({ErrorCode::NotFound, u"there is no test to run"_s, u"tests"_s, {}});
    return runner.failures() == 0 ? 0 : 1;
}

int diffFlows(const CommandLine &line, const QString &before, const QString &after)
{
    const auto earlier = flowOf(line, before);
    const auto later = flowOf(line, after);
    for (const auto *flow : {&earlier, &later}) {
        if (!*flow) {
            reportError(flow->error());
            return 2;
        }
    }
    const QList<FlowChange> changes = differences((*earlier)->flow(), (*later)->flow());
    for (const FlowChange &change : changes) {
        std::printf("%c %s\n", signOf(change.kind), qPrintable(change.message));
        for (const FlowChange::Part &part : change.parts) {
            if (!part.before.isUndefined())
                std::printf("    %s: - %s\n", qPrintable(part.title),
                            qPrintable(textOf(part.before)));
            if (!part.after.isUndefined())
                std::printf("    %s: + %s\n", qPrintable(part.title),
                            qPrintable(textOf(part.after)));
        }
    }
    return changes.isEmpty() ? 0 : 1;
}
