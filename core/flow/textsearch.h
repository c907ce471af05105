#pragma once
// Finds a text wherever people wrote one in a flow, and puts another in its place. Names of
// variables where blocks set them, ids and chosen words are no such texts.

#include "core/flow/flow.h"

#include <functional>
#include <limits>

namespace flotilla {

// Where a text stands in a flow.
struct TextPlace
{
    QString path;      // JSON pointer to the text, in the document
    QString step = {}; // its id; empty: of the flow itself
    QString stepTitle = {};
    QString block = {};
    QString type = {};  // of the block
    QString field = {}; // of the block; else "title", "triggers", "variables", "groups", "notes"
};

struct TextHit
{
    TextPlace place;
    QString text; // all of it
    qsizetype at = 0;
    qsizetype size = 0;
};

class TextSearch
{
public:
    // Case and accents do not matter, unless they are to be told apart.
    explicit TextSearch(const QString &wanted, Qt::CaseSensitivity cases = Qt::CaseInsensitive);

    // Shows every hit, in the order of the flow: there may be very many.
    void each(const Flow &flow, const std::function<void(const TextHit &)> &visit) const;
    [[nodiscard]] QList<TextHit> in(const Flow &flow,
                                    qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    [[nodiscard]] qsizetype countIn(const QString &text) const;
    // May a flow that is kept as these bytes have it at all? Quick; true where it is not certain.
    [[nodiscard]] bool mayBeIn(const QByteArray &document) const;

    // Puts `with` in the place of these hits of this very flow; how many there were. One whose text
    // is another by now is left alone.
    static qsizetype replace(Flow &flow, const QList<TextHit> &hits, const QString &with);

private:
    struct Span
    {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    [[nodiscard]] QList<Span> spansIn(const QString &text) const;

    QString m_wanted; // as it is looked for
    Qt::CaseSensitivity m_cases;
};

} // namespace flotilla
