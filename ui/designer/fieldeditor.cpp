#include "ui/designer/fieldeditor.h"

#include "core/flow/condition.h"
#include "ui/designer/choicebox.h"
#include "ui/designer/conditioneditor.h"
#include "ui/designer/draft.h"
#include "ui/designer/recordseditor.h"
#include "ui/designer/templateedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// The editor is one standard control.
class ControlEditor : public FieldEditor
{
public:
    ControlEditor(QWidget *control, QWidget *parent)
        : FieldEditor(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(control);
        setFocusProxy(control);
        control->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            Q_EMIT left();
        return FieldEditor::eventFilter(watched, event);
    }
};

class NumberEditor final : public ControlEditor
{
public:
    NumberEditor(const Field &field, QWidget *parent)
        : NumberEditor(field, new QLineEdit, parent)
    {}
    void setValue(const QJsonValue &value) override
    {
        const QString text =
            value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 15) : value.toString();
        if (this->value() != value && m_edit->text() != text)
            m_edit->setText(text);
    }
    QJsonValue value() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        bool ok = false;
        double number = QLocale().toDouble(text, &ok);
        if (!ok)
            number = QLocale::c().toDouble(text, &ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }

private:
    NumberEditor(const Field &field, QLineEdit *edit, QWidget *parent)
        : ControlEditor(edit, parent)
        , m_edit(edit)
    {
        edit->setAccessibleName(field.title);
        edit->setObjectName(u"field."_s + field.key);
        if (field.fallback.isDouble())
            edit->setPlaceholderText(QLocale().toString(field.fallback.toDouble()));
        connect(edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }

    QLineEdit *m_edit;
};

class BooleanEditor final : public ControlEditor
{
public:
    BooleanEditor(const Field &field, QWidget *parent)
        : BooleanEditor(field, new QCheckBox(field.title), parent)
    {}
    void setValue(const QJsonValue &value) override
    {
        const QSignalBlocker blocker(m_box);
        m_box->setChecked(value.isUndefined() ? m_fallback : value.toBool());
    }
    QJsonValue value() const override { return m_box->isChecked(); }

private:
    BooleanEditor(const Field &field, QCheckBox *box, QWidget *parent)
        : ControlEditor(box, parent)
        , m_box(box)
        , m_fallback(field.fallback.toBool())
    {
        box->setObjectName(u"field."_s + field.key);
        box->setAccessibleName(field.title);
        connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
    }

    QCheckBox *m_box;
    bool m_fallback;
};

// One of some words, or a text of one's own where it is editable.
class ComboEditor final : public ControlEditor
{
public:
    using Entries = QList<std::pair<QString, QString>>;

    ComboEditor(const Field &field, const Entries &entries, bool isEditable, QWidget *parent)
        : ComboEditor(field, new QComboBox, entries, isEditable, parent)
    {}
    // Of what the flow has now: asked again for what was not there.
    ComboEditor(const Field &field, std::function<Entries()> find, QWidget *parent)
        : ComboEditor(field, new QComboBox, find(), false, parent)
    {
        m_find = std::move(find);
    }
    void setValue(const QJsonValue &value) override
    {
        const QString text = value.isUndefined() ? m_fallback : value.toString();
        const QSignalBlocker blocker(m_box);
        if (m_box->isEditable()) {
            if (m_box->currentText() != text)
                m_box->setEditText(text);
            return;
        }
        if (m_find && (m_box->findData(text) < 0 || isUnknownChoice(*m_box))) {
            m_box->clear();
            for (const auto &[key, title] : m_find())
                m_box->addItem(title, key);
        }
        showChoice(*m_box, text);
    }
    QJsonValue value() const override
    {
        const QString text =
            m_box->isEditable() ? m_box->currentText().trimmed() : m_box->currentData().toString();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }

private:
    ComboEditor(const Field &field, QComboBox *box, const Entries &entries, bool isEditable,
                QWidget *parent)
        : ControlEditor(box, parent)
        , m_box(box)
        , m_fallback(field.fallback.toString())
    {
        box->setObjectName(u"field."_s + field.key);
        box->setAccessibleName(field.title);
        box->setEditable(isEditable);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        for (const auto &[key, title] : entries)
            box->addItem(title, key);
        if (isEditable) {
            box->setInsertPolicy(QComboBox::NoInsert);
            box->completer()->setFilterMode(Qt::MatchContains);
            box->completer()->setCompletionMode(QCompleter::PopupCompletion);
            connect(box, &QComboBox::editTextChanged, this, &FieldEditor::edited);
        } else {
            connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
        }
    }

    QComboBox *m_box;
    QString m_fallback;
    std::function<Entries()> m_find;
};

QList<std::pair<QString, QString>> same(const QStringList &words)
{
    QList<std::pair<QString, QString>> entries;
    for (const QString &word : words)
        entries.append({word, word});
    return entries;
}

QList<std::pair<QString, QString>> wordEntries(const Field &field)
{
    QList<std::pair<QString, QString>> entries;
    for (const QString &word : field.words) {
        QString title = field.titleOf(word);
        title.replace(u'_', u' ');
        if (!title.isEmpty() && title != title.toUpper())
            title[0] = title[0].toUpper();
        entries.append({word, title});
    }
    return entries;
}

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names += QString::fromLatin1(id);
    return names;
}

QStringList countryCodes()
{
    QStringList codes;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                          QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2 && !codes.contains(code))
            codes += code;
    }
    codes.sort();
    return codes;
}

// The seven days as ranges a person writes: "09:00-12:00, 13:00-18:00".
class HoursEditor final : public FieldEditor
{
public:
    HoursEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        for (int day = 0; day < kDays.size(); ++day) {
            auto *edit = new QLineEdit;
            const QString name = QLocale().dayName(day + 1, QLocale::ShortFormat);
            edit->setObjectName(u"field.%1.%2"_s.arg(field.key, kDays.at(day)));
            edit->setAccessibleName(u"%1, %2"_s.arg(field.title, QLocale().dayName(day + 1)));
            edit->setPlaceholderText(FieldEditor::tr("%1: closed").arg(name));
            edit->setToolTip(FieldEditor::tr("%1, such as 09:00-12:00, 13:00-18:00").arg(name));
            layout->addWidget(edit);
            m_edits.append(edit);
            connect(edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
            connect(edit, &QLineEdit::editingFinished, this, &FieldEditor::left);
        }
    }
    void setValue(const QJsonValue &value) override
    {
        if (this->value() == value)
            return;
        m_kept = value.toObject();
        for (int day = 0; day < kDays.size(); ++day) {
            m_kept.remove(kDays.at(day));
            QStringList ranges;
            for (const QJsonValue &range : value[kDays.at(day)].toArray())
                ranges += range[0].toString() + u'-' + range[1].toString();
            m_edits.at(day)->setText(ranges.join(u", "_s));
        }
    }
    QJsonValue value() const override
    {
        QJsonObject hours = m_kept;
        for (int day = 0; day < kDays.size(); ++day) {
            QJsonArray ranges;
            const QStringList parts = m_edits.at(day)->text().split(u',', Qt::SkipEmptyParts);
            for (const QString &part : parts)
                ranges.append(QJsonArray{part.section(u'-', 0, 0).trimmed(),
                                         part.section(u'-', 1).trimmed()});
            if (!ranges.isEmpty())
                hours.insert(kDays.at(day), ranges);
        }
        return hours.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(hours);
    }

private:
    static inline const QStringList kDays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                          u"fri"_s, u"sat"_s, u"sun"_s};
    QList<QLineEdit *> m_edits;
    QJsonObject m_kept; // of a newer engine: what is none of the days
};

QList<std::pair<QString, QString>> stepEntries(const Draft &draft)
{
    QList<std::pair<QString, QString>> entries{{QString(), FieldEditor::tr("No step")}};
    for (const QString &id : draft.document().order()) {
        const QString title = draft.document().step(id)->title;
        entries.append({id, title.isEmpty() ? id : title});
    }
    return entries;
}

FieldEditor *makeList(const Field &field, const FieldContext &context, QWidget *parent)
{
    using Column = RecordsEditor::Column;
    using Kind = Column::Kind;
    const QString title = FieldEditor::tr("Title");
    QStringList operators;
    switch (field.type) {
    case Field::Type::Choices:
        return new RecordsEditor(field, RecordsEditor::Shape::Entries,
                                 {{u"title"_s, title, Kind::Text},
                                  {u"description"_s, FieldEditor::tr("Description"), Kind::Text}},
                                 context, parent);
    case Field::Type::Shares:
        return new RecordsEditor(field, RecordsEditor::Shape::Entries,
                                 {{u"title"_s, title, Kind::Text},
                                  {u"share"_s, FieldEditor::tr("Share"), Kind::Integer}},
                                 context, parent);
    case Field::Type::Cases:
        return new RecordsEditor(field, RecordsEditor::Shape::Entries,
                                 {{u"title"_s, title, Kind::Text},
                                  {u"is"_s, FieldEditor::tr("Comparison"), Kind::Operator},
                                  {u"right"_s, FieldEditor::tr("Value"), Kind::Value},
                                  {u"to"_s, FieldEditor::tr("Up to"), Kind::Value}},
                                 context, parent);
    case Field::Type::Mapping:
        return new RecordsEditor(field, RecordsEditor::Shape::Records,
                                 {{u"path"_s, FieldEditor::tr("From the answer"), Kind::Text},
                                  {u"variable"_s, FieldEditor::tr("Into"), Kind::Variable}},
                                 context, parent);
    case Field::Type::Headers:
        return new RecordsEditor(field, RecordsEditor::Shape::Pairs,
                                 {{u"key"_s, FieldEditor::tr("Header"), Kind::Text},
                                  {u"value"_s, FieldEditor::tr("Value"), Kind::Text}},
                                 context, parent);
    case Field::Type::Values:
        return new RecordsEditor(field, RecordsEditor::Shape::Pairs,
                                 {{u"key"_s, FieldEditor::tr("Variable"), Kind::Text},
                                  {u"value"_s, FieldEditor::tr("Value"), Kind::Value}},
                                 context, parent);
    default:
        return new RecordsEditor(field, RecordsEditor::Shape::Plain,
                                 {{QString(), field.title, Kind::Text}}, context, parent);
    }
}

} // namespace

QStringList FieldContext::variables() const
{
    const FlowDocument &document = draft.document();
    const QStringList set = document.variablesSet();
    QSet<QString> names(set.begin(), set.end());
    for (const QString &name : document.settings().variables.keys())
        names.insert(name);
    QStringList sorted = names.values();
    sorted.sort();
    return sorted + QStringList{u"contact.name"_s,  u"contact.first_name"_s,
                                u"contact.phone"_s, u"contact.email"_s,
                                u"contact.tags"_s,  u"message"_s,
                                u"now"_s,           u"today"_s,
                                u"session.name"_s};
}

QJsonObject FieldContext::sampleVariables() const
{
    QJsonObject samples;
    for (const QString &name : variables()) {
        if (!name.contains(u'.'))
            samples.insert(name, name);
    }
    const QJsonObject first = draft.document().settings().variables;
    for (auto it = first.constBegin(); it != first.constEnd(); ++it) {
        if (!it.value().isNull() && it.value() != QJsonValue(QString()))
            samples.insert(it.key(), it.value());
    }
    return samples;
}

FieldEditor *makeFieldEditor(const Field &field, const FieldContext &context, QWidget *parent)
{
    switch (field.type) {
    case Field::Type::Template:
        return new TemplateEdit(field, TemplateEdit::Kind::Template, context, parent);
    case Field::Type::Expression:
        return new TemplateEdit(field, TemplateEdit::Kind::Expression, context, parent);
    case Field::Type::Json:
        return new TemplateEdit(field, TemplateEdit::Kind::Json, context, parent);
    case Field::Type::Script:
        return new TemplateEdit(field, TemplateEdit::Kind::Script, context, parent);
    case Field::Type::Pattern:
        return new TemplateEdit(field, TemplateEdit::Kind::Pattern, context, parent);
    case Field::Type::Number:
    case Field::Type::Integer:
        return new NumberEditor(field, parent);
    case Field::Type::Boolean:
        return new BooleanEditor(field, parent);
    case Field::Type::Word:
        return new ComboEditor(field, wordEntries(field), false, parent);
    case Field::Type::Variable: {
        QStringList names = context.variables();
        names.removeIf(
            [](const QString &name) { return name.contains(u'.') || isReservedRoot(name); });
        return new ComboEditor(field, same(names), true, parent);
    }
    case Field::Type::Zone:
        return new ComboEditor(field, same(zoneNames()), true, parent);
    case Field::Type::Country:
        return new ComboEditor(field, same(countryCodes()), true, parent);
    case Field::Type::FlowName:
        return new ComboEditor(field, {}, true, parent);
    case Field::Type::Step:
        return new ComboEditor(
            field, [&draft = context.draft] { return stepEntries(draft); }, parent);
    case Field::Type::Hours:
        return new HoursEditor(field, parent);
    case Field::Type::Condition:
        return new ConditionEditor(field, context, parent);
    case Field::Type::Choices:
    case Field::Type::Mapping:
    case Field::Type::Headers:
    case Field::Type::Days:
    case Field::Type::Cases:
    case Field::Type::Shares:
    case Field::Type::Values:
    case Field::Type::Texts:
        return makeList(field, context, parent);
    }
    return new TemplateEdit(field, TemplateEdit::Kind::Json, context, parent);
}

} // namespace flotilla
