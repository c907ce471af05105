#include "ui/designer/triggercard.h"

#include "core/flow/jsonpatch.h"
#include "ui/designer/blocklook.h"
#include "ui/kit/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kWordLines = 3;          // of the field for keywords
constexpr int kPriorityShown = 99'999; // beyond what may be published, so that the form can say so
constexpr int kMediaColumns = 2;

QString mediaTitle(MessageContent::Kind kind)
{
    switch (kind) {
    case MessageContent::Kind::Image:
        return TriggerCard::tr("Image");
    case MessageContent::Kind::Video:
        return TriggerCard::tr("Video");
    case MessageContent::Kind::Document:
        return TriggerCard::tr("Document");
    case MessageContent::Kind::Audio:
        return TriggerCard::tr("Audio");
    case MessageContent::Kind::Sticker:
        return TriggerCard::tr("Sticker");
    case MessageContent::Kind::Location:
        return TriggerCard::tr("Location");
    case MessageContent::Kind::Contact:
        return TriggerCard::tr("Contact");
    default:
        return QString(wordOf(kind));
    }
}

} // namespace

TriggerCard::TriggerCard(const Theme &theme, int number, QWidget *parent)
    : Card(theme, {}, parent)
    , m_theme(theme)
    , m_number(number)
    , m_problem(new TextLabel(theme, &Tokens::small, &Tokens::danger))
    , m_kind(new QComboBox)
    , m_remove(new QToolButton)
    , m_match(new QComboBox)
    , m_words(new QPlainTextEdit)
    , m_zone(new QComboBox)
    , m_priority(new QSpinBox)
    , m_restart(new QCheckBox(tr("Also interrupts a chat that runs")))
{
    setObjectName(u"trigger.%1"_s.arg(number));
    const Tokens &tokens = theme.tokens();
    body()->setContentsMargins(tokens.space.two, tokens.space.two, tokens.space.two,
                               tokens.space.two);
    body()->setSpacing(tokens.space.two);
    setUpHead();
    setUpFields();
    setUpSchedule();
    m_priority->setRange(-kPriorityShown, kPriorityShown);
    addField(u"priority"_s, tr("Priority"), m_priority);
    m_restart->setObjectName(nameOf(u"restart"_s));
    m_restart->setAccessibleName(m_restart->text());
    m_restart->setToolTip(tr("The chat the customer is in ends, and this flow begins."));
    body()->addWidget(m_restart);
    connect(m_restart, &QCheckBox::toggled, this, &TriggerCard::picked);
    connect(m_priority, &QSpinBox::valueChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    connect(m_priority, &QSpinBox::editingFinished, this, &TriggerCard::left);
    showFields();
}

QString TriggerCard::nameOf(const QString &key) const
{
    return u"trigger.%1.%2"_s.arg(m_number).arg(key);
}

QString TriggerCard::titleOf(Trigger::Kind kind)
{
    QString title = Trigger::title(kind);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

bool TriggerCard::hasWords(Trigger::Kind kind)
{
    return kind == Trigger::Kind::Keyword || kind == Trigger::Kind::ClickToChat;
}

bool TriggerCard::mayRestart(Trigger::Kind kind)
{
    return hasWords(kind) || kind == Trigger::Kind::ApiEvent || kind == Trigger::Kind::Schedule;
}

Trigger::Kind TriggerCard::kind() const
{
    Trigger::Kind kind{};
    static_cast<void>(fromWord(m_kind->currentData().toString(), kind));
    return kind;
}

void TriggerCard::setUpHead()
{
    const Tokens &tokens = m_theme.tokens();
    for (const QString &word : triggerWords()) {
        Trigger::Kind kind{};
        if (!fromWord(word, kind))
            continue;
        m_kind->addItem(m_theme.icon(BlockLook::triggerIcon(kind), &Tokens::textMuted),
                        titleOf(kind), word);
    }
    m_kind->setObjectName(nameOf(u"kind"_s));
    m_kind->setAccessibleName(tr("Trigger %1: what begins the flow").arg(m_number + 1));
    m_remove->setObjectName(nameOf(u"remove"_s));
    m_remove->setAccessibleName(tr("Remove trigger %1").arg(m_number + 1));
    m_remove->setToolTip(tr("Remove this trigger"));
    m_remove->setAutoRaise(true);
    m_remove->setIcon(m_theme.icon(u"x"_s, &Tokens::textMuted));
    m_remove->setFixedSize(tokens.size.control, tokens.size.control);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens.space.one);
    row->addWidget(m_kind, 1);
    row->addWidget(m_remove);
    body()->addLayout(row);
    m_problem->setObjectName(nameOf(u"problem"_s));
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        picked();
    });
    connect(m_remove, &QToolButton::clicked, this, &TriggerCard::removeAsked);
}

FormField *TriggerCard::addField(const QString &key, const QString &label, QWidget *field)
{
    field->setObjectName(nameOf(key));
    field->setAccessibleName(tr("%1, trigger %2").arg(label).arg(m_number + 1));
    auto *made = new FormField(m_theme, label, field);
    m_fields.insert(key, made);
    body()->addWidget(made);
    return made;
}

QLineEdit *TriggerCard::addLine(const QString &key, const QString &label,
                                const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    addField(key, label, line);
    connect(line, &QLineEdit::textEdited, this, &TriggerCard::edited);
    connect(line, &QLineEdit::editingFinished, this, &TriggerCard::left);
    return line;
}

void TriggerCard::setUpFields()
{
    m_match->addItem(tr("The whole message"), int(Trigger::Match::Exact));
    m_match->addItem(tr("Anywhere in the message"), int(Trigger::Match::Contains));
    m_match->addItem(tr("A pattern"), int(Trigger::Match::Regex));
    addField(u"match"_s, tr("Where the words stand"), m_match);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(kWordLines * m_theme.lineHeight(m_theme.tokens().base) +
                            2 * m_theme.tokens().space.one);
    m_words->installEventFilter(this);
    addField(u"words"_s, tr("Words"), m_words);
    auto *media = new QWidget;
    auto *grid = new QGridLayout(media);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_theme.tokens().space.half);
    for (const MessageContent::Kind each : Trigger::mediaKinds()) {
        auto *box = new QCheckBox(mediaTitle(each));
        box->setObjectName(nameOf(u"media."_s + wordOf(each)));
        box->setAccessibleName(tr("%1, trigger %2").arg(box->text()).arg(m_number + 1));
        const int at = static_cast<int>(m_media.size());
        grid->addWidget(box, at / kMediaColumns, at % kMediaColumns);
        m_media.append({each, box});
        connect(box, &QCheckBox::toggled, this, &TriggerCard::picked);
    }
    addField(u"media"_s, tr("What is sent"), media)->setHint(tr("None chosen: any of them."));
    m_event = addLine(u"event"_s, tr("Event"), u"order_paid"_s);
    connect(m_match, &QComboBox::currentIndexChanged, this, [this] {
        showHints();
        picked();
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
}

void TriggerCard::setUpSchedule()
{
    m_at = addLine(u"at"_s, tr("Time of day"), u"09:00"_s);
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.tokens().space.half);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *button = new QToolButton;
        button->setObjectName(nameOf(u"day.%1"_s.arg(day)));
        button->setText(QLocale().dayName(day, QLocale::NarrowFormat));
        button->setAccessibleName(
            tr("%1, trigger %2").arg(QLocale().dayName(day)).arg(m_number + 1));
        button->setToolTip(QLocale().dayName(day));
        button->setCheckable(true);
        button->setFixedSize(m_theme.tokens().size.control, m_theme.tokens().size.control);
        row->addWidget(button);
        m_days.append(button);
        connect(button, &QToolButton::toggled, this, &TriggerCard::picked);
    }
    row->addStretch();
    addField(u"days"_s, tr("Days"), days)->setHint(tr("None chosen: every day, or the date."));
    m_date = addLine(u"date"_s, tr("On one date only"), u"2026-12-24"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setEditText({});
    addField(u"zone"_s, tr("Time zone"), m_zone)->setHint(tr("Empty: the workspace's."));
    connect(m_zone, &QComboBox::editTextChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    m_tag = addLine(u"tag"_s, tr("Contacts with the tag"), {});
    m_list = addLine(u"list"_s, tr("Contacts on the list"), {});
}

void TriggerCard::picked()
{
    if (m_isFilling)
        return;
    Q_EMIT left();
    Q_EMIT edited();
    Q_EMIT left();
}

void TriggerCard::showFields()
{
    const Trigger::Kind now = kind();
    const auto show = [this](const QString &key, bool on) { m_fields.value(key)->setVisible(on); };
    show(u"match"_s, now == Trigger::Kind::Keyword);
    show(u"words"_s, hasWords(now));
    show(u"media"_s, now == Trigger::Kind::Media);
    show(u"event"_s, now == Trigger::Kind::ApiEvent);
    for (const QString &key : {u"at"_s, u"days"_s, u"date"_s, u"zone"_s, u"tag"_s, u"list"_s})
        show(key, now == Trigger::Kind::Schedule);
    m_restart->setVisible(mayRestart(now));
    showHints();
}

void TriggerCard::showHints()
{
    QString words = tr("One per line.");
    if (kind() == Trigger::Kind::ClickToChat)
        words = tr("One per line: what your link puts at the beginning of the message.");
    else if (m_match->currentData().toInt() == int(Trigger::Match::Regex))
        words = tr("One pattern per line.");
    const QMap<QString, QString> hints{
        {u"words"_s, words},
        {u"media"_s, tr("None chosen: any of them.")},
        {u"event"_s, tr("The name that your program tells over the API.")},
        {u"days"_s, tr("None chosen: every day, or the date.")},
        {u"zone"_s, tr("Empty: the workspace's.")},
        {u"priority"_s, tr("The highest wins; then the flow that is older.")}};
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it)
        it.value()->setHint(m_warnings.value(it.key(), hints.value(it.key())));
}

void TriggerCard::setTrigger(const Trigger &trigger)
{
    m_isFilling = true;
    m_kind->setCurrentIndex(m_kind->findData(QString(wordOf(trigger.kind))));
    m_match->setCurrentIndex(m_match->findData(int(trigger.match)));
    if (this->trigger().words != trigger.words)
        m_words->setPlainText(trigger.words.join(u'\n'));
    for (const auto &[media, box] : std::as_const(m_media))
        box->setChecked(trigger.media.contains(media));
    const auto fill = [](QLineEdit *line, const QString &text) {
        if (line->text().trimmed() != text) // a blank at the end is on its way to a word
            line->setText(text);
    };
    const QJsonObject schedule = trigger.schedule.toJson();
    fill(m_event, trigger.event);
    fill(m_at, schedule.value(u"at"_s).toString());
    fill(m_date, schedule.value(u"date"_s).toString());
    fill(m_tag, trigger.schedule.tag);
    fill(m_list, trigger.schedule.list);
    for (int day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setChecked(trigger.schedule.days.contains(day + 1));
    if (m_zone->currentText().trimmed() != trigger.schedule.zone)
        m_zone->setEditText(trigger.schedule.zone);
    m_priority->setValue(trigger.priority);
    m_restart->setChecked(trigger.restart);
    m_isFilling = false;
    showFields();
}

Trigger TriggerCard::trigger() const
{
    Trigger trigger;
    trigger.kind = kind();
    trigger.priority = m_priority->value();
    trigger.restart = mayRestart(trigger.kind) && m_restart->isChecked();
    if (trigger.kind == Trigger::Kind::Keyword)
        trigger.match = Trigger::Match(m_match->currentData().toInt());
    if (hasWords(trigger.kind)) {
        for (const QString &line : m_words->toPlainText().split(u'\n')) {
            const bool isPattern = trigger.match == Trigger::Match::Regex;
            if (!line.trimmed().isEmpty())
                trigger.words += isPattern ? line : line.trimmed();
        }
    }
    if (trigger.kind == Trigger::Kind::Media) {
        for (const auto &[media, box] : m_media) {
            if (box->isChecked())
                trigger.media.append(media);
        }
    }
    if (trigger.kind == Trigger::Kind::ApiEvent)
        trigger.event = m_event->text().trimmed();
    if (trigger.kind == Trigger::Kind::Schedule) {
        Problems unread; // what is half written stays as it is written
        trigger.schedule = Schedule::fromJson({{u"at"_s, m_at->text().trimmed()},
                                               {u"date"_s, m_date->text().trimmed()},
                                               {u"zone"_s, m_zone->currentText().trimmed()},
                                               {u"tag"_s, m_tag->text().trimmed()},
                                               {u"list"_s, m_list->text().trimmed()}},
                                              {}, unread);
        for (int day = 0; day < m_days.size(); ++day) {
            if (m_days.at(day)->isChecked())
                trigger.schedule.days.append(day + 1);
        }
    }
    return trigger;
}

void TriggerCard::showProblems(const Problems &problems)
{
    QMap<QString, QString> errors;
    m_warnings.clear();
    QString own;
    bool isError = false;
    for (const Problem &problem : problems) {
        const QStringList keys = keysOf(problem.path);
        if (keys.value(0) != u"triggers" || keys.value(1) != QString::number(m_number))
            continue;
        const bool isWorse = problem.severity == Problem::Severity::Error;
        const QString key = keys.value(2);
        if (!m_fields.contains(key)) {
            if (own.isEmpty() || (isWorse && !isError))
                own = problem.message;
            isError = isError || isWorse;
        } else if (QMap<QString, QString> &told = isWorse ? errors : m_warnings;
                   !told.contains(key)) {
            told.insert(key, problem.message);
        }
    }
    showHints();
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it)
        it.value()->setError(errors.value(it.key()));
    m_problem->setColour(isError ? &Tokens::danger : &Tokens::warning);
    m_problem->setText(own);
    m_problem->setVisible(!own.isEmpty());
    m_kind->setAccessibleDescription(own);
}

void TriggerCard::focusField(const QString &key)
{
    const FormField *field = m_fields.value(key);
    QWidget *wanted = field && !field->isHidden() ? field->field() : m_kind;
    wanted->setFocus(Qt::OtherFocusReason);
}

bool TriggerCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return Card::eventFilter(watched, event);
}

} // namespace flotilla
