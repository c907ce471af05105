#include "ui/flows/finddialog.h"

#include "ui/kit/card.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBeforeShown = 24; // characters, so that the hit is in sight
constexpr int kTextMax = 200;

// The words around a hit, the hit itself, and what is to take its place.
class HitDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        QString before = index.data(FindModel::BeforeRole).toString();
        if (before.size() > kBeforeShown)
            before = u'…' + before.last(kBeforeShown);
        const QString hit = index.data(FindModel::HitRole).toString();
        const QVariant with = index.data(FindModel::WithRole);
        QString text = before + hit + with.toString() + index.data(FindModel::AfterRole).toString();
        text.replace(u'\n', u' ');
        const auto format = [](qsizetype from, qsizetype size, const QColor &colour,
                               const QColor &ground) {
            QTextLayout::FormatRange range{int(from), int(size), {}};
            range.format.setForeground(colour);
            range.format.setBackground(ground);
            return range;
        };
        QList<QTextLayout::FormatRange> formats;
        if (with.isValid()) {
            formats = {format(before.size(), hit.size(), t.danger, t.dangerSubtle),
                       format(before.size() + hit.size(), with.toString().size(), t.success,
                              t.successSubtle)};
            formats[0].format.setFontStrikeOut(true);
            formats[1].format.setFontUnderline(true);
        } else {
            formats = {format(before.size(), hit.size(), t.text, t.warningSubtle)};
        }
        QTextLayout layout(text, theme().font(t.small));
        QTextOption shape(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        shape.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(shape);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(inside.width());
        layout.endLayout();
        painter.setClipRect(inside, Qt::IntersectClip);
        painter.setPen(t.text);
        layout.draw(&painter,
                    QPointF(inside.left(), inside.top() + (inside.height() - line.height()) / 2));
    }
};

} // namespace

FindDialog *FindDialog::openOver(QWidget *window, PageContext &context)
{
    auto *dialog = new FindDialog(context.theme, context.api,
                                  context.identity.may(Permission::FlowsWrite), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindDialog::openWanted, dialog,
            [&host = context.host](FlowId flow, const QString &step) {
                host.open(u"flow"_s,
                          step.isEmpty() ? flow.text() : flow.text() + u"/step/"_s + step);
            });
    dialog->open();
    return dialog;
}

FindDialog::FindDialog(const Theme &theme, ApiClient &api, bool mayWrite, QWidget *window)
    : Dialog(theme, tr("Find in all flows"), window, Width::Wide)
    , m_theme(theme)
    , m_model(api)
    , m_text(new SearchField(theme, tr("Find")))
    , m_with(new QLineEdit)
    , m_cases(new QCheckBox(tr("Tell capitals and accents apart")))
    , m_find(new QPushButton(tr("Find")))
    , m_table(new TableView(theme, tr("Hits")))
    , m_summary(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"findDialog"_s);
    if (mayWrite)
        setText(tr("In drafts only: nothing goes live by itself, and every flow can be taken "
                   "back."));
    m_text->setObjectName(u"findInFlowsText"_s);
    m_text->setAccessibleName(tr("Find"));
    m_text->setMaxLength(kTextMax);
    m_with->setObjectName(u"findInFlowsWith"_s);
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setVisible(mayWrite);
    m_cases->setObjectName(u"findInFlowsCases"_s);
    m_cases->setAccessibleName(m_cases->text());
    m_find->setObjectName(u"findInFlowsNow"_s);
    m_find->setAccessibleName(tr("Find"));
    m_find->setAutoDefault(false);
    m_summary->setObjectName(u"findInFlowsSummary"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(t.space.two);
    row->addWidget(m_text, 2);
    row->addWidget(m_find);
    row->addWidget(m_with, 2);
    row->addWidget(m_cases);
    body()->addSpacing(t.space.three);
    body()->addLayout(row);
    body()->addSpacing(t.space.three);
    body()->addWidget(makeTable());
    body()->addSpacing(t.space.two);
    body()->addWidget(m_summary);
    makeButtons(mayWrite);
    connect(m_find, &QPushButton::clicked, this, &FindDialog::search);
    connect(m_text, &QLineEdit::returnPressed, this, &FindDialog::search);
    connect(m_cases, &QCheckBox::toggled, this, &FindDialog::search);
    connect(m_with, &QLineEdit::textChanged, this, [this](const QString &with) {
        m_model.setWith(with.isEmpty() ? std::nullopt : std::optional(with));
    });
    connect(&m_model, &FindModel::progressed, this, &FindDialog::retell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindDialog::retell);
    setMinimumWidth(t.component.dialogWide);
    retell();
}

void FindDialog::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    m_text->setFocus();
}

QWidget *FindDialog::makeTable()
{
    const Tokens &t = m_theme.tokens();
    auto *card = new Card(m_theme);
    card->body()->setContentsMargins(1, 0, 1, 1);
    m_table->setObjectName(u"findInFlowsTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(FindModel::TextColumn, new HitDelegate(m_theme, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(FindModel::TextColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(FindModel::FlowColumn, t.size.sidebar * 3 / 4);
    m_table->setColumnWidth(FindModel::StepColumn, t.size.sidebar / 2);
    m_table->setColumnWidth(FindModel::FieldColumn, t.size.sidebar * 3 / 4);
    m_table->setColumnWidth(FindModel::ResultColumn, t.size.sidebar * 3 / 4);
    m_table->setMinimumHeight(t.size.drawer);
    connect(m_table, &TableView::opened, this, &FindDialog::openChosen);
    card->body()->addWidget(m_table);
    return card;
}

void FindDialog::makeButtons(bool mayWrite)
{
    const auto add = [this](const QString &name, const QString &text, ButtonKind kind) {
        QPushButton *button = addButton(text, kind); // what it does is seen in the dialog
        button->setObjectName(name);
        button->setAccessibleName(text);
        return button;
    };
    QPushButton *close = addButton(tr("Close"), QDialog::Rejected);
    close->setObjectName(u"findInFlowsClose"_s);
    close->setAccessibleName(close->text());
    m_open = add(u"findInFlowsOpen"_s, tr("Open the flow"), ButtonKind::Secondary);
    connect(m_open, &QPushButton::clicked, this, &FindDialog::openChosen);
    if (mayWrite) {
        m_back = add(u"findInFlowsBack"_s, tr("Take this flow back"), ButtonKind::Secondary);
        m_one = add(u"findInFlowsOne"_s, tr("Replace this"), ButtonKind::Secondary);
        m_all = add(u"findInFlowsAll"_s, tr("Replace all"), ButtonKind::Primary);
        connect(m_back, &QPushButton::clicked, this, [this] { m_model.takeBack(current()); });
        connect(m_one, &QPushButton::clicked, this, [this] { m_model.replace({current()}); });
        connect(m_all, &QPushButton::clicked, this, [this] { m_model.replace(m_model.ticked()); });
    }
    // Enter belongs to the fields.
    for (QPushButton *button : {close, m_open, m_back, m_one, m_all}) {
        if (!button)
            continue;
        button->setAutoDefault(false);
        button->setDefault(false);
    }
}

int FindDialog::current() const
{
    return m_table->currentIndex().row();
}

void FindDialog::find(const QString &text, const QString &with)
{
    m_text->setText(text);
    m_with->setText(with);
    search();
}

void FindDialog::search()
{
    m_model.search(m_text->text(), m_cases->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

void FindDialog::openChosen()
{
    const int row = current();
    if (row < 0)
        return;
    const FlowId flow = m_model.flow(row);
    const QString step = m_model.index(row, 0).data(FindModel::StepRole).toString();
    accept();
    Q_EMIT openWanted(flow, step);
}

void FindDialog::retell()
{
    const int row = current();
    const int count = m_model.rowCount();
    m_find->setEnabled(!m_model.isReplacing());
    m_cases->setEnabled(!m_model.isReplacing());
    m_open->setEnabled(row >= 0);
    if (m_all) {
        const int ticked = static_cast<int>(m_model.ticked().size());
        m_back->setEnabled(m_model.mayTakeBack(row));
        m_one->setEnabled(m_model.mayReplace(row));
        m_all->setText(ticked == 0   ? tr("Replace all")
                       : ticked == 1 ? tr("Replace 1 hit")
                                     : tr("Replace %n hits", nullptr, ticked));
        m_all->setAccessibleName(m_all->text());
        m_all->setEnabled(ticked > 0);
    }
    QString words;
    if (m_model.error())
        words = m_model.error()->sentence();
    else if (m_model.isReplacing())
        words = tr("Replacing…");
    else if (m_model.isSearching())
        words = tr("Looking… %n hits so far", nullptr, count);
    else if (count > 0)
        words = tr("%1 in %2", "so many hits in so many flows")
                    .arg(count == 1 ? tr("1 hit") : tr("%n hits", nullptr, count),
                         m_model.flows() == 1 ? tr("1 flow")
                                              : tr("%n flows", nullptr, m_model.flows()));
    else if (!m_text->text().isEmpty())
        words = tr("No flow has it.");
    if (m_model.isCut() && !m_model.error())
        words += u' ' + tr("There are more: look for something narrower.");
    m_summary->setText(words);
    m_summary->setColour(m_model.error() ? &Tokens::danger : &Tokens::textMuted);
}

} // namespace flotilla
