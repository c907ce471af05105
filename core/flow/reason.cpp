#include "core/flow/reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kDepthMax = 16; // of reasons inside one another
constexpr qsizetype kPlacesMax = 9;

constexpr QLatin1StringView kList(QT_TRANSLATE_NOOP("Reasons", "%1, %2"));

enum class Tongue { English, Shown };

// One pass: what was filled in is not looked at again. A place without an argument stays.
QString filled(QStringView sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar sign = i + 1 < sentence.size() ? sentence[i + 1] : QChar();
        const qsizetype place = sign == u'n' ? arguments.size() : sign.unicode() - u'0';
        if (sentence[i] != u'%' || place < 1 ||
            place > std::min<qsizetype>(arguments.size(), kPlacesMax)) {
            text += sentence[i];
            continue;
        }
        text += arguments.at(place - 1);
        ++i;
    }
    return text;
}

QString wordOf(const QString &english, Tongue tongue)
{
    return tongue == Tongue::English || english.isEmpty()
               ? english
               : QCoreApplication::translate("Blocks", english.toUtf8().constData());
}

// A sentence without a count has no forms to choose from.
QString translated(const QString &english, const QJsonArray &parts)
{
    const bool hasCount = english.contains(u"%n"_s);
    return english.isEmpty() ? english
                             : Reason::tr(english.toUtf8().constData(), nullptr,
                                          hasCount ? parts.last().toInt() : -1);
}

QString told(const QJsonArray &parts, Tongue tongue, int depth);

QString told(const QJsonValue &part, Tongue tongue, int depth)
{
    if (part.isArray())
        return depth < kDepthMax ? told(part.toArray(), tongue, depth + 1) : QString();
    if (part.isObject())
        return wordOf(part["word"_L1].toString(), tongue);
    return part.isDouble() ? QString::number(part.toInteger()) : part.toString();
}

QString told(const QJsonArray &parts, Tongue tongue, int depth)
{
    const QString english = parts.first().toString();
    QStringList arguments;
    for (qsizetype i = 1; i < parts.size(); ++i)
        arguments += told(parts.at(i), tongue, depth);
    const QString sentence = tongue == Tongue::Shown ? translated(english, parts) : english;
    if (english != kList || arguments.isEmpty())
        return filled(sentence, arguments);
    QString list = arguments.takeFirst();
    for (const QString &each : std::as_const(arguments))
        list = filled(sentence, {list, each});
    return list;
}

} // namespace

Reason Reason::listOf(const QList<Reason> &reasons)
{
    if (reasons.size() < 2)
        return reasons.value(0);
    Reason list(kList);
    for (const Reason &reason : reasons)
        list = list.with(reason);
    return list;
}

QString Reason::english() const
{
    return isEmpty() ? QString() : told(whole(), Tongue::English, 0);
}

QJsonArray Reason::parts() const
{
    return m_parts.isEmpty() ? QJsonArray{m_english} : m_parts;
}

QJsonArray Reason::whole() const
{
    QJsonArray whole = parts();
    if (m_count >= 0)
        whole.append(m_count);
    return whole;
}

QJsonValue Reason::toJson() const
{
    const bool isPlain = m_parts.isEmpty() && m_count < 0;
    return isPlain ? QJsonValue(m_english) : QJsonValue(whole());
}

QJsonValue Reason::part(const Wording &word)
{
    return QJsonObject{{u"word"_s, word.english()}};
}

void Reason::tell(QJsonObject &answer, const QJsonValue &kept)
{
    if (!kept.isArray()) {
        answer.insert("why"_L1, kept);
        return;
    }
    answer.insert("why"_L1, told(kept.toArray(), Tongue::English, 0));
    answer.insert("because"_L1, kept);
}

QString Reason::shown(const QString &why, const QJsonValue &because)
{
    const QJsonArray parts = because.toArray();
    if (parts.first().isString())
        return told(parts, Tongue::Shown, 0);
    return why.isEmpty() ? why : tr(why.toUtf8().constData());
}

QJsonArray inWords(QJsonArray decisions)
{
    for (QJsonValueRef value : decisions) {
        QJsonObject decision = value.toObject();
        const QJsonValue why = decision.value("why"_L1);
        if (!why.isArray())
            continue;
        Reason::tell(decision, why);
        value = decision;
    }
    return decisions;
}

} // namespace flotilla
