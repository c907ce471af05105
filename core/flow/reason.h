#pragma once
// Why a run went on as it did, and why a flow begins or does not: English where it is kept and on
// the wire, and in the language of whoever looks where it is shown.

#include "core/flow/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <concepts>
#include <cstddef>

namespace flotilla {

// A sentence, and what fills its places %1 to %9. They are filled in one pass: what a customer
// wrote stays as it is, whatever it looks like.
class Reason
{
    Q_DECLARE_TR_FUNCTIONS(Reasons) // where translators find the sentences

public:
    Reason() = default;
    // Takes a literal and nothing else, for lupdate reads it here (-tr-function-alias tr+=because):
    // no sentence is without a place in the catalogues. Of ASCII alone.
    template<std::size_t N>
    [[nodiscard]] static Reason because(const char (&english)[N])
    {
        return Reason(QLatin1StringView(english, N - 1));
    }
    // With %n, a count that decides the grammar, as tr() has it.
    template<std::size_t N>
    [[nodiscard]] static Reason because(const char (&english)[N], std::nullptr_t, int count)
    {
        Reason reason = because(english);
        reason.m_count = count;
        return reason;
    }
    // "a, b, c" of any number.
    [[nodiscard]] static Reason listOf(const QList<Reason> &reasons);
    // A text or a number as it is, a word of the catalogue, another reason.
    template<class... Arguments>
    [[nodiscard]] Reason with(const Arguments &...arguments) const
    {
        Reason filled(m_english);
        filled.m_count = m_count;
        filled.m_parts = parts();
        (filled.m_parts.append(part(arguments)), ...);
        return filled;
    }

    [[nodiscard]] bool isEmpty() const { return m_english.isEmpty(); }
    [[nodiscard]] QString english() const;
    // As runs keep it: the sentence, or an array of it, its arguments in their order and the count.
    // Among them a reason is such an array again, and a word of the catalogue {"word": ..}.
    [[nodiscard]] QJsonValue toJson() const;

    // Writes what was kept into an answer: `why` in English, and `because`, the array, where there
    // is one. Older engines kept the English alone.
    static void tell(QJsonObject &answer, const QJsonValue &kept);
    // What an answer says, in the language of whoever looks: by its sentence where the catalogue
    // knows that, else as it came.
    [[nodiscard]] static QString shown(const QString &why, const QJsonValue &because);

private:
    explicit Reason(QLatin1StringView english)
        : m_english(english)
    {}
    [[nodiscard]] QJsonArray parts() const; // without the count
    [[nodiscard]] QJsonArray whole() const;
    [[nodiscard]] static QJsonValue part(const QString &text) { return text; }
    [[nodiscard]] static QJsonValue part(std::integral auto number)
    {
        return static_cast<qint64>(number);
    }
    [[nodiscard]] static QJsonValue part(const Wording &word);
    [[nodiscard]] static QJsonValue part(const Reason &reason) { return reason.whole(); }
    static QJsonValue part(const char *) = delete; // would not be translated

    QLatin1StringView m_english;
    QJsonArray m_parts; // the sentence and its arguments; empty: it has none
    int m_count = -1;
};

// The decisions of a run as they are told, each with its reason in words.
[[nodiscard]] QJsonArray inWords(QJsonArray decisions);

} // namespace flotilla
