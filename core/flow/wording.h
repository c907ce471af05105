#pragma once
// What the catalogue says to people: English in documents and on the wire, and in the language of
// whoever looks where it is shown, looked up at that time.

#include <QString>

namespace flotilla {

class Wording
{
public:
    Wording() = default;
    // A literal that lives for ever, within QT_TRANSLATE_NOOP("Blocks", ...) so that translators
    // see it. Implicit: descriptions are lists of literals.
    Wording(const char *english)
        : m_english(english)
    {}
    // In the language of whoever looks already.
    [[nodiscard]] static Wording said(const QString &text);

    [[nodiscard]] QString english() const;
    [[nodiscard]] QString shown() const; // on any thread
    [[nodiscard]] bool isEmpty() const { return english().isEmpty(); }
    // Implicit, so that nothing is shown in English because somebody forgot.
    operator QString() const { return shown(); }

private:
    const char *m_english = nullptr;
    QString m_said;
};

} // namespace flotilla
