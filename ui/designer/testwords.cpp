#include "ui/designer/testwords.h"

#include "core/flow/reason.h"
#include "core/flow/testplan.h"
#include "ui/client/timetext.h"
#include "ui/designer/blocklook.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kRead = 3;

QString named(const QString &kind, const QString &name)
{
    return name.isEmpty() ? kind : name;
}

QString fileNameOf(const MessageContent &content)
{
    return content.fileName.isEmpty() ? QUrl(content.mediaUrl).fileName() : content.fileName;
}

MessageContent contentOf(const QJsonObject &effect)
{
    if (effect.contains("says"_L1))
        return MessageContent::ofText(effect.value("says"_L1).toString());
    return MessageContent::fromJson(effect.value("content"_L1).toObject())
        .value_or(MessageContent::ofText({}));
}

bool isSaid(const QJsonObject &effect)
{
    return effect.contains("says"_L1) || effect.value("kind"_L1).toString() == "send"_L1;
}

} // namespace

QString TestWords::kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return tr("yes or no");
    case QJsonValue::Double:
        return tr("number");
    case QJsonValue::String:
        return tr("text");
    case QJsonValue::Array:
        return tr("list");
    case QJsonValue::Object:
        return tr("record");
    default:
        return tr("empty");
    }
}

QString TestWords::textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

QJsonValue TestWords::valueOf(const QString &typed, const QJsonValue &before)
{
    if (before.isDouble()) {
        bool ok = false;
        const double number = QLocale::c().toDouble(typed.trimmed(), &ok);
        const double local = ok ? number : QLocale().toDouble(typed.trimmed(), &ok);
        return ok ? QJsonValue(local) : QJsonValue(typed);
    }
    if (before.isBool() && (typed == u"true" || typed == u"false"))
        return typed == u"true";
    if (before.isArray() || before.isObject()) {
        const QJsonDocument document = QJsonDocument::fromJson(typed.toUtf8());
        if (document.isArray())
            return document.array();
        if (document.isObject())
            return document.object();
    }
    return typed;
}

QString TestWords::wantsText(const TestWants &wants)
{
    switch (wants.what) {
    case TestWants::What::Message:
        return tr("waiting for an answer");
    case TestWants::What::Time:
        return wants.until ? tr("waiting until %1").arg(shortTime(*wants.until)) : tr("waiting");
    case TestWants::What::Result:
        return tr("waiting for a web service");
    case TestWants::What::HandBack:
        return tr("with a person");
    case TestWants::What::GoOn:
        return tr("stopped here");
    case TestWants::What::Nothing:
        break;
    }
    return tr("the chat has ended");
}

PreviewMessage TestWords::previewOf(const MessageContent &content)
{
    using Kind = MessageContent::Kind;
    PreviewMessage message;
    message.text = content.text;
    message.attachmentSource = content.mediaUrl;
    switch (content.kind) {
    case Kind::Image:
        message.attachment = named(tr("Image"), fileNameOf(content));
        break;
    case Kind::Video:
        message.attachment = named(tr("Video"), fileNameOf(content));
        break;
    case Kind::Audio:
        message.attachment = named(tr("Audio"), fileNameOf(content));
        break;
    case Kind::Sticker:
        message.attachment = named(tr("Sticker"), fileNameOf(content));
        break;
    case Kind::Document:
        message.attachment = named(tr("File"), fileNameOf(content));
        break;
    case Kind::Location:
        message.attachment = named(tr("Location"), content.placeName);
        if (message.text.isEmpty())
            message.text = content.address;
        break;
    case Kind::Contact:
        message.attachment = named(tr("Contact"), content.contactName);
        if (message.text.isEmpty())
            message.text = content.contactPhone;
        break;
    case Kind::Template:
        message.attachment = named(tr("Template"), content.templateName);
        if (message.text.isEmpty())
            message.text = content.parameters.join(u", "_s);
        break;
    case Kind::Poll:
    case Kind::Buttons:
        for (const Choice &choice : content.choices)
            message.buttons += choice.title;
        break;
    case Kind::List:
        message.buttons += content.buttonText.isEmpty() ? tr("Choose") : content.buttonText;
        message.buttonIcon = u"list"_s;
        break;
    case Kind::Reaction:
    case Kind::Text:
    case Kind::Unsupported:
        break;
    }
    return message;
}

QString TestWords::noteOf(const QJsonObject &effect)
{
    const QString kind = effect.value("kind"_L1).toString();
    const QString name = effect.value("name"_L1).toString();
    const QString text = effect.value("text"_L1).toString();
    if (kind == "wait_until"_L1)
        return {}; // told by what the run waits for
    if (kind == "http_request"_L1)
        return tr("Asks %1").arg(
            QUrl(effect.value("data"_L1).toObject().value("url"_L1).toString()).host());
    if (kind == "run_script"_L1)
        return tr("Runs a script");
    if (kind == "call_flow"_L1)
        return tr("Calls the flow “%1”").arg(name);
    if (kind == "set_attribute"_L1)
        return tr("%1 of the contact is now “%2”").arg(name, textOf(effect.value("value"_L1)));
    if (kind == "add_tag"_L1)
        return tr("Tag “%1” added").arg(name);
    if (kind == "remove_tag"_L1)
        return tr("Tag “%1” removed").arg(name);
    if (kind == "set_opt_in"_L1)
        return name == u"in" ? tr("Opted in") : tr("Opted out");
    if (kind == "add_to_list"_L1)
        return tr("Added to the list “%1”").arg(name);
    if (kind == "remove_from_list"_L1)
        return tr("Removed from the list “%1”").arg(name);
    if (kind == "record_purchase"_L1)
        return tr("Purchase recorded");
    if (kind == "notify_team"_L1)
        return name.isEmpty() ? tr("The team is told: %1").arg(text)
                              : tr("%1 is told: %2").arg(name, text);
    if (kind == "emit_event"_L1)
        return tr("Event “%1” told").arg(name);
    if (kind == "handoff"_L1)
        return name.isEmpty() ? tr("Handed to whoever is free") : tr("Handed to %1").arg(name);
    if (kind == "end"_L1)
        return name == u"failed"
                   ? tr("The chat failed: %1").arg(Reason::shown(text, effect.value("because"_L1)))
                   : tr("The chat has ended");
    return kind;
}

QString TestWords::inputNote(const QString &key, const QJsonValue &value)
{
    if (key == u"start")
        return tr("A chat begins");
    if (key == u"wait_minutes")
        return value.toInt() == 1 ? tr("A minute passes")
                                  : tr("%n minutes pass", nullptr, value.toInt());
    if (key == u"result")
        return tr("The web service answers");
    if (key == u"set") {
        QStringList changes;
        const QJsonObject values = value.toObject();
        for (auto it = values.constBegin(); it != values.constEnd(); ++it)
            changes += it.value().isNull() ? tr("%1 taken away").arg(it.key())
                                           : tr("%1 set to “%2”").arg(it.key(), textOf(it.value()));
        return changes.join(u", "_s);
    }
    const QString event = value.toString();
    if (event == u"time_up")
        return tr("The wait is skipped");
    if (event == u"handed_back")
        return tr("Handed back to the bot");
    if (event == u"expired")
        return tr("A long silence");
    return {}; // going on from a breakpoint says nothing
}

QList<TestWords::Bubble> TestWords::bubblesOf(const TestRun &run, const FlowDocument &document,
                                              const QString &current)
{
    QList<Bubble> bubbles;
    QString speaker;                // step of the last words
    QHash<QString, QString> titles; // of the choices so far
    const auto addNote = [&bubbles](const QString &text, const QJsonArray &decisions) {
        if (text.isEmpty())
            return;
        PreviewMessage note;
        note.text = text;
        note.isNote = true;
        bubbles.append({note, {}, false, decisions});
    };
    qsizetype lastSaid = -1;
    for (const TestTurn &turn : run.turns) {
        const QString key = inputKey(turn.input);
        const QJsonValue value = turn.input.value(key);
        const QString time = clockTime(turn.at);
        const bool isCustomer = key == u"say" || key == u"tap" || key == u"send" ||
                                (key == u"start" && !value.toString().isEmpty());
        if (key == u"start" && !bubbles.isEmpty())
            addNote(inputNote(key, value), {});
        if (isCustomer) {
            PreviewMessage message;
            if (key == u"send")
                message = previewOf(
                    MessageContent::fromJson(value.toObject()).value_or(MessageContent()));
            else
                message.text = key == u"tap" ? titles.value(value.toString(), value.toString())
                                             : value.toString();
            message.buttons.clear();
            message.isFromUs = true;
            message.time = time;
            message.ticks = kRead;
            bubbles.append({message, {}, false, turn.decisions});
            speaker.clear();
        } else if (key != u"start" || bubbles.isEmpty()) {
            addNote(inputNote(key, value), turn.decisions);
        }
        for (const QJsonValue &each : turn.effects) {
            const QJsonObject effect = each.toObject();
            if (!isSaid(effect)) {
                addNote(noteOf(effect), turn.decisions);
                continue;
            }
            const MessageContent content = contentOf(effect);
            Bubble bubble{previewOf(content), content.choices,
                          content.kind == MessageContent::Kind::List, turn.decisions};
            bubble.message.time = time;
            for (const Choice &choice : content.choices)
                titles.insert(choice.id, choice.title);
            const QJsonObject from = effect.value("from"_L1).toObject();
            const QString step = from.value("step"_L1).toString();
            const QString flow = from.value("flow"_L1).toString();
            if (step + flow != speaker) {
                speaker = step + flow;
                const Step *place = flow.isEmpty() ? document.step(step) : nullptr;
                bubble.message.caption = place ? place->title : flow;
                if (place && !place->blocks.isEmpty())
                    bubble.message.captionIcon = BlockLook::iconOf(place->blocks.first().type);
            }
            lastSaid = bubbles.size();
            bubbles.append(bubble);
        }
    }
    // Where it stands: the last words of the step it waits in.
    const Step *here = document.step(current);
    if (run.wants.what != TestWants::What::Nothing && here && lastSaid >= 0 &&
        lastSaid == bubbles.size() - 1 && run.wants.what == TestWants::What::Message) {
        PreviewMessage &message = bubbles[lastSaid].message;
        message.isCurrent = true;
        message.caption =
            tr("%1 · %2", "a step and what it does").arg(here->title, wantsText(run.wants));
        message.captionIcon = u"circle-play"_s;
    }
    return bubbles;
}

} // namespace flotilla
