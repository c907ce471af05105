#include "core/flow/validator.h"

#include "core/flow/fixmaker.h"
#include "core/flow/jsonpatch.h"
#include "core/flow/jsontext.h"
#include "core/flow/scope.h"
#include "core/flow/validation.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kFirstValuesMax = 32 * 1024; // leaves room for answers

// What variables begin with.
void checkFirstValues(Validation &validation)
{
    const QJsonObject &variables = validation.flow().variables;
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
        if (!isVariableName(it.key()) || isReservedRoot(it.key()))
            validation.error(
                u"flow.bad_variable"_s, pointer(u"/variables"_s, it.key()),
                FlowWords::tr("\"%1\" cannot be the name of a variable: it is a letter, then "
                              "letters, digits and _ (not contact, session, message, now or "
                              "today).")
                    .arg(it.key().left(60)));
    }
    if (jsonSize(variables) > kFirstValuesMax)
        validation.error(u"flow.too_long"_s, u"/variables"_s,
                         FlowWords::tr("What the variables begin with is longer than %1 "
                                       "characters.")
                             .arg(kFirstValuesMax));
}

void checkHead(Validation &validation)
{
    const Flow &flow = validation.flow();
    const auto &others = validation.scope().flowNames;
    if (flow.name.trimmed().isEmpty())
        validation.error(u"flow.no_name"_s, u"/name"_s, FlowWords::tr("The flow has no name yet."));
    else if (flow.name.size() > kFlowNameMax)
        validation.error(
            u"flow.too_long"_s, u"/name"_s,
            FlowWords::tr("A flow's name has at most %1 characters.").arg(kFlowNameMax));
    else if (validation.scope().takesName && others && others->contains(flow.name))
        validation.error(
            u"flow.name_taken"_s, u"/name"_s,
            FlowWords::tr("Another flow is called \"%1\": choose another name.").arg(flow.name));
    checkFirstValues(validation);
    if (flow.start.isEmpty())
        validation.error(u"flow.no_start"_s, u"/start"_s,
                         FlowWords::tr("Say which step comes first."));
    if (!flow.language.isEmpty() && QLocale(flow.language).language() == QLocale::C)
        validation.warn(u"flow.unknown_language"_s, u"/language"_s,
                        FlowWords::tr("\"%1\" is not a language; dates and numbers will be written "
                                      "as in English.")
                            .arg(flow.language));
}

// Where each problem is, in the words of the person who drew the flow.
void place(const Flow &flow, Problem &problem)
{
    const FixMaker::Place at = FixMaker::placeOf(flow, problem.path);
    if (at.step < 0)
        return;
    problem.step = flow.steps.at(at.step).id;
    problem.stepTitle = flow.steps.at(at.step).title;
    if (at.block >= 0)
        problem.block = flow.steps.at(at.step).blocks.at(at.block).id;
}

} // namespace

Validation::Validation(const Flow &flow, const ValidationScope &scope)
    : m_flow(flow)
    , m_scope(scope)
    , m_graph(flow)
    , m_reachable(m_graph.reachable())
{}

QString Validation::titleOf(int step) const
{
    const Step &entry = m_flow.steps.at(step);
    return entry.title.isEmpty() ? entry.id : entry.title;
}

void Validation::error(const QString &code, const QString &path, const QString &message,
                       const QString &subject)
{
    if (!isFull())
        m_problems.append(
            {Problem::Severity::Error, code, path, message, {}, {}, {}, subject, std::nullopt});
}

void Validation::warn(const QString &code, const QString &path, const QString &message,
                      const QString &subject)
{
    if (!isFull())
        m_problems.append(
            {Problem::Severity::Warning, code, path, message, {}, {}, {}, subject, std::nullopt});
}

Problems validate(const Flow &flow)
{
    return validate(flow, ValidationScope());
}

Problems validate(const Flow &flow, const ValidationScope &scope)
{
    Validation validation(flow, scope);
    if (flow.steps.isEmpty()) {
        validation.error(u"flow.empty"_s, u"/steps"_s, FlowWords::tr("The flow has no steps yet."));
        return validation.problems();
    }
    checkHead(validation);
    checkTriggerRules(validation);
    checkTriggerKinds(validation);
    checkBlockRules(validation);
    checkGraphRules(validation);
    checkVariableRules(validation);
    Problems problems = std::move(validation.problems());
    if (problems.size() > kValidationProblemsMax)
        problems.resize(kValidationProblemsMax);
    FixMaker fixes(flow, scope);
    for (Problem &problem : problems) {
        place(flow, problem);
        problem.fix = fixes.fixFor(problem);
    }
    return problems;
}

Result<Flow> applyFix(const Flow &flow, const Fix &fix)
{
    const Result<QJsonObject> changed = patched(flow.toJson(), fix.operations);
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    Problems problems;
    std::optional<Flow> result = Flow::fromJson(*changed, problems);
    if (!result)
        return fail(ErrorCode::Conflict, problems.first().message, problems.first().path);
    return std::move(*result);
}

} // namespace flotilla
