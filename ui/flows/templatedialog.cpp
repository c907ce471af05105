#include "ui/flows/templatedialog.h"

#include "ui/kit/formfield.h"
#include "ui/kit/phonepreview.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/language.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameMax = 200;

class TemplateDelegate : public QStyledItemDelegate
{
public:
    TemplateDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            drawBox(*painter, option.rect, {t.surfaceSelected, {}, double(t.radius.md)});
        QRect line = option.rect.adjusted(t.space.three, t.space.two, -t.space.three, 0);
        line.setHeight(m_theme.lineHeight(t.base));
        painter->setFont(m_theme.font(t.baseStrong));
        painter->setPen(t.text);
        drawLine(*painter, line, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                 index.data().toString());
        line.translate(0, line.height());
        line.setHeight(m_theme.lineHeight(t.small));
        painter->setFont(m_theme.font(t.small));
        painter->setPen(t.textMuted);
        drawLine(*painter, line, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                 index.data(TemplatesModel::NoteRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Tokens &t = m_theme.tokens();
        return {t.size.sidebar,
                m_theme.lineHeight(t.base) + m_theme.lineHeight(t.small) + 2 * t.space.two};
    }

private:
    const Theme &m_theme;
};

} // namespace

TemplatesModel::TemplatesModel(QList<FlowTemplateSummary> templates, QObject *parent)
    : QAbstractListModel(parent)
    , m_templates(std::move(templates))
{}

int TemplatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlowTemplateSummary &each = m_templates.at(index.row());
    if (role == Qt::DisplayRole)
        return each.title;
    if (role == NoteRole)
        return tr("%1 · %2", "what a template is for, its language")
            .arg(each.category, languageName(each.language));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return each.description;
    return {};
}

TemplateDialog::TemplateDialog(const Theme &theme, const QList<FlowTemplateSummary> &templates,
                               const QString &first, QWidget *window)
    : Dialog(theme, tr("Start from a template"), window, Width::Wide)
    , m_theme(theme)
    , m_model(templates)
    , m_list(new QListView)
    , m_phone(new PhonePreview(theme, {}))
    , m_words(new TextLabel(theme, &Tokens::base, &Tokens::textMuted))
    , m_name(new QLineEdit)
{
    const Tokens &t = theme.tokens();
    setObjectName(u"templateDialog"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(t.space.four);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TemplateDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(t.size.sidebar + t.space.sixteen);
    row->addWidget(m_list);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(t.space.four);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(t.size.sidebar);
    middle->addWidget(m_words);
    m_name->setObjectName(u"templateFlowName"_s);
    m_name->setMaxLength(kNameMax);
    auto *field = new FormField(theme, tr("Name of the flow"), m_name);
    field->setHint(tr("Customers never see it."));
    middle->addWidget(field);
    middle->addStretch();
    row->addLayout(middle, 1);
    m_phone->setObjectName(u"templatePhone"_s);
    m_phone->setFixedSize(t.component.previewWidth, t.size.drawer + t.size.sidebar / 2);
    row->addWidget(m_phone);
    body()->addSpacing(t.space.three);
    body()->addLayout(row);
    addButton(tr("Cancel"), QDialog::Rejected);
    QPushButton *use = addButton(tr("Use this template"), QDialog::Accepted, ButtonKind::Primary);
    use->setObjectName(u"useTemplate"_s);
    setSafeButton(use);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { show(index.row()); });
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    int at = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.at(i).name == first)
            at = i;
    }
    m_list->setCurrentIndex(m_model.index(at));
}

QString TemplateDialog::templateName() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model.at(index.row()).name : QString();
}

QString TemplateDialog::flowName() const
{
    return m_name->text().trimmed();
}

void TemplateDialog::show(int row)
{
    if (row < 0)
        return;
    const FlowTemplateSummary &each = m_model.at(row);
    m_words->setText(each.description);
    m_name->setText(each.title);
    m_phone->setContact(each.title);
    QList<PreviewMessage> messages;
    for (const QJsonValue &value : each.preview) {
        const QJsonObject line = value.toObject();
        PreviewMessage message;
        // The phone is the customer's.
        message.isFromUs = line.value("from"_L1).toString() == "customer"_L1;
        message.text = line.value("text"_L1).toString();
        messages.append(message);
    }
    m_phone->setMessages(messages);
}

} // namespace flotilla
