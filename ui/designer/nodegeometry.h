#pragma once
// What a step's card shows and where: rows, lines of text, ports. The only place that knows; the
// painter, the scene and hit testing all ask here.

#include "ui/designer/blocklook.h"
#include "ui/designer/flowdocument.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace flotilla {

class Theme;

// A word of a card's text, or a variable in its chip.
struct TextRun
{
    QString text;
    double x = 0; // from the text's left
    int line = 0;
    double width = 0;
    bool isChip = false;
};

struct NodeRow
{
    enum class Kind { Text, Option, Outcome };
    Kind kind = Kind::Text;
    QString block;
    QString icon;
    QString category;
    QString text;
    bool muted = false;
    bool hasPort = false;
    FlowEdge outlet = {}; // of the port
    double y = 0;
    double height = 0;
    int lines = 1;
};

struct NodeLayout
{
    QString title;
    QString icon;
    QString category; // of the step: of its first block
    QSizeF size;
    QList<NodeRow> rows;

    // Centres, from the card's top left.
    [[nodiscard]] QPointF inPort(bool rightToLeft) const;
    [[nodiscard]] QPointF outPort(const NodeRow &row, bool rightToLeft) const;
    [[nodiscard]] const NodeRow *rowOf(const FlowEdge &outlet) const;
    [[nodiscard]] int blockIndexAt(double y, const Step &step) const; // where a block would go
};

class NodeGeometry
{
public:
    explicit NodeGeometry(const Theme &theme);

    void themeChanged(); // other fonts
    [[nodiscard]] NodeLayout layoutOf(const Step &step, const FlowDocument &document) const;
    [[nodiscard]] NodeLayout startLayout(const FlowDocument &document) const; // the triggers' card
    // The text broken into lines of that width, the last one cut where there are more.
    [[nodiscard]] QList<TextRun> runsOf(const QString &text, double width, int lines) const;
    [[nodiscard]] double noteHeight(const QString &text, double width, bool hasAuthor) const;
    [[nodiscard]] static double textWidth(double nodeWidth);

    [[nodiscard]] const QFont &titleFont() const { return m_titleFont; }
    [[nodiscard]] const QFont &textFont() const { return m_textFont; }
    [[nodiscard]] const QFont &chipFont() const { return m_chipFont; }
    [[nodiscard]] const QFont &smallFont() const { return m_smallFont; }
    [[nodiscard]] const QFont &figureFont() const { return m_figureFont; }
    [[nodiscard]] double line() const { return m_line; } // at the theme's text scale

private:
    [[nodiscard]] double widthOf(const QString &word, bool isChip) const;
    void placeByDirection(const QString &text, double width, QList<TextRun> &runs) const;
    void addBlockRows(const Block &block, bool isLast, const Step &step,
                      const FlowDocument &document, NodeLayout &layout) const;
    void stack(NodeLayout &layout) const;

    const Theme &m_theme;
    QFont m_titleFont, m_textFont, m_chipFont, m_smallFont, m_figureFont;
    double m_line = 18;
    double m_space = 4;
    mutable QHash<QString, double> m_widths;
    mutable QHash<QString, double> m_chipWidths;
};

} // namespace flotilla
