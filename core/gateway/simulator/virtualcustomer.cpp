#include "core/gateway/simulator/virtualcustomer.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepsMax = 200;
constexpr int kLinesMax = 10'000;

// What the customer reads: text or caption, and the options under it.
QString readableText(const MessageContent &message)
{
    QString text = message.text;
    for (const Choice &choice : message.choices)
        text += u'\n' + choice.title;
    return text;
}

} // namespace

Result<CustomerPlan> CustomerPlan::fromJson(const QJsonObject &json)
{
    CustomerPlan plan;
    plan.name = json["name"_L1].toString();
    plan.phone = QString::fromLatin1(
        ChatAddress::fromText(json["phone"_L1].toString().toUtf8()).phoneDigits());
    plan.lid = json["lid"_L1].toString();
    plan.opening = json["opening"_L1].toString();
    plan.turns = json["turns"_L1].toInt();
    plan.typingMin = Millis(std::clamp(json["typing_min_ms"_L1].toInt(400), 0, 600'000));
    plan.typingMax = Millis(std::clamp(json["typing_max_ms"_L1].toInt(2500), 0, 600'000));
    if (plan.phone.isEmpty())
        return fail(ErrorCode::Invalid, u"must be a phone number with country code"_s, u"phone"_s);
    if (plan.typingMax < plan.typingMin)
        return fail(ErrorCode::Invalid, u"must not be less than typing_min_ms"_s,
                    u"typing_max_ms"_s);
    const QJsonArray steps = json["steps"_L1].toArray();
    if (steps.size() > kStepsMax)
        return fail(ErrorCode::Invalid, u"has more than %1 steps"_s.arg(kStepsMax), u"steps"_s);
    for (const QJsonValue &step : steps) {
        plan.steps.append({step["expect"_L1].toString(), step["answer"_L1].toString()});
        if (!QRegularExpression(plan.steps.last().expect).isValid())
            return fail(ErrorCode::Invalid, u"is not a regular expression"_s, u"steps/expect"_s);
    }
    for (const QJsonValue &phrase : json["phrases"_L1].toArray())
        plan.phrases.append(phrase.toString());
    return plan;
}

VirtualCustomer::VirtualCustomer(qint64 id, qint64 session, CustomerPlan plan)
    : m_id(id)
    , m_session(session)
    , m_plan(std::move(plan))
{
    for (const CustomerStep &step : m_plan.steps)
        m_expectations.append(
            QRegularExpression(step.expect, QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption));
}

VirtualCustomer::Reply VirtualCustomer::hear(const MessageContent &message, Random &random)
{
    Reply reply;
    if (m_step < m_plan.steps.size()) {
        if (!m_expectations.at(m_step).match(readableText(message)).hasMatch())
            return reply;
        const QString &answer = m_plan.steps.at(m_step++).answer;
        if (!answer.isEmpty())
            reply.text = answer;
    } else if (m_plan.steps.isEmpty() && m_turnsDone < m_plan.turns) {
        ++m_turnsDone;
        if (!m_plan.phrases.isEmpty())
            reply.text = m_plan.phrases.at(random.between(0, m_plan.phrases.size() - 1));
    }
    if (reply.text)
        reply.typing = typingTime(random);
    return reply;
}

Millis VirtualCustomer::typingTime(Random &random) const
{
    return Millis(random.between(m_plan.typingMin.count(), m_plan.typingMax.count()));
}

ChatAddress VirtualCustomer::address() const
{
    ChatAddress address;
    address.phoneJid = m_plan.phone.toLatin1() + "@s.whatsapp.net";
    address.lid = m_plan.lid.toLatin1() + "@lid";
    return address;
}

bool VirtualCustomer::isComplete() const
{
    if (!m_plan.steps.isEmpty())
        return m_step >= m_plan.steps.size();
    return m_turnsDone >= m_plan.turns && m_plan.turns > 0;
}

void VirtualCustomer::write(Line line)
{
    m_said += line.fromCustomer ? 1 : 0;
    if (m_transcript.size() < kLinesMax)
        m_transcript.append(std::move(line));
}

QJsonObject VirtualCustomer::toJson() const
{
    QJsonArray lines;
    for (const Line &line : m_transcript)
        lines.append(QJsonObject{{u"at"_s, toMs(line.at)},
                                 {u"from"_s, line.fromCustomer ? u"customer"_s : u"bot"_s},
                                 {u"text"_s, line.text}});
    return {{u"id"_s, m_id},
            {u"session"_s, m_session},
            {u"name"_s, m_plan.name},
            {u"phone"_s, m_plan.phone},
            {u"lid"_s, m_plan.lid},
            {u"complete"_s, isComplete()},
            {u"step"_s, static_cast<int>(m_step)},
            {u"transcript"_s, lines}};
}

} // namespace flotilla
