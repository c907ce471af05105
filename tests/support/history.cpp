#include "tests/support/history.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPhases{"invoke", "ok", "fail", "info"};

struct TextField
{
    const char *key;
    QByteArray HistoryEvent::*member;
};
constexpr std::array kTexts{
    TextField{"actor", &HistoryEvent::actor},     TextField{"op", &HistoryEvent::op},
    TextField{"id", &HistoryEvent::id},           TextField{"workspace", &HistoryEvent::workspace},
    TextField{"session", &HistoryEvent::session}, TextField{"chat", &HistoryEvent::chat},
    TextField{"text", &HistoryEvent::text},       TextField{"state", &HistoryEvent::state},
};

struct NumberField
{
    const char *key;
    qint64 HistoryEvent::*member;
};
constexpr std::array kNumbers{
    NumberField{"t", &HistoryEvent::t},
    NumberField{"code", &HistoryEvent::code},
    NumberField{"left_ms", &HistoryEvent::leftMs},
    NumberField{"rate_count", &HistoryEvent::rateCount},
    NumberField{"rate_per_ms", &HistoryEvent::ratePerMs},
    NumberField{"burst", &HistoryEvent::burst},
    NumberField{"pair_rate_count", &HistoryEvent::pairRateCount},
    NumberField{"pair_rate_per_ms", &HistoryEvent::pairRatePerMs},
    NumberField{"pair_burst", &HistoryEvent::pairBurst},
    NumberField{"ttl_ms", &HistoryEvent::ttlMs},
};

void appendQuoted(QByteArray &line, QByteArrayView text)
{
    line += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            line += '\\';
            line += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            line += "\\u00";
            line += "0123456789abcdef"[c >> 4];
            line += "0123456789abcdef"[c & 15];
        } else {
            line += c;
        }
    }
    line += '"';
}

} // namespace

QByteArray HistoryEvent::toLine() const
{
    QByteArray line = "{\"t\":" + QByteArray::number(t);
    for (const TextField &field : kTexts) {
        if (!(this->*field.member).isEmpty()) {
            line += QByteArray(",\"") + field.key + "\":";
            appendQuoted(line, this->*field.member);
        }
    }
    line += QByteArray(",\"phase\":\"") + kPhases.at(static_cast<size_t>(phase)) + '"';
    for (const NumberField &field : kNumbers) {
        if (this->*field.member != 0 && field.member != &HistoryEvent::t)
            line += QByteArray(",\"") + field.key + "\":" + QByteArray::number(this->*field.member);
    }
    return line + "}\n";
}

std::optional<HistoryEvent> HistoryEvent::fromLine(QByteArrayView line)
{
    const QJsonObject json = QJsonDocument::fromJson(line.toByteArray()).object();
    if (!json.contains("t"_L1) || !json.contains("op"_L1))
        return std::nullopt;
    HistoryEvent event;
    for (const TextField &field : kTexts)
        event.*field.member = json.value(QLatin1StringView(field.key)).toString().toUtf8();
    for (const NumberField &field : kNumbers)
        event.*field.member = json.value(QLatin1StringView(field.key)).toInteger();
    const QByteArray phase = json.value("phase"_L1).toString().toLatin1();
    for (size_t i = 0; i < kPhases.size(); ++i) {
        if (phase == kPhases.at(i)) {
            event.phase = static_cast<Phase>(i);
            return event;
        }
    }
    return std::nullopt;
}

void History::add(HistoryEvent event)
{
    m_events.push_back(std::move(event));
}

QByteArray History::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const HistoryEvent &event : m_events)
        hash.addData(event.toLine());
    return hash.result().toHex();
}

QByteArray History::toLines() const
{
    QByteArray lines;
    for (const HistoryEvent &event : m_events)
        lines += event.toLine();
    return lines;
}

std::optional<History> History::fromLines(const QByteArray &lines, int &badLine)
{
    History history;
    badLine = 0;
    for (qsizetype at = 0; at < lines.size();) {
        ++badLine;
        const qsizetype end = lines.indexOf('\n', at);
        // A process killed in the middle of a line leaves its beginning behind.
        if (end < 0)
            break;
        const QByteArrayView line = QByteArrayView(lines).sliced(at, end - at);
        at = end + 1;
        if (line.trimmed().isEmpty())
            continue;
        const std::optional<HistoryEvent> event = HistoryEvent::fromLine(line);
        if (!event)
            return std::nullopt;
        history.add(*event);
    }
    badLine = 0;
    return history;
}

} // namespace flotilla
