#include "core/flow/testplan.h"

#include "core/base/isotime.h"
#include "core/flow/jsontext.h"
#include "core/flow/scope.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kCheckedTextMax = 10'000;
constexpr qsizetype kRecordMax = 64 * 1024; // contact, session, variables
constexpr int kStopsMax = 1000;
constexpr qint64 kSeedOtherwise = 7;
constexpr qint64 kSeedMax = (1LL << 53) - 1;

const QStringList kInputs{u"start"_s,  u"say"_s,   u"tap"_s,          u"send"_s,
                          u"result"_s, u"event"_s, u"wait_minutes"_s, u"set"_s};
const QStringList kEvents{u"time_up"_s, u"handed_back"_s, u"expired"_s, u"go_on"_s};

QJsonObject sampleContact()
{
    return {{u"name"_s, u"Ana Lima"_s},       {u"first_name"_s, u"Ana"_s},
            {u"phone"_s, u"5511999990000"_s}, {u"attributes"_s, QJsonObject()},
            {u"tags"_s, QJsonArray()},        {u"opt_in"_s, u"unknown"_s}};
}

QJsonObject sampleSession()
{
    return {{u"name"_s, u"Main"_s}, {u"phone"_s, u"5511888880000"_s}};
}

class PlanReader
{
public:
    PlanReader(const QJsonObject &json, Problems &problems, QString path)
        : m_json(json)
        , m_problems(problems)
        , m_path(std::move(path))
    {}

    TestPlan read(Instant now, const QStringList &more)
    {
        static const QStringList known{u"name"_s,       u"now"_s,     u"seed"_s,    u"zone"_s,
                                       u"contact"_s,    u"session"_s, u"channel"_s, u"from"_s,
                                       u"given"_s,      u"answers"_s, u"chat"_s,    u"variables"_s,
                                       u"stop_before"_s};
        for (auto it = m_json.constBegin(); it != m_json.constEnd(); ++it) {
            if (!known.contains(it.key()) && !more.contains(it.key()))
                refuse(at(it.key()), u"unknown_field"_s,
                       u"\"%1\" is not known here; known are: %2."_s.arg(it.key().left(60),
                                                                         known.join(u", "_s)));
        }
        TestPlan plan;
        plan.name = text(u"name"_s, TestPlan::kNameMax);
        plan.now = readNow(now);
        plan.seed = integer(m_json.value(u"seed"_s), at(u"seed"_s), 0, kSeedMax, kSeedOtherwise);
        plan.zone = text(u"zone"_s, 100);
        if (!plan.zone.isEmpty() && !QTimeZone(plan.zone.toLatin1()).isValid())
            refuse(
                at(u"zone"_s), u"wrong_format"_s,
                u"\"%1\" is no time zone; write one such as America/Sao_Paulo."_s.arg(plan.zone));
        plan.contact = object(u"contact"_s, sampleContact());
        plan.session = object(u"session"_s, sampleSession());
        plan.channel = readChannel();
        plan.from = text(u"from"_s, 64);
        plan.given = object(u"given"_s, {});
        for (const QString &name : plan.given.keys())
            checkVariable(name, pointer(at(u"given"_s), name));
        readAnswers(plan);
        readStops(plan);
        if (m_json.contains(u"variables"_s))
            plan.variables = object(u"variables"_s, {});
        readChat(plan);
        return plan;
    }

private:
    [[nodiscard]] QString at(const QString &key) const { return pointer(m_path, key); }

    void refuse(const QString &path, const QString &code, const QString &message)
    {
        if (m_problems.size() < 100)
            m_problems.append({Problem::Severity::Error, code, path, message});
    }

    QString text(const QString &key, qsizetype max)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isString())
            refuse(at(key), u"wrong_type"_s, u"\"%1\" must be a text."_s.arg(key));
        else if (value.toString().size() > max)
            refuse(at(key), u"wrong_length"_s,
                   u"\"%1\" is longer than %2 characters."_s.arg(key).arg(max));
        return value.toString();
    }

    qint64 integer(const QJsonValue &value, const QString &path, qint64 least, qint64 most,
                   qint64 otherwise)
    {
        if (value.isUndefined() || value.isNull())
            return otherwise;
        const qint64 number = value.toInteger(least - 1);
        if (!value.isDouble() || number < least || number > most) {
            refuse(path, u"out_of_range"_s,
                   u"This must be a whole number from %1 to %2."_s.arg(least).arg(most));
            return otherwise;
        }
        return number;
    }

    QJsonObject object(const QString &key, const QJsonObject &otherwise)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() || value.isNull())
            return otherwise;
        if (!value.isObject())
            refuse(at(key), u"wrong_type"_s, u"\"%1\" must be an object."_s.arg(key));
        else if (jsonSize(value) > kRecordMax)
            refuse(at(key), u"too_large"_s,
                   u"\"%1\" takes more than %2 KB."_s.arg(key).arg(kRecordMax / 1024));
        return value.toObject();
    }

    void checkVariable(const QString &name, const QString &path)
    {
        if (!isVariableName(name) || isReservedRoot(name))
            refuse(path, u"wrong_format"_s,
                   u"\"%1\" is not the name of a variable."_s.arg(name.left(64)));
    }

    Instant readNow(Instant otherwise)
    {
        const QString word = text(u"now"_s, 40);
        if (word.isEmpty())
            return otherwise;
        const QDateTime time = QDateTime::fromString(word, Qt::ISODate);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime || time.date().year() < 1970 ||
            time.date().year() > 2200) {
            refuse(at(u"now"_s), u"wrong_format"_s,
                   u"\"now\" is a time with its zone, such as 2026-03-03T12:00:00Z."_s);
            return otherwise;
        }
        return fromMs(time.toMSecsSinceEpoch());
    }

    ChannelAbilities readChannel()
    {
        ChannelAbilities channel;
        const QJsonObject json = object(u"channel"_s, {});
        const QString path = at(u"channel"_s);
        const QHash<QString, bool ChannelAbilities::*> flags{
            {u"native_buttons"_s, &ChannelAbilities::nativeButtons},
            {u"native_lists"_s, &ChannelAbilities::nativeLists},
            {u"templates"_s, &ChannelAbilities::templates}};
        for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
            const QString where = pointer(path, it.key());
            if (it.key() == u"text_limit")
                channel.textLimit = static_cast<int>(integer(it.value(), where, 20, 65'536, 4096));
            else if (!flags.contains(it.key()))
                refuse(where, u"unknown_field"_s,
                       u"\"%1\" is not known here; known are: native_buttons, native_lists, "
                       "templates, text_limit."_s.arg(it.key().left(60)));
            else if (!it.value().isBool())
                refuse(where, u"wrong_type"_s, u"This must be true or false."_s);
            else
                channel.*flags.value(it.key()) = it.value().toBool();
        }
        return channel;
    }

    QJsonArray array(const QString &key, int max)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isArray() || value.toArray().size() > max) {
            refuse(at(key), value.isArray() ? u"too_large"_s : u"wrong_type"_s,
                   u"\"%1\" must be a list of at most %2."_s.arg(key).arg(max));
            return {};
        }
        return value.toArray();
    }

    void readAnswers(TestPlan &plan)
    {
        const QJsonArray entries = array(u"answers"_s, kTestAnswersMax);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject entry = entries.at(i).toObject();
            const QString path = pointer(at(u"answers"_s), i);
            for (const QString &key : entry.keys()) {
                if (key != u"block" && key != u"result")
                    refuse(pointer(path, key), u"unknown_field"_s,
                           u"An answer has a \"block\" and a \"result\"."_s);
            }
            if (!entry.value(u"result"_s).isObject())
                refuse(pointer(path, u"result"_s), u"required"_s,
                       u"Give the answer: {\"status\": 200, \"body\": {...}}, or of a script "
                       "{\"value\": ...}."_s);
            plan.answers.append(
                {entry.value(u"block"_s).toString(), entry.value(u"result"_s).toObject()});
        }
    }

    void readStops(TestPlan &plan)
    {
        const QJsonArray entries = array(u"stop_before"_s, kStopsMax);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (!entries.at(i).isString())
                refuse(pointer(at(u"stop_before"_s), i), u"wrong_type"_s,
                       u"This must be the id of a step or block."_s);
            plan.stopBefore += entries.at(i).toString();
        }
    }

    void readChat(TestPlan &plan)
    {
        if (!m_json.contains(u"chat"_s))
            refuse(at(u"chat"_s), u"required"_s,
                   u"Say what the customer does: [{\"start\": \"hello\"}, {\"say\": \"2\"}]."_s);
        plan.chat = array(u"chat"_s, kTestInputsMax);
        for (qsizetype i = 0; i < plan.chat.size(); ++i)
            checkEntry(plan.chat.at(i), pointer(at(u"chat"_s), i), i == 0);
        if (plan.chat.isEmpty() && m_json.value(u"chat"_s).isArray())
            refuse(at(u"chat"_s), u"required"_s, u"The chat needs at least its start."_s);
        if (jsonSize(plan.chat) > kTestBytesMax)
            refuse(at(u"chat"_s), u"too_large"_s,
                   u"The chat takes more than %1 KB."_s.arg(kTestBytesMax / 1024));
    }

    void checkEntry(const QJsonValue &value, const QString &path, bool isFirst)
    {
        const QJsonObject entry = value.toObject();
        const QString key = inputKey(entry);
        if (key.isEmpty())
            return refuse(path, u"not_allowed"_s,
                          u"Every entry does one thing: %1."_s.arg(kInputs.join(u", "_s)));
        for (const QString &each : entry.keys()) {
            if (each != key && each != u"effects" && each != u"phase" && each != u"step")
                refuse(pointer(path, each), u"unknown_field"_s,
                       u"\"%1\" is not known here; expected are effects, phase and step."_s.arg(
                           each.left(60)));
        }
        if (isFirst && key != u"start")
            refuse(path, u"not_allowed"_s, u"The chat begins with \"start\"."_s);
        checkInput(key, entry.value(key), pointer(path, key));
        const QJsonValue effects = entry.value(u"effects"_s);
        if (!effects.isUndefined() && !effects.isArray())
            refuse(pointer(path, u"effects"_s), u"wrong_type"_s, u"This must be a list."_s);
    }

    void checkInput(const QString &key, const QJsonValue &value, const QString &path)
    {
        if (key == u"wait_minutes") {
            integer(value, path, 1, kTestWaitMinutesMax, 1);
        } else if (key == u"send") {
            if (const auto content = MessageContent::fromJson(value.toObject(), path); !content)
                refuse(content.error().field.isEmpty() ? path : content.error().field, u"content"_s,
                       content.error().message);
        } else if (key == u"set") {
            for (const QString &name : value.toObject().keys())
                checkVariable(name, pointer(path, name));
            if (!value.isObject() || value.toObject().isEmpty())
                refuse(path, u"wrong_type"_s, u"Give variables: {\"total\": 12}."_s);
        } else if (key == u"result") {
            if (!value.isObject())
                refuse(path, u"wrong_type"_s, u"Give the answer: {\"status\": 200, ...}."_s);
        } else if (key == u"event") {
            if (!kEvents.contains(value.toString()))
                refuse(path, u"not_allowed"_s,
                       u"This must be one of %1."_s.arg(kEvents.join(u", "_s)));
        } else if (!value.isString() || value.toString().size() > kCheckedTextMax) {
            refuse(path, u"wrong_type"_s,
                   u"This must be a text of at most %1 characters."_s.arg(kCheckedTextMax));
        }
    }

    const QJsonObject &m_json;
    Problems &m_problems;
    QString m_path;
};

QJsonObject toJson(const ChannelAbilities &channel)
{
    QJsonObject json;
    if (channel.nativeButtons)
        json.insert(u"native_buttons"_s, true);
    if (channel.nativeLists)
        json.insert(u"native_lists"_s, true);
    if (channel.templates)
        json.insert(u"templates"_s, true);
    if (channel.textLimit != ChannelAbilities().textLimit)
        json.insert(u"text_limit"_s, channel.textLimit);
    return json;
}

} // namespace

QString inputKey(const QJsonObject &entry)
{
    QString found;
    for (const QString &key : kInputs) {
        if (!entry.contains(key))
            continue;
        if (!found.isEmpty())
            return {};
        found = key;
    }
    return found;
}

QJsonObject fullResult(QJsonObject result)
{
    if (result.contains(u"ok"_s))
        return result;
    const int status = result.value(u"status"_s).toInt();
    const bool isValue = result.contains(u"value"_s);
    result.insert(u"ok"_s, isValue || (status >= 200 && status < 300));
    return result;
}

std::optional<TestPlan> TestPlan::fromJson(const QJsonObject &json, Instant now, Problems &problems,
                                           const QStringList &more, const QString &path)
{
    const qsizetype before = problems.size();
    TestPlan plan = PlanReader(json, problems, path).read(now, more);
    if (problems.size() > before)
        return std::nullopt;
    return plan;
}

QJsonObject TestPlan::toJson() const
{
    QJsonObject json{{u"now"_s, isoTime(now).replace(u".000Z"_s, u"Z"_s)},
                     {u"contact"_s, contact},
                     {u"chat"_s, chat}};
    if (seed != kSeedOtherwise)
        json.insert(u"seed"_s, seed);
    if (!zone.isEmpty())
        json.insert(u"zone"_s, zone);
    if (session != sampleSession())
        json.insert(u"session"_s, session);
    if (!name.isEmpty())
        json.insert(u"name"_s, name);
    if (const QJsonObject abilities = flotilla::toJson(channel); !abilities.isEmpty())
        json.insert(u"channel"_s, abilities);
    if (!from.isEmpty())
        json.insert(u"from"_s, from);
    if (!given.isEmpty())
        json.insert(u"given"_s, given);
    QJsonArray list;
    for (const Answer &answer : answers) {
        QJsonObject entry{{u"result"_s, answer.result}};
        if (!answer.block.isEmpty())
            entry.insert(u"block"_s, answer.block);
        list.append(entry);
    }
    if (!list.isEmpty())
        json.insert(u"answers"_s, list);
    if (!stopBefore.isEmpty())
        json.insert(u"stop_before"_s, QJsonArray::fromStringList(stopBefore));
    if (variables)
        json.insert(u"variables"_s, *variables);
    return json;
}

} // namespace flotilla
