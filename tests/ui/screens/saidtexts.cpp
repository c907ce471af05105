#include "tests/ui/screens/saidtexts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QTextItem>
#include <QTreeView>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDpi = 96;
constexpr int kRowsMax = 100; // of a model; what tells of the rest is the same code

struct PaintedText
{
    QString text;
    QRectF rect; // on the device
};

// Takes down the texts that are painted, and nothing else.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice *) override
    {
        m_transform = {};
        return true;
    }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyTransform))
            m_transform = now.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        const PaintedText painted{item.text(), m_transform.mapRect(box)};
        // A text in two fonts comes in two pieces, each with all the words.
        if (!texts.isEmpty() && texts.last().text == painted.text && !painted.text.isEmpty())
            texts.last().rect |= painted.rect;
        else
            texts.append(painted);
    }

    QList<PaintedText> texts;

private:
    QTransform m_transform;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(QSize size)
        : m_size(size)
    {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 10 / kDpi;
        case PdmHeightMM:
            return m_size.height() * 254 / 10 / kDpi;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDpi;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return INT_MAX;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

class Listener
{
public:
    void hear(QWidget &widget)
    {
        m_widget = &widget;
        m_name = QString::fromLatin1(widget.metaObject()->className()) + u" '"_s +
                 widget.objectName() + u'\'';
        hearPainted(widget);
        tell(u"tooltip"_s, widget.toolTip());
        tell(u"accessible name"_s, widget.accessibleName());
        tell(u"accessible description"_s, widget.accessibleDescription());
        tell(u"what's this"_s, widget.whatsThis());
        for (const char *property : {"placeholderText", "suffix", "prefix", "specialValueText"})
            tell(QString::fromLatin1(property), widget.property(property).toString());
        if (widget.isWindow())
            tell(u"title"_s, widget.windowTitle());
        hearParts(widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            hearModel(*view);
        hearChildrenOfFace(widget);
    }

    QList<SaidText> said;

private:
    void tell(const QString &which, const QString &text)
    {
        if (!text.isEmpty())
            said.append({text, m_name + u", "_s + which, m_widget, false, false});
    }

    // Words a person wrote are no words of the program.
    [[nodiscard]] static bool isField(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        const auto *box = qobject_cast<const QComboBox *>(&widget);
        return qobject_cast<const QLineEdit *>(&widget) ||
               (parent && (qobject_cast<const QPlainTextEdit *>(parent) ||
                           qobject_cast<const QTextEdit *>(parent))) ||
               (box && box->isEditable());
    }

    void hearPainted(QWidget &widget)
    {
        // Nor are the messages of a chat.
        if (isField(widget) || widget.size().isEmpty() || widget.inherits("flotilla::PreviewWall"))
            return;
        TextDevice device(widget.size());
        widget.render(&device, {}, {}, {});
        // Cells and the canvas are scrolled: what lies beyond is on its way.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
        const bool isScrolled =
            (area && area->viewport() == &widget) || widget.inherits("flotilla::FlowView");
        const QRectF whole = QRectF(widget.rect()).adjusted(-1, -2, 1, 2);
        for (const PaintedText &painted : device.texts())
            said.append({painted.text, m_name, m_widget, true,
                         !isScrolled && !whole.contains(painted.rect)});
    }

    void hearParts(QWidget &widget)
    {
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            // Those of an editable one are names: of places, of variables.
            for (int i = 0; i < box->count() && !box->isEditable(); ++i)
                tell(u"choice"_s, box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                tell(u"tooltip of a tab"_s, tabs->tabToolTip(i));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            tell(u"text"_s, button->text());
        for (const QAction *action : widget.actions()) {
            tell(u"action"_s, action->text());
            tell(u"tooltip of an action"_s, action->toolTip());
            if (const QMenu *menu = action->menu(); menu && qobject_cast<QMenu *>(&widget)) {
                for (const QAction *inner : menu->actions())
                    tell(u"action of a menu within"_s, inner->text());
            }
        }
    }

    void hearModel(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model || view.inherits("QComboBoxListView"))
            return;
        const auto *table = qobject_cast<const QHeaderView *>(&view);
        for (int column = 0; column < model->columnCount() && !table; ++column)
            tell(u"heading"_s,
                 model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        hearRows(*model, {});
    }

    void hearRows(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < std::min(model.rowCount(parent), kRowsMax); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                tell(u"row"_s, index.data(Qt::DisplayRole).toString());
                tell(u"tooltip of a row"_s, index.data(Qt::ToolTipRole).toString());
                tell(u"accessible text of a row"_s, index.data(Qt::AccessibleTextRole).toString());
                tell(u"accessible description of a row"_s,
                     index.data(Qt::AccessibleDescriptionRole).toString());
            }
            hearRows(model, model.index(row, 0, parent));
        }
    }

    // What is no widget of its own: the steps and edges of a canvas.
    void hearChildrenOfFace(QWidget &widget)
    {
        if (!widget.inherits("flotilla::FlowView"))
            return;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
        for (int i = 0; face && i < face->childCount(); ++i) {
            const QAccessibleInterface *child = face->child(i);
            if (child && !child->object())
                tell(u"on the canvas"_s, child->text(QAccessible::Name));
        }
    }

    const QWidget *m_widget = nullptr;
    QString m_name;
};

} // namespace

QList<SaidText> saidTexts(QWidget &window)
{
    Listener listener;
    listener.hear(window);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            listener.hear(*widget);
    }
    return listener.said;
}

} // namespace flotilla
