#include "app/flotillad/commands.h"
#include "app/flotillad/flowfiles.h"

#include "core/engine/enginehost.h"
#include "core/flow/catalogue.h"
#include "core/flow/flow.h"
#include "core/flow/typebot.h"
#include "core/store/flowstore.h"
#include "core/store/workspacestore.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

std::optional<Flow> fromTypebot(const QString &fileName, const QByteArray &bytes,
                                Problems &problems)
{
    const std::optional<TypebotImport> import = importTypebot(bytes, problems);
    if (!import)
        return std::nullopt;
    for (const ImportNote &note : import->report) {
        if (note.kind == ImportNote::Kind::Mapped)
            continue;
        std::fprintf(stderr, "%s: %s: %s, %s: %s\n", qPrintable(fileName),
                     note.kind == ImportNote::Kind::LeftOut ? "left out" : "approximated",
                     qPrintable(note.place), qPrintable(note.what), qPrintable(note.message));
    }
    return import->flow;
}

// Reads and checks one file, printing every problem. Absent when it cannot be used.
std::optional<Flow> readFlow(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(fileName), qPrintable(file.errorString()));
        return std::nullopt;
    }
    Problems problems;
    const QByteArray bytes = file.readAll();
    std::optional<Flow> flow;
    if (isTypebotExport(QJsonDocument::fromJson(bytes).object()))
        flow = fromTypebot(fileName, bytes, problems);
    else
        flow = Flow::fromBytes(bytes, problems);
    if (flow)
        problems += validate(*flow);
    for (const Problem &problem : std::as_const(problems)) {
        std::fprintf(stderr, "%s: %s%s %s [%s]\n", qPrintable(fileName),
                     problem.severity == Problem::Severity::Error ? "" : "warning: ",
                     qPrintable(problem.path), qPrintable(problem.message),
                     qPrintable(problem.code));
    }
    if (!flow || hasErrors(problems))
        return std::nullopt;
    return flow;
}

int validateFiles(const QStringList &files)
{
    int wrong = 0;
    for (const QString &file : files) {
        if (const std::optional<Flow> flow = readFlow(file))
            std::printf("%s: \"%s\" is valid, %d steps\n", qPrintable(file), qPrintable(flow->name),
                        int(flow->steps.size()));
        else
            ++wrong;
    }
    return wrong == 0 ? 0 : 1;
}

Result<int> storeFlow(WriteTx &tx, const Caller &caller, const NewFlow &flow,
                      const QList<NewFlowTest> &tests, bool publish)
{
    Result<FlowId> id = FlowStore::create(tx, caller, flow);
    if (!id && id.error().code == ErrorCode::Conflict) {
        id = FlowStore::findByName(tx.db(), caller, flow.name);
        if (id) {
            if (const Result<> updated = FlowStore::updateDraft(tx, caller, *id, flow); !updated)
                return tl::unexpected<Error>(updated.error());
        }
    }
    if (!id)
        return tl::unexpected<Error>(id.error());
    for (const NewFlowTest &test : tests) {
        if (const Result<> put = FlowTestStore::put(tx, caller, *id, test); !put)
            return tl::unexpected<Error>(put.error());
    }
    if (!publish)
        return 0;
    return FlowStore::publish(tx, caller, *id, flow.sha256, kCatalogueRevision);
}

int importFile(const CommandLine &line, const QString &fileName)
{
    const std::optional<Flow> flow = readFlow(fileName);
    if (!flow)
        return 1;
    QList<NewFlowTest> tests;
    if (line.own.contains(u"tests"_s)) {
        auto beside = testsBeside(fileName);
        if (!beside)
            return reportError(beside.error());
        tests = std::move(*beside);
    }
    EngineSettings settings = line.settings;
    settings.listenPort = 0;
    Result<std::unique_ptr<EngineHost>> host = EngineHost::start(settings);
    if (!host)
        return reportError(host.error());
    const QString workspaceName = line.own.value(u"workspace"_s, u"Main"_s);
    const Result<Workspace> workspace =
        WorkspaceStore::findByName((*host)->engine().database().readers().reader(), workspaceName);
    if (!workspace)
        return reportError({ErrorCode::NotFound,
                            u"there is no workspace \"%1\""_s.arg(workspaceName),
                            u"workspace"_s,
                            {}});
    const Caller caller{workspace->id, TokenScope::Write, {}};
    const NewFlow document{flow->name, flow->canonical(), flow->sha256()};
    const bool publish = line.own.contains(u"publish"_s);
    const Result<int> version = (*host)->write<int>(
        [&](WriteTx &tx) { return storeFlow(tx, caller, document, tests, publish); });
    if (!version)
        return reportError(version.error());
    if (publish)
        std::printf("\"%s\" is stored and version %d is live\n", qPrintable(flow->name), *version);
    else
        std::printf("\"%s\" is stored as a draft\n", qPrintable(flow->name));
    return 0;
}

} // namespace

int runFlow(const CommandLine &line)
{
    const QString verb = line.words.value(0);
    if (verb == "validate"_L1 && line.words.size() > 1)
        return validateFiles(line.words.sliced(1));
    if (verb == "import"_L1 && line.words.size() == 2)
        return importFile(line, line.words.at(1));
    if (verb == "export"_L1 && line.words.size() == 3)
        return exportFlow(line, line.words.at(1), line.words.at(2));
    if (verb == "diff"_L1 && line.words.size() == 3)
        return diffFlows(line, line.words.at(1), line.words.at(2));
    if (verb == "test"_L1 && line.words.size() > 1)
        return testFlows(line, line.words.sliced(1));
    reportError(
        {ErrorCode::Invalid,
         u"use: flow validate FILE..., flow import FILE [--workspace NAME] [--publish] [--tests], "
         "flow export NAME FILE [--workspace NAME] [--flow-version N] [--tests], flow diff "
         "FILE|NAME[@VERSION] FILE|NAME[@VERSION] [--workspace NAME], or flow test "
         "FILE|NAME... [--workspace NAME] [--flow-version N] [--record] [--junit FILE]"_s,
         u"flow"_s,
         {}});
    return 2;
}
