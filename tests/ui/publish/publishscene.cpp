#include "tests/ui/publish/publishscene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textStep(const QString &id, const QString &title, const QString &text,
                     const QString &next, int x, int y)
{
    QJsonObject step{
        {u"id"_s, id},
        {u"title"_s, title},
        {u"x"_s, x},
        {u"y"_s, y},
        {u"blocks"_s, QJsonArray{QJsonObject{{u"id"_s, id + u"-text"_s},
                                             {u"type"_s, u"message.text"_s},
                                             {u"fields"_s, QJsonObject{{u"text"_s, text}}}}}}};
    if (!next.isEmpty())
        step.insert("next"_L1, next);
    return step;
}

QJsonObject askStep(const QString &id, const QString &greeting, const QString &next)
{
    const QJsonObject text{{u"id"_s, id + u"-hello"_s},
                           {u"type"_s, u"message.text"_s},
                           {u"fields"_s, QJsonObject{{u"text"_s, greeting}}}};
    const QJsonObject ask{
        {u"id"_s, id + u"-ask"_s},
        {u"type"_s, u"input.text"_s},
        {u"fields"_s, QJsonObject{{u"text"_s, u"Who are you?"_s}, {u"variable"_s, u"name"_s}}}};
    return {{u"id"_s, id}, {u"title"_s, u"Hello"_s}, {u"x"_s, 0},
            {u"y"_s, 0},   {u"next"_s, next},        {u"blocks"_s, QJsonArray{text, ask}}};
}

QJsonObject documentOf(const QString &start, const QJsonArray &steps)
{
    return {{u"format"_s, 1},
            {u"name"_s, u"Orders"_s},
            {u"start"_s, start},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}}},
            {u"steps"_s, steps}};
}

} // namespace

PublishScene::PublishScene()
{
    const QJsonObject made = m_engine.ask(
        "POST", "/v1/flows", QJsonDocument(firstDocument()).toJson(QJsonDocument::Compact));
    m_flow = FlowId::fromText(made.value("id"_L1).toString());
}

QJsonObject PublishScene::firstDocument()
{
    return documentOf(
        u"hello"_s,
        {askStep(u"hello"_s, u"Good morning"_s, u"shop"_s),
         textStep(u"shop"_s, u"Pay in the shop"_s, u"Pay at pick-up"_s, u"thanks"_s, 320, 0),
         textStep(u"thanks"_s, u"Thanks"_s, u"Thank you {{name}}"_s, {}, 640, 0)});
}

QJsonObject PublishScene::secondDocument()
{
    return documentOf(
        u"hello"_s,
        {askStep(u"hello"_s, u"Christmas is here"_s, u"reminder"_s),
         textStep(u"reminder"_s, u"Reminder"_s, u"Your order waits"_s, u"thanks"_s, 320, 220),
         textStep(u"thanks"_s, u"Thanks"_s, u"Thank you {{name}}"_s, {}, 640, 0)});
}

QJsonObject PublishScene::renamedDocument()
{
    return documentOf(u"welcome"_s,
                      {askStep(u"welcome"_s, u"Good evening"_s, u"thanks"_s),
                       textStep(u"thanks"_s, u"Thanks"_s, u"Thank you {{name}}"_s, {}, 640, 0)});
}

void PublishScene::saveDraft(const QJsonObject &document)
{
    m_engine.ask("PUT", "/v1/flows/" + m_flow.text().toLatin1() + "/draft",
                 QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void PublishScene::publish(const QByteArray &choices)
{
    m_engine.ask("POST", "/v1/flows/" + m_flow.text().toLatin1() + "/publish", choices);
}

void PublishScene::letPeopleWait(int people)
{
    m_engine.addSession(u"Shop"_s, u"351210000000"_s);
    for (int i = 0; i < people; ++i)
        m_engine.writes(u"35191000000%1"_s.arg(i), u"hi"_s);
    const auto waiting = [this] {
        int chats = 0;
        for (const QJsonValue &place : running())
            chats += place["chats"_L1].toInt();
        return chats;
    };
    if (!QTest::qWaitFor([&] { return waiting() == people; }, 60'000))
        qFatal("nobody waits");
}

QJsonObject PublishScene::summary()
{
    return m_engine.ask("GET", "/v1/flows/" + m_flow.text().toLatin1());
}

QJsonArray PublishScene::running()
{
    return m_engine.ask("GET", "/v1/flows/" + m_flow.text().toLatin1() + "/running")
        .value("items"_L1)
        .toArray();
}

} // namespace flotilla
