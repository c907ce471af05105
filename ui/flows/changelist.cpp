#include "ui/flows/changelist.h"

#include "ui/theme/box.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

enum { KindRole = Qt::UserRole };

struct Sign
{
    QString icon;
    ColourRole colour;
};

Sign signOf(FlowChange::Kind kind)
{
    switch (kind) {
    case FlowChange::Kind::Added:
        return {u"plus"_s, &Tokens::diffAdded};
    case FlowChange::Kind::Removed:
        return {u"minus"_s, &Tokens::diffRemoved};
    case FlowChange::Kind::Changed:
        return {u"pencil"_s, &Tokens::diffChanged};
    case FlowChange::Kind::Moved:
        break;
    }
    return {u"move"_s, &Tokens::textMuted};
}

// A sign for the kind, and the words in as many lines as they take.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    ChangeDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const Sign sign = signOf(static_cast<FlowChange::Kind>(index.data(KindRole).toInt()));
        const QRect row = option.rect.adjusted(t.space.two, t.space.one, -t.space.two, 0);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.surfaceSelected);
        const int line = m_theme.lineHeight(t.small);
        drawIcon(*painter, place({row.x(), row.y(), t.icon.sm, line}), m_theme, sign.icon,
                 t.*sign.colour, t.icon.sm);
        painter->setFont(m_theme.font(t.small));
        painter->setPen(t.text);
        painter->drawText(place(row.adjusted(t.icon.sm + t.space.two, 0, 0, 0)),
                          Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading,
                          index.data().toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = (view ? view->viewport()->width() : t.component.previewWidth) -
                          t.icon.sm - 3 * t.space.two;
        const QRect words = QFontMetrics(m_theme.font(t.small))
                                .boundingRect(QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap,
                                              index.data().toString());
        return {width, std::max(words.height(), m_theme.lineHeight(t.small)) + 2 * t.space.one};
    }

private:
    const Theme &m_theme;
};

} // namespace

void ChangesModel::setChanges(const QList<FlowChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlowChange &change = m_changes.at(index.row());
    if (role == Qt::DisplayRole)
        return change.message;
    return role == KindRole ? QVariant(static_cast<int>(change.kind)) : QVariant();
}

ChangeList::ChangeList(const Theme &theme, const QString &name, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new ChangeDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::NoSelection);
}

} // namespace flotilla
