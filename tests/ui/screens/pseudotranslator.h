#pragma once
// A language in which every word is strange and longer by two fifths, so that a word that is not
// translated stands out, and a place that is too narrow for other languages too.

#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace flotilla {

class PseudoTranslator : public QTranslator
{
public:
    // What a catalogue finds a text by.
    struct Key
    {
        QString context;
        QString source;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.context, key.source);
        }
    };

    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    // Whatever was asked for until now, on any thread.
    [[nodiscard]] QSet<Key> asked() const;

    // In brackets, every letter another, places of arguments as they were.
    [[nodiscard]] static QString strange(const QString &source);

private:
    mutable QMutex m_lock;
    mutable QSet<Key> m_asked;
};

} // namespace flotilla
