#include "tests/ui/designer/flowsamples.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

Flow parsed(const QByteArray &bytes)
{
    Problems problems;
    std::optional<Flow> flow = Flow::fromBytes(bytes, problems);
    if (!flow)
        qFatal("no flow: %s", qPrintable(problems.value(0).message));
    return *flow;
}

Block textBlock(const QString &id, const QString &text)
{
    return {id, u"message.text"_s, {{u"text"_s, text}}, {}};
}

Block questionBlock(const QString &id, const QStringList &targets)
{
    QJsonArray choices;
    Block block{id, u"input.choice"_s, {}, {}};
    for (const QString &target : targets) {
        const QString choice = u"c%1"_s.arg(choices.size());
        choices.append(QJsonObject{{u"id"_s, choice}, {u"title"_s, u"Opening hours"_s}});
        block.outlets.insert(choice, target);
    }
    block.fields = {{u"text"_s, u"What can we do for {{name}}?"_s},
                    {u"variable"_s, u"answer"_s},
                    {u"choices"_s, choices}};
    return block;
}

} // namespace

Flow bakeryFlow()
{
    QFile file(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") +
               u"/resources/flows/bakery-order.pt-BR.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file: %s", qPrintable(file.fileName()));
    return parsed(file.readAll());
}

Flow wideFlow(int steps)
{
    Flow flow;
    flow.name = u"Wide"_s;
    flow.language = u"en"_s;
    flow.start = u"s0"_s;
    const auto other = [steps](int number) { return u"s%1"_s.arg(number % steps); };
    for (int i = 0; i < steps; ++i) {
        Step step;
        step.id = other(i);
        step.title = u"Step %1"_s.arg(i);
        step.x = i % 100 * 304;
        step.y = i / 100 * 280;
        step.next = other(i + 1);
        step.blocks = {textBlock(u"t%1"_s.arg(i),
                                 u"Hello {{contact.first_name}}, this is what we have today."_s)};
        step.blocks += i % 2 == 0 ? questionBlock(u"q%1"_s.arg(i), {other(i + 1), other(i + 7)})
                                  : textBlock(u"u%1"_s.arg(i), u"Thank you, and see you soon."_s);
        flow.steps.append(step);
    }
    return flow;
}

Flow smallFlow()
{
    Flow flow;
    flow.name = u"Small"_s;
    flow.language = u"en"_s;
    flow.start = u"a"_s;
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Step step;
        step.id = ids.at(i);
        step.title = ids.at(i).toUpper();
        step.x = static_cast<double>(i) * 304;
        step.blocks = {textBlock(u"text-"_s + ids.at(i), u"Hello {{name}}"_s)};
        step.next = ids.value(i + 1);
        flow.steps.append(step);
    }
    return flow;
}

} // namespace flotilla
