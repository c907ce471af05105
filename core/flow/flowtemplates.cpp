#include "core/flow/flowtemplates.h"

#include "core/flow/testplan.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kPreviewMax = 16; // bubbles

QByteArray resource(const QString &name)
{
    QFile file(u":/flotilla/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    return file.readAll();
}

QList<FlowTemplate> readAll()
{
    QList<FlowTemplate> templates;
    const QJsonArray entries =
        QJsonDocument::fromJson(resource(u"templates.json"_s)).object()[u"templates"_s].toArray();
    for (const QJsonValue &entry : entries) {
        FlowTemplate each;
        each.name = entry[u"name"_s].toString();
        each.title = entry[u"title"_s].toString();
        each.description = entry[u"description"_s].toString();
        each.category = entry[u"category"_s].toString();
        each.document = resource(each.name + u".json"_s);
        each.language = QJsonDocument::fromJson(each.document)[u"language"_s].toString();
        each.tests =
            QJsonDocument::fromJson(resource(each.name + u".tests.json"_s))[u"tests"_s].toArray();
        templates.append(each);
    }
    return templates;
}

QString textOf(const QJsonObject &effect)
{
    if (effect.contains(u"says"_s))
        return effect.value(u"says"_s).toString();
    if (effect.value(u"kind"_s) != u"send"_s)
        return {};
    const auto content = MessageContent::fromJson(effect.value(u"content"_s).toObject());
    return content ? content->withNumberedChoices().text : QString();
}

} // namespace

QJsonArray FlowTemplate::preview() const
{
    QJsonArray bubbles;
    const auto add = [&bubbles](const QString &from, const QString &text) {
        if (!text.trimmed().isEmpty() && bubbles.size() < kPreviewMax)
            bubbles.append(QJsonObject{{u"from"_s, from}, {u"text"_s, text}});
    };
    const QJsonArray chat = tests.at(0)[u"chat"_s].toArray();
    for (const QJsonValue &entry : chat) {
        const QString key = inputKey(entry.toObject());
        if (key == u"start" || key == u"say")
            add(u"customer"_s, entry[key].toString());
        const QJsonArray effects = entry[u"effects"_s].toArray();
        for (const QJsonValue &effect : effects)
            add(u"bot"_s, textOf(effect.toObject()));
    }
    return bubbles;
}

const QList<FlowTemplate> &flowTemplates()
{
    static const QList<FlowTemplate> templates = readAll();
    return templates;
}

const FlowTemplate *findFlowTemplate(const QString &name)
{
    for (const FlowTemplate &each : flowTemplates()) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

} // namespace flotilla
