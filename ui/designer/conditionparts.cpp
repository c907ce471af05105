#include "ui/designer/conditionparts.h"

#include "ui/designer/choicebox.h"
#include "ui/designer/recordseditor.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Right = OperatorType::Right;

bool isGroup(const QJsonObject &condition)
{
    return condition.contains(u"all"_s) || condition.contains(u"any"_s);
}

bool isPlainList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) {
               return !RecordsEditor::textOf(entry).contains(u',') && !entry.isArray() &&
                      !entry.isObject();
           });
}

QToolButton *makeRemove(const Theme &theme)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFixedSize(theme.tokens().size.controlSm, theme.tokens().size.controlSm);
    button->setIcon(theme.icon(u"x"_s, &Tokens::textMuted));
    return button;
}

} // namespace

ConditionRow::ConditionRow(const FieldContext &context, bool isExpression, QWidget *parent)
    : ConditionPart(parent)
    , m_context(context)
    , m_isExpression(isExpression)
    , m_remove(makeRemove(context.theme))
{
    const Tokens &tokens = context.theme.tokens();
    auto *lines = new QVBoxLayout;
    lines->setSpacing(tokens.space.half);
    m_left.edit =
        makeEdit(isExpression ? tr("quantity * price > 100") : tr("Variable or expression"), true);
    if (isExpression) {
        m_left.edit->setFont(context.theme.monoFont());
        lines->addWidget(m_left.edit);
    } else {
        m_is = new QComboBox;
        m_is->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const OperatorType &type : operatorTypes())
            m_is->addItem(type.words, type.name);
        m_right.edit = makeEdit(tr("Value"), false);
        m_and = new QLabel(tr("and", "between one value and another"));
        m_to.edit = makeEdit(tr("Up to"), false);
        auto *first = new QHBoxLayout;
        first->setSpacing(tokens.space.half);
        first->addWidget(m_left.edit, 1);
        first->addWidget(m_is, 1);
        auto *second = new QHBoxLayout;
        second->setSpacing(tokens.space.one);
        second->addWidget(m_right.edit, 1);
        second->addWidget(m_and);
        second->addWidget(m_to.edit, 1);
        lines->addLayout(first);
        lines->addLayout(second);
        connect(m_is, &QComboBox::currentIndexChanged, this, [this] {
            showOperands();
            Q_EMIT left();
            Q_EMIT edited();
            Q_EMIT left();
        });
        showOperands();
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens.space.half);
    row->addLayout(lines, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_remove, &QToolButton::clicked, this, &ConditionPart::removeAsked);
}

QLineEdit *ConditionRow::makeEdit(const QString &hint, bool hasVariables)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    edit->setToolTip(hint);
    if (hasVariables) {
        auto *completer = new QCompleter(m_context.variables(), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                &ConditionPart::edited);
    }
    connect(edit, &QLineEdit::textEdited, this, &ConditionPart::edited);
    connect(edit, &QLineEdit::editingFinished, this, &ConditionPart::left);
    return edit;
}

Right ConditionRow::right() const
{
    const QString name = m_is->currentData().toString();
    for (const OperatorType &type : operatorTypes()) {
        if (type.name == name)
            return type.right;
    }
    return Right::Text;
}

void ConditionRow::showOperands()
{
    const Right kind = right();
    const bool isRange = kind == Right::Range || kind == Right::DateRange;
    const bool hasTo = isRange || (isUnknownChoice(*m_is) && !m_to.given.isUndefined());
    m_is->setToolTip(isUnknownChoice(*m_is) ? m_is->currentText() : QString()); // it is narrow
    m_right.edit->setVisible(kind != Right::None);
    m_and->setVisible(hasTo);
    m_to.edit->setVisible(hasTo);
    const bool isDate = kind == Right::Date || kind == Right::DateRange;
    m_right.edit->setPlaceholderText(kind == Right::List      ? tr("One, another")
                                     : kind == Right::Pattern ? tr("Pattern")
                                     : isDate                 ? u"2026-12-24"_s
                                                              : tr("Value"));
}

void ConditionRow::put(Cell &cell, const QJsonValue &value)
{
    QString text = RecordsEditor::textOf(value);
    if (isPlainList(value)) {
        QStringList entries;
        for (const QJsonValue &entry : value.toArray())
            entries += RecordsEditor::textOf(entry);
        text = entries.join(u", "_s);
    }
    cell.given = value;
    cell.shown = text;
    if (cell.edit->text() != text)
        RecordsEditor::showText(*cell.edit, text);
}

QJsonValue ConditionRow::read(const Cell &cell) const
{
    const QString text = cell.edit->text();
    if (text == cell.shown)
        return cell.given;
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (right()) {
    case Right::Pattern:
    case Right::Date:
    case Right::DateRange:
        return text;
    case Right::List: {
        if (text.startsWith(u'['))
            return RecordsEditor::jsonOrText(text);
        QJsonArray list;
        for (const QString &entry : text.split(u',', Qt::SkipEmptyParts))
            list.append(RecordsEditor::jsonOrText(entry.trimmed()));
        return list;
    }
    default:
        return RecordsEditor::jsonOrText(text);
    }
}

bool ConditionRow::fill(const QJsonObject &value)
{
    if (isGroup(value) || value.contains(u"expression"_s) != m_isExpression)
        return false;
    if (m_isExpression) {
        put(m_left, value.value(u"expression"_s));
        return true;
    }
    const QSignalBlocker quiet(m_is);
    put(m_left, value.value(u"left"_s));
    showChoice(*m_is, value.value(u"is"_s).toString());
    put(m_right, value.value(u"right"_s));
    put(m_to, value.value(u"to"_s));
    showOperands();
    return true;
}

QJsonObject ConditionRow::value() const
{
    if (m_isExpression)
        return {{u"expression"_s, m_left.edit->text()}};
    QJsonObject value;
    if (const QString is = m_is->currentData().toString(); !is.isEmpty())
        value.insert(u"is"_s, is);
    const auto add = [&value](const QString &key, const QJsonValue &part) {
        if (!part.isUndefined())
            value.insert(key, part);
    };
    if (!m_left.edit->text().isEmpty())
        value.insert(u"left"_s, m_left.edit->text());
    const Right kind = right();
    if (kind != Right::None)
        add(u"right"_s, read(m_right));
    if (kind == Right::Range || kind == Right::DateRange || isUnknownChoice(*m_is))
        add(u"to"_s, read(m_to));
    return value;
}

void ConditionRow::setPath(const QString &path)
{
    const auto name = [&path](QWidget *widget, const QString &key, const QString &title) {
        widget->setObjectName(u"field.%1.%2"_s.arg(path, key));
        widget->setAccessibleName(tr("%1, condition %2").arg(title, path.section(u'.', 1)));
    };
    m_remove->setObjectName(u"remove."_s + path);
    m_remove->setToolTip(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove condition %1").arg(path.section(u'.', 1)));
    if (m_isExpression)
        return name(m_left.edit, u"expression"_s, tr("Expression"));
    name(m_left.edit, u"left"_s, tr("Variable or expression"));
    name(m_is, u"is"_s, tr("Comparison"));
    name(m_right.edit, u"right"_s, tr("Value"));
    name(m_to.edit, u"to"_s, tr("Up to"));
}

void ConditionRow::clearProblems()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_left.edit), static_cast<QWidget *>(m_is),
          static_cast<QWidget *>(m_right.edit), static_cast<QWidget *>(m_to.edit)}) {
        if (!widget)
            continue;
        setInvalid(*widget, false);
        widget->setAccessibleDescription({});
    }
}

void ConditionRow::showProblem(const QStringList &keys, const QString &message)
{
    const QString key = keys.value(0);
    QWidget *wrong = m_left.edit;
    if (!m_isExpression && key == u"is")
        wrong = m_is;
    else if (!m_isExpression && key == u"right")
        wrong = m_right.edit;
    else if (!m_isExpression && key == u"to")
        wrong = m_to.edit;
    setInvalid(*wrong, true);
    wrong->setAccessibleDescription(message);
}

void ConditionRow::focusFirst()
{
    m_left.edit->setFocus();
}

ConditionGroup::ConditionGroup(const FieldContext &context, int depth, QWidget *parent)
    : ConditionPart(parent)
    , m_context(context)
    , m_depth(depth)
    , m_join(new QComboBox)
    , m_remove(makeRemove(context.theme))
    , m_list(new QVBoxLayout)
    , m_add(new QToolButton)
{
    const Tokens &tokens = context.theme.tokens();
    m_join->addItem(tr("All of these hold"), u"all"_s);
    m_join->addItem(tr("Any of these holds"), u"any"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(tokens.space.half);
    head->addWidget(m_join, 1);
    head->addWidget(m_remove);
    m_remove->setVisible(depth > 1);
    m_list->setSpacing(tokens.space.two);
    auto *menu = new QMenu(m_add);
    m_addComparison = menu->addAction(tr("Comparison"));
    m_addExpression = menu->addAction(tr("Expression"));
    if (depth + 1 < kConditionDepthMax) {
        m_addGroup = menu->addAction(tr("Group"));
        connect(m_addGroup, &QAction::triggered, this,
                [this] { add(new ConditionGroup(m_context, m_depth + 1)); });
    }
    m_add->setText(tr("Add"));
    m_add->setIcon(context.theme.icon(u"plus"_s, &Tokens::textMuted));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(depth > 1 ? tokens.space.two : 0, 0, 0, 0);
    layout->setSpacing(tokens.space.one);
    layout->addLayout(head);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_join, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT left();
        Q_EMIT edited();
        Q_EMIT left();
    });
    connect(m_remove, &QToolButton::clicked, this, &ConditionPart::removeAsked);
    connect(m_addComparison, &QAction::triggered, this,
            [this] { add(new ConditionRow(m_context, false)); });
    connect(m_addExpression, &QAction::triggered, this,
            [this] { add(new ConditionRow(m_context, true)); });
}

void ConditionGroup::paintEvent(QPaintEvent *)
{
    if (m_depth == 1)
        return;
    const Tokens &tokens = m_context.theme.tokens();
    const int wide = tokens.space.half;
    QPainter(this).fillRect(QRect(isRightToLeft() ? width() - wide : 0, 0, wide, height()),
                            isAny() ? tokens.blockLogic : tokens.borderMid);
}

bool ConditionGroup::isAny() const
{
    return m_join->currentData() == u"any"_s;
}

bool ConditionGroup::isReadable(const QJsonValue &condition, int depth)
{
    const QJsonObject record = condition.toObject();
    if (!condition.isObject() || depth > kConditionDepthMax)
        return false;
    if (isGroup(record)) {
        const QJsonValue parts = record.constBegin().value();
        const QJsonArray list = parts.toArray();
        return record.size() == 1 && parts.isArray() &&
               std::all_of(list.begin(), list.end(),
                           [depth](const QJsonValue &part) { return isReadable(part, depth + 1); });
    }
    if (record.contains(u"expression"_s))
        return record.size() == 1 && record.value(u"expression"_s).isString();
    const QStringList keys = record.keys();
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) {
        return key == u"left" || key == u"is" || key == u"right" || key == u"to";
    });
}

ConditionPart *ConditionGroup::makePart(const QJsonObject &value)
{
    if (isGroup(value))
        return new ConditionGroup(m_context, m_depth + 1);
    return new ConditionRow(m_context, value.contains(u"expression"_s));
}

void ConditionGroup::insert(ConditionPart *part)
{
    m_list->addWidget(part);
    m_parts.append(part);
    connect(part, &ConditionPart::edited, this, &ConditionPart::edited);
    connect(part, &ConditionPart::left, this, &ConditionPart::left);
    connect(part, &ConditionPart::removeAsked, this, [this, part] { remove(part); });
}

void ConditionGroup::add(ConditionPart *part)
{
    insert(part);
    setPath(m_path);
    if (auto *row = qobject_cast<ConditionRow *>(part))
        row->focusFirst();
    Q_EMIT left();
    Q_EMIT edited();
    Q_EMIT left();
}

void ConditionGroup::remove(ConditionPart *part)
{
    m_parts.removeOne(part);
    m_list->removeWidget(part);
    part->hide();
    part->setParent(nullptr);
    part->deleteLater(); // it is its own button that was pressed
    setPath(m_path);
    m_add->setFocus();
    Q_EMIT left();
    Q_EMIT edited();
    Q_EMIT left();
}

void ConditionGroup::setParts(const QJsonArray &parts, bool isAny)
{
    const QSignalBlocker quiet(m_join);
    m_join->setCurrentIndex(isAny ? 1 : 0);
    while (m_parts.size() > parts.size())
        delete m_parts.takeLast();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QJsonObject value = parts.at(i).toObject();
        if (i < m_parts.size() && m_parts.at(i)->fill(value))
            continue;
        // Of another kind: what comes behind it is made anew as well.
        while (m_parts.size() > i)
            delete m_parts.takeLast();
        ConditionPart *part = makePart(value);
        insert(part);
        part->fill(value);
    }
    setPath(m_path);
    update();
}

bool ConditionGroup::fill(const QJsonObject &value)
{
    if (!isGroup(value))
        return false;
    setParts(value.constBegin().value().toArray(), value.contains(u"any"_s));
    return true;
}

QJsonObject ConditionGroup::value() const
{
    QJsonArray parts;
    for (const ConditionPart *part : m_parts)
        parts.append(part->value());
    return {{m_join->currentData().toString(), parts}};
}

void ConditionGroup::setPath(const QString &path)
{
    m_path = path;
    const QString number = path.section(u'.', 1);
    const QString name = number.isEmpty() ? tr("the condition") : tr("condition %1").arg(number);
    m_join->setObjectName(u"field.%1.join"_s.arg(path));
    m_join->setAccessibleName(tr("How the parts of %1 are joined").arg(name));
    m_remove->setObjectName(u"remove."_s + path);
    m_remove->setToolTip(tr("Remove the group"));
    m_remove->setAccessibleName(tr("Remove the group %1").arg(name));
    m_add->setObjectName(u"addPart."_s + path);
    m_add->setAccessibleName(tr("Add to %1").arg(name));
    m_addComparison->setObjectName(u"add."_s + path);
    m_addExpression->setObjectName(u"addExpression."_s + path);
    if (m_addGroup)
        m_addGroup->setObjectName(u"addGroup."_s + path);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->setPath(u"%1.%2"_s.arg(path).arg(i));
}

void ConditionGroup::clearProblems()
{
    for (ConditionPart *part : std::as_const(m_parts))
        part->clearProblems();
}

void ConditionGroup::showProblem(const QStringList &keys, const QString &message)
{
    const int index = keys.value(1).toInt();
    if (keys.size() >= 2 && index < m_parts.size())
        m_parts.at(index)->showProblem(keys.mid(2), message);
}

int ConditionGroup::comparisons() const
{
    int count = 0;
    for (const ConditionPart *part : m_parts)
        count += part->comparisons();
    return count;
}

void ConditionGroup::setMayAdd(bool may)
{
    m_add->setEnabled(may);
    m_addComparison->setEnabled(may);
    m_addExpression->setEnabled(may);
    for (ConditionPart *part : std::as_const(m_parts)) {
        if (auto *group = qobject_cast<ConditionGroup *>(part))
            group->setMayAdd(may);
    }
}

} // namespace flotilla
