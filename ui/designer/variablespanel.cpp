#include "ui/designer/variablespanel.h"

#include "core/flow/scope.h"
#include "ui/designer/testwords.h"
#include "ui/kit/dialog.h"
#include "ui/kit/formfield.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

class VariableDelegate final : public QStyledItemDelegate
{
public:
    VariableDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(u"variableEdit"_s);
        edit->setAccessibleName(
            index.siblingAtColumn(TestVariablesModel::NameColumn).data().toString());
        edit->setFont(m_theme.font(m_theme.tokens().small));
        return edit;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        if (index.data(TestVariablesModel::IsFreshRole).toBool())
            painter->fillRect(option.rect, tokens.infoSubtle);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens.surfaceHover);
        const bool isName = index.column() == TestVariablesModel::NameColumn;
        const bool isKind = index.column() == TestVariablesModel::KindColumn;
        painter->setFont(m_theme.font(isName ? tokens.smallStrong : tokens.small));
        painter->setPen(isName ? tokens.blockLogic : isKind ? tokens.textMuted : tokens.text);
        const int pad = isName ? tokens.space.three : tokens.space.one;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect inside =
            option.rect.adjusted(isMirrored ? 0 : pad, 0, isMirrored ? -pad : 0, 0);
        drawLine(*painter, inside, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                 index.data().toString());
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(*painter, option.rect, tokens.radius.sm, tokens);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

TestVariablesModel::TestVariablesModel(TestDrive &drive, QObject *parent)
    : QAbstractTableModel(parent)
    , m_drive(drive)
{
    connect(&drive, &TestDrive::changed, this, &TestVariablesModel::refresh);
    refresh();
}

void TestVariablesModel::refresh()
{
    const QJsonObject values = m_drive.variables();
    const QStringList fresh = m_drive.freshVariables();
    if (values == m_values && fresh == m_fresh)
        return;
    const QStringList names = values.keys();
    if (names == m_names) { // an open editor stays where it is
        m_values = values;
        m_fresh = fresh;
        if (!names.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_names = names;
    m_values = values;
    m_fresh = fresh;
    endResetModel();
}

int TestVariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int TestVariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TestVariablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString name = m_names.at(index.row());
    const QJsonValue value = m_values.value(name);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == NameColumn   ? name
               : index.column() == KindColumn ? TestWords::kindOf(value)
                                              : TestWords::textOf(value);
    case Qt::ToolTipRole:
        return TestWords::textOf(value);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(name, TestWords::kindOf(value), TestWords::textOf(value));
    case IsFreshRole:
        return m_fresh.contains(name);
    default:
        return {};
    }
}

QVariant TestVariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == KindColumn ? tr("Kind") : tr("Value");
}

Qt::ItemFlags TestVariablesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == ValueColumn ? usual | Qt::ItemIsEditable : usual;
}

bool TestVariablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != ValueColumn || role != Qt::EditRole)
        return false;
    const QString name = m_names.at(index.row());
    const QJsonValue now = TestWords::valueOf(value.toString(), m_values.value(name));
    if (now == m_values.value(name))
        return false;
    m_drive.setVariable(name, now);
    return true;
}

void TestVariablesModel::takeAway(int row)
{
    if (row >= 0 && row < m_names.size())
        m_drive.setVariable(m_names.at(row), QJsonValue::Null);
}

VariablesPanel::VariablesPanel(TestDrive &drive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_drive(drive)
    , m_theme(theme)
    , m_model(drive)
    , m_table(new QTableView)
    , m_add(new QToolButton)
{
    setObjectName(u"variablesPanel"_s);
    setAccessibleName(tr("Variables in this test"));
    const Tokens &tokens = theme.tokens();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens.space.three, 0, tokens.space.two, 0);
    head->setSpacing(tokens.space.two);
    head->addWidget(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text, tr("Variables")));
    head->addWidget(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, tr("in this test")));
    head->addStretch();
    m_add->setObjectName(u"addVariable"_s);
    m_add->setAccessibleName(tr("Set a variable"));
    m_add->setToolTip(tr("Set a variable"));
    m_add->setAutoRaise(true);
    m_add->setFixedSize(tokens.size.controlSm, tokens.size.controlSm);
    head->addWidget(m_add);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(tokens.size.controlLg);
    headBox->setLayout(head);
    m_table->setObjectName(u"variablesTable"_s);
    m_table->setAccessibleName(tr("Variables in this test"));
    m_table->setAccessibleDescription(
        tr("Enter or F2 changes a value, Delete takes the variable away"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new VariableDelegate(theme, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setMinimumSectionSize(tokens.size.hitMin);
    m_table->verticalHeader()->setDefaultSectionSize(
        theme.grown(tokens.size.controlSm, tokens.small));
    m_table->setColumnWidth(TestVariablesModel::NameColumn,
                            tokens.size.palette / 2 + tokens.space.two);
    m_table->setColumnWidth(
        TestVariablesModel::KindColumn,
        QFontMetrics(theme.font(tokens.small)).horizontalAdvance(TestWords::kindOf(false)) +
            tokens.space.three);
    m_table->installEventFilter(this);
    if (auto *corner = m_table->findChild<QAbstractButton *>()) { // of Qt; it selects everything
        corner->setObjectName(u"variablesCorner"_s);
        corner->setAccessibleName(tr("Select all"));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(headBox);
    layout->addWidget(m_table, 1);
    const auto restyle = [this] {
        m_add->setIcon(m_theme.icon(u"plus"_s, m_theme.tokens().textMuted));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    connect(m_add, &QToolButton::clicked, this, &VariablesPanel::askForNew);
    connect(&drive, &TestDrive::changed, this,
            [this] { m_add->setEnabled(m_drive.run().has_value()); });
    m_add->setEnabled(false);
    restyle();
}

void VariablesPanel::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    painter.fillRect(QRect(0, tokens.size.controlLg, width(), 1), tokens.border);
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), tokens.border);
}

bool VariablesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex at = m_table->currentIndex();
        if (at.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_table->edit(at.siblingAtColumn(TestVariablesModel::ValueColumn));
            return true;
        }
        if (at.isValid() && key == Qt::Key_Delete) {
            m_model.takeAway(at.row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VariablesPanel::askForNew()
{
    auto *dialog = new Dialog(m_theme, tr("Set a variable"), window());
    dialog->setObjectName(u"variableDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(tr("The chat goes on with this value."));
    dialog->body()->addSpacing(m_theme.tokens().space.three);
    dialog->body()->setSpacing(m_theme.tokens().space.three);
    auto *name = new QLineEdit;
    name->setObjectName(u"variableName"_s);
    auto *value = new QLineEdit;
    value->setObjectName(u"variableValue"_s);
    auto *nameField = new FormField(m_theme, tr("Name"), name);
    dialog->body()->addWidget(nameField);
    dialog->body()->addWidget(new FormField(m_theme, tr("Value"), value));
    dialog->addButton(tr("Cancel"), QDialog::Rejected)->setObjectName(u"cancel"_s);
    QPushButton *done = dialog->addButton(tr("Set"), QDialog::Accepted, ButtonKind::Primary);
    done->setObjectName(u"variableDone"_s);
    done->setEnabled(false);
    connect(name, &QLineEdit::textChanged, dialog, [nameField, done](const QString &text) {
        const bool isFine = isVariableName(text) && !isReservedRoot(text);
        nameField->setError(isFine || text.isEmpty()
                                ? QString()
                                : VariablesPanel::tr("Letters, digits and _ only; contact, session "
                                                     "and now are taken."));
        done->setEnabled(isFine);
    });
    connect(dialog, &QDialog::accepted, this, [this, name, value] {
        bool isNumber = false;
        const double number = value->text().toDouble(&isNumber);
        m_drive.setVariable(name->text(),
                            isNumber ? QJsonValue(number) : QJsonValue(value->text()));
    });
    dialog->open();
    name->setFocus();
}

} // namespace flotilla
