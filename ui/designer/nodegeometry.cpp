#include "ui/designer/nodegeometry.h"

#include "ui/designer/canvassizes.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kWidthsMax = 50'000; // words remembered

struct Piece
{
    QString text;
    bool isChip = false;
    bool spaceBefore = false;
};

// "contact.first_name | default: 'friend'" is shown as first_name.
QString chipText(QStringView expression)
{
    QStringView path = expression.trimmed();
    if (const qsizetype filter = path.indexOf(u'|'); filter > 0)
        path = path.first(filter).trimmed();
    if (path.startsWith(u"contact."))
        path = path.sliced(8);
    return path.toString();
}

QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    bool space = false;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            space = true;
            ++at;
            continue;
        }
        if (QStringView(text).sliced(at).startsWith(u"{{")) {
            const qsizetype end = text.indexOf(u"}}"_s, at + 2);
            const qsizetype to = end < 0 ? text.size() : end;
            pieces.append({chipText(QStringView(text).sliced(at + 2, to - at - 2)), true, space});
            at = end < 0 ? to : end + 2;
        } else {
            const qsizetype begin = at;
            while (at < text.size() && !text[at].isSpace() &&
                   !QStringView(text).sliced(at).startsWith(u"{{"))
                ++at;
            pieces.append({text.mid(begin, at - begin), false, space});
        }
        space = false;
    }
    return pieces;
}

bool isReadFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

} // namespace

QPointF NodeLayout::inPort(bool rightToLeft) const
{
    return {rightToLeft ? size.width() : 0, canvas::kHeader / 2};
}

QPointF NodeLayout::outPort(const NodeRow &row, bool rightToLeft) const
{
    const double middle =
        row.kind == NodeRow::Kind::Text ? row.y + row.height / 2 : row.y + canvas::kOption / 2;
    return {rightToLeft ? 0 : size.width(), middle};
}

const NodeRow *NodeLayout::rowOf(const FlowEdge &outlet) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const NodeRow &row) {
        return row.hasPort && row.outlet.isSameOutlet(outlet);
    });
    return found == rows.end() ? nullptr : &*found;
}

int NodeLayout::blockIndexAt(double y, const Step &step) const
{
    for (qsizetype i = 0; i < step.blocks.size(); ++i) {
        double top = 1e9;
        double bottom = 0;
        for (const NodeRow &row : rows) {
            if (row.block != step.blocks.at(i).id)
                continue;
            top = std::min(top, row.y);
            bottom = std::max(bottom, row.y + row.height);
        }
        if (y < (top + bottom) / 2)
            return static_cast<int>(i);
    }
    return static_cast<int>(step.blocks.size());
}

NodeGeometry::NodeGeometry(const Theme &theme)
    : m_theme(theme)
{
    themeChanged();
}

void NodeGeometry::themeChanged()
{
    const Tokens &tokens = m_theme.tokens();
    m_titleFont = m_theme.font(tokens.heading);
    m_titleFont.setWeight(QFont::DemiBold);
    m_textFont = m_theme.font(tokens.base);
    m_chipFont = m_textFont;
    m_chipFont.setWeight(QFont::Medium);
    m_smallFont = m_theme.font(tokens.small);
    m_figureFont = m_smallFont;
    m_figureFont.setWeight(QFont::DemiBold);
    const double scale =
        static_cast<double>(m_theme.lineHeight(tokens.base)) / std::max(1, tokens.base.line);
    m_line = canvas::kLine * std::max(1.0, scale);
    m_space = QFontMetricsF(m_textFont).horizontalAdvance(u' ');
    m_widths.clear();
    m_chipWidths.clear();
}

double NodeGeometry::textWidth(double nodeWidth)
{
    return nodeWidth - 2 * canvas::kRowInset - canvas::kRowIcon - canvas::kRowGap;
}

double NodeGeometry::widthOf(const QString &word, bool isChip) const
{
    QHash<QString, double> &widths = isChip ? m_chipWidths : m_widths;
    const auto found = widths.constFind(word);
    if (found != widths.cend())
        return *found;
    if (widths.size() > kWidthsMax)
        widths.clear();
    const double width = QFontMetricsF(isChip ? m_chipFont : m_textFont).horizontalAdvance(word) +
                         (isChip ? 2 * canvas::kChipPad : 0);
    widths.insert(word, width);
    return width;
}

// Words stand in the order in which they are read: the text's own, and that of words of the other
// direction among themselves.
void NodeGeometry::placeByDirection(const QString &text, double width, QList<TextRun> &runs) const
{
    if (std::none_of(text.begin(), text.end(), isReadFromRight))
        return;
    const bool isFromRight = text.isRightToLeft();
    if (isFromRight) {
        if (!runs.isEmpty() && !runs.last().isChip)
            runs.last().width = QFontMetricsF(m_textFont).horizontalAdvance(runs.last().text);
        for (TextRun &run : runs)
            run.x = width - run.x - run.width;
    }
    const auto isOther = [isFromRight](const TextRun &run) {
        const bool hasLetters =
            std::any_of(run.text.begin(), run.text.end(), [](QChar c) { return c.isLetter(); });
        return hasLetters && !run.isChip && run.text.isRightToLeft() != isFromRight;
    };
    for (qsizetype from = 0; from < runs.size(); ++from) {
        qsizetype end = from;
        while (end < runs.size() && runs.at(end).line == runs.at(from).line &&
               isOther(runs.at(end)))
            ++end;
        if (end - from < 2)
            continue;
        const TextRun &first = runs.at(from);
        const TextRun &last = runs.at(end - 1);
        const double both =
            std::min(first.x, last.x) + std::max(first.x + first.width, last.x + last.width);
        for (qsizetype i = from; i < end; ++i)
            runs[i].x = both - runs.at(i).x - runs.at(i).width;
        from = end - 1;
    }
}

QList<TextRun> NodeGeometry::runsOf(const QString &text, double width, int lines) const
{
    QList<TextRun> runs;
    double x = 0;
    int line = 0;
    for (const Piece &piece : piecesOf(text)) {
        double wide = widthOf(piece.text, piece.isChip);
        const double space = piece.spaceBefore && x > 0 ? m_space : 0;
        if (x > 0 && x + space + wide > width) {
            if (line + 1 == lines) { // no room for more: the last run says so
                if (!runs.isEmpty())
                    runs.last().text = QFontMetricsF(m_textFont)
                                           .elidedText(runs.last().text + u"…"_s, Qt::ElideRight,
                                                       width - runs.last().x);
                placeByDirection(text, width, runs);
                return runs;
            }
            ++line;
            x = 0;
        } else {
            x += space;
        }
        QString shown = piece.text;
        if (wide > width) {
            shown = QFontMetricsF(m_textFont).elidedText(shown, Qt::ElideRight, width);
            wide = width;
        }
        runs.append({shown, x, line, wide, piece.isChip});
        x += wide;
    }
    placeByDirection(text, width, runs);
    return runs;
}

double NodeGeometry::noteHeight(const QString &text, double width, bool hasAuthor) const
{
    int lines = hasAuthor ? 1 : 0;
    for (const QString &paragraph : text.split(u'\n')) {
        const QList<TextRun> runs = runsOf(paragraph, width - 2 * canvas::kNotePad, 100);
        lines += runs.isEmpty() ? 1 : runs.last().line + 1;
    }
    return lines * m_line + 2 * canvas::kNotePad;
}

void NodeGeometry::addBlockRows(const Block &block, bool isLast, const Step &step,
                                const FlowDocument &document, NodeLayout &layout) const
{
    const BlockType *type = catalogue::find(block.type);
    const qsizetype first = layout.rows.size();
    for (const BlockLook::Line &line : BlockLook::linesOf(block)) {
        NodeRow row;
        row.block = block.id;
        row.icon = line.icon;
        row.category = line.category;
        row.text = line.text;
        row.muted = line.muted;
        layout.rows.append(row);
    }
    if (const Field *jump = type ? type->fieldOf(Field::Type::Step) : nullptr) {
        const Step *target = document.step(block.fields.value(jump->key).toString());
        if (target)
            layout.rows.last().text = u"→ "_s + target->title;
    }
    const qsizetype lastText = layout.rows.size() - 1;
    const auto addOutlet = [&](NodeRow::Kind kind, const QString &name, const QString &title) {
        NodeRow row;
        row.kind = kind;
        row.block = block.id;
        row.category = type->category;
        row.text = title;
        row.hasPort = true;
        row.outlet = {step.id, block.id, name};
        layout.rows.append(row);
    };
    bool hasOpenChoice = false;
    if (type && type->outletPerChoice) {
        for (const Choice &choice : type->choicesOf(block)) {
            addOutlet(NodeRow::Kind::Option, choice.id, choice.title);
            hasOpenChoice |= !block.outlets.contains(choice.id);
        }
    }
    if (type) {
        for (const Outlet &outlet : type->outlets) {
            if (type->usesOutlet(block, outlet))
                addOutlet(NodeRow::Kind::Outcome, outlet.name, outlet.title);
        }
    }
    // The way on of the block, or of the step behind its last block.
    NodeRow &port = layout.rows[std::max(first, lastText)];
    if (block.outlets.contains(QString())) {
        port.hasPort = true;
        port.outlet = {step.id, block.id, {}};
        return;
    }
    const bool goesOn = !type || (type->hasWayOn && !type->leavesByName &&
                                  (!type->outletPerChoice || hasOpenChoice));
    if (isLast && (goesOn || !step.next.isEmpty())) {
        port.hasPort = true;
        port.outlet = {step.id, {}, {}};
    }
}

NodeLayout NodeGeometry::layoutOf(const Step &step, const FlowDocument &document) const
{
    NodeLayout layout;
    layout.title = step.title.isEmpty() ? step.id : step.title;
    layout.size.setWidth(step.width > 0 ? step.width : canvas::kNodeWidth);
    // A step is what it mainly does: ask, decide, act; else what comes first.
    const Block *main = nullptr;
    for (const Block &block : step.blocks) {
        const BlockType *type = catalogue::find(block.type);
        if (!main || (type && type->category != u"Message" && main == &step.blocks.first() &&
                      block.type != u"logic.set_variable"))
            main = &block;
    }
    if (const BlockType *type = main ? catalogue::find(main->type) : nullptr) {
        layout.icon = BlockLook::iconOf(main->type);
        layout.category = type->category;
    } else {
        layout.icon = u"blocks"_s;
    }
    for (qsizetype i = 0; i < step.blocks.size(); ++i)
        addBlockRows(step.blocks.at(i), i + 1 == step.blocks.size(), step, document, layout);
    if (step.blocks.isEmpty()) {
        NodeRow row;
        row.icon = u"plus"_s;
        row.text = BlockLook::tr("Add a block");
        row.muted = true;
        row.hasPort = true;
        row.outlet = {step.id, {}, {}};
        layout.rows.append(row);
    }
    stack(layout);
    return layout;
}

NodeLayout NodeGeometry::startLayout(const FlowDocument &document) const
{
    NodeLayout layout;
    layout.title = BlockLook::tr("Start");
    layout.icon = u"play"_s;
    layout.size.setWidth(canvas::kNodeWidth);
    for (const Trigger &trigger : document.settings().triggers) {
        NodeRow row;
        row.icon = BlockLook::triggerIcon(trigger.kind);
        row.text = BlockLook::triggerText(trigger);
        layout.rows.append(row);
    }
    stack(layout);
    return layout;
}

void NodeGeometry::stack(NodeLayout &layout) const
{
    double y = canvas::kHeader;
    const double width = textWidth(layout.size.width());
    for (NodeRow &row : layout.rows) {
        row.y = y;
        if (row.kind == NodeRow::Kind::Text) {
            const QList<TextRun> runs = runsOf(row.text, width, canvas::kRowLines);
            row.lines = runs.isEmpty() ? 1 : runs.last().line + 1;
            row.height = row.lines * m_line + canvas::kRowPad;
        } else {
            row.height = row.kind == NodeRow::Kind::Option ? canvas::kOption + canvas::kOptionGap
                                                           : canvas::kOutcome;
        }
        y += row.height;
    }
    layout.size.setHeight(y + canvas::kFoot);
}

} // namespace flotilla
