#include "ui/designer/testdialogs.h"

#include "core/flow/testplan.h"
#include "ui/designer/fieldeditor.h"
#include "ui/kit/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kPhoneMax = 20;
constexpr int kMinutesPerHour = 60;
constexpr int kMinutesPerDay = 24 * kMinutesPerHour;
constexpr int kTextLimitMin = 20;
constexpr int kTextLimitMax = 65'536;
constexpr int kHttpMin = 100;
constexpr int kHttpMax = 599;
constexpr int kHttpOk = 200;

QHBoxLayout *rowOf(const Theme &theme, std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.tokens().space.three);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return row;
}

} // namespace

TestWorldDialog::TestWorldDialog(const Theme &theme, Draft &draft, TestWorld world, QWidget *window)
    : Dialog(theme, tr("Where the test takes place"), window)
    , m_world(std::move(world))
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_tags(new QLineEdit)
    , m_isFixed(new QCheckBox(tr("At a fixed time")))
    , m_now(new QDateTimeEdit)
    , m_zone(new QLineEdit)
    , m_gateway(new QComboBox)
    , m_limit(new QSpinBox)
{
    setObjectName(u"testWorldDialog"_s);
    setText(tr("Nothing is sent and nobody real takes part: the contact, the clock and the gateway "
               "are made up."));
    body()->setSpacing(theme.tokens().space.three);
    body()->addSpacing(theme.tokens().space.two);
    addContact(theme);
    addClock(theme);
    addChannel(theme);
    const Field values{
        .key = u"given"_s, .type = Field::Type::Values, .title = Wording::said(tr("Variables"))};
    m_given = makeFieldEditor(values, {theme, draft}, this);
    m_given->setAccessibleName(tr("Variables with other values at the start"));
    m_given->setValue(m_world.given);
    body()->addWidget(
        new FormField(theme, tr("Variables with other values at the start"), m_given));
    addButton(tr("Cancel"), Rejected)->setObjectName(u"cancel"_s);
    m_done = addButton(tr("Play like this"), Accepted, ButtonKind::Primary);
    m_done->setObjectName(u"testWorldDone"_s);
    setSafeButton(m_done);
    check();
}

void TestWorldDialog::addContact(const Theme &theme)
{
    m_name->setObjectName(u"testName"_s);
    m_name->setMaxLength(TestPlan::kNameMax);
    m_name->setText(m_world.name);
    m_name->setPlaceholderText(TestWorld().shownName());
    m_phone->setObjectName(u"testPhoneNumber"_s);
    m_phone->setMaxLength(kPhoneMax);
    m_phone->setText(m_world.phone);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_tags->setObjectName(u"testTags"_s);
    m_tags->setText(m_world.tags.join(u", "_s));
    body()->addLayout(rowOf(theme, {new FormField(theme, tr("Name of the contact"), m_name),
                                    new FormField(theme, tr("Phone number"), m_phone)}));
    auto *tags = new FormField(theme, tr("Tags"), m_tags);
    tags->setHint(tr("Separated by commas."));
    body()->addWidget(tags);
}

void TestWorldDialog::addClock(const Theme &theme)
{
    const QTimeZone utc = QTimeZone::utc();
    m_isFixed->setObjectName(u"testIsFixed"_s);
    m_isFixed->setChecked(m_world.now.has_value());
    m_now->setObjectName(u"testNow"_s);
    m_now->setCalendarPopup(true);
    m_now->setDateTime(m_world.now ? QDateTime::fromMSecsSinceEpoch(toMs(*m_world.now))
                                   : QDateTime::currentDateTime());
    m_now->setEnabled(m_isFixed->isChecked());
    connect(m_isFixed, &QCheckBox::toggled, m_now, &QWidget::setEnabled);
    m_zone->setObjectName(u"testZone"_s);
    m_zone->setText(m_world.zone);
    m_zone->setPlaceholderText(tr("As the workspace"));
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones += QString::fromLatin1(zone);
    auto *completer = new QCompleter(zones, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setCompleter(completer);
    connect(m_zone, &QLineEdit::textChanged, this, [this] { check(); });
    m_zoneField = new FormField(theme, tr("Time zone"), m_zone);
    body()->addWidget(m_isFixed);
    body()->addLayout(
        rowOf(theme, {new FormField(theme, tr("First message at"), m_now), m_zoneField}));
}

void TestWorldDialog::addChannel(const Theme &theme)
{
    m_gateway->setObjectName(u"testGateway"_s);
    m_gateway->addItem(tr("WasenderApi: numbered lists"));
    m_gateway->addItem(tr("WhatsApp Cloud API: buttons, lists, templates"));
    m_gateway->addItem(tr("Buttons and lists, no templates"));
    const ChannelAbilities &can = m_world.channel;
    m_gateway->setCurrentIndex(can.templates ? 1 : can.nativeButtons ? 2 : 0);
    m_limit->setObjectName(u"testTextLimit"_s);
    m_limit->setRange(kTextLimitMin, kTextLimitMax);
    m_limit->setValue(can.textLimit);
    body()->addLayout(rowOf(theme, {new FormField(theme, tr("Gateway"), m_gateway),
                                    new FormField(theme, tr("Longest text"), m_limit)}));
}

void TestWorldDialog::check()
{
    const QString zone = m_zone->text().trimmed();
    const bool isWrong = !zone.isEmpty() && !QTimeZone(zone.toLatin1()).isValid();
    m_zoneField->setError(isWrong ? tr("There is no such time zone.") : QString());
    if (m_done)
        m_done->setEnabled(!isWrong);
}

TestWorld TestWorldDialog::world() const
{
    TestWorld world = m_world;
    world.name = m_name->text().trimmed();
    world.phone.clear();
    for (const QChar c : m_phone->text()) {
        if (c.isDigit())
            world.phone += c;
    }
    world.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            world.tags += tag.trimmed();
    }
    world.now.reset();
    if (m_isFixed->isChecked())
        world.now = fromMs(m_now->dateTime().toMSecsSinceEpoch());
    world.zone = m_zone->text().trimmed();
    const int gateway = m_gateway->currentIndex();
    world.channel.nativeButtons = gateway > 0;
    world.channel.nativeLists = gateway > 0;
    world.channel.templates = gateway == 1;
    world.channel.textLimit = m_limit->value();
    world.given = m_given->value().toObject();
    return world;
}

MinutesDialog::MinutesDialog(const Theme &theme, QWidget *window)
    : Dialog(theme, tr("Let time pass"), window)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
{
    setObjectName(u"minutesDialog"_s);
    setText(tr("Waits and limits for an answer that end meanwhile end at their own time."));
    body()->addSpacing(theme.tokens().space.three);
    m_count->setObjectName(u"minutesCount"_s);
    m_count->setRange(1, 1000);
    m_count->setValue(10);
    m_unit->setObjectName(u"minutesUnit"_s);
    m_unit->addItem(tr("minutes"), 1);
    m_unit->addItem(tr("hours"), kMinutesPerHour);
    m_unit->addItem(tr("days"), kMinutesPerDay);
    body()->addLayout(rowOf(theme, {new FormField(theme, tr("How long"), m_count),
                                    new FormField(theme, tr("Unit"), m_unit)}));
    addButton(tr("Cancel"), Rejected)->setObjectName(u"cancel"_s);
    QPushButton *done = addButton(tr("Let it pass"), Accepted, ButtonKind::Primary);
    done->setObjectName(u"minutesDone"_s);
    setSafeButton(done);
}

int MinutesDialog::minutes() const
{
    return std::min(m_count->value() * m_unit->currentData().toInt(), kTestWaitMinutesMax);
}

ResultDialog::ResultDialog(const Theme &theme, QWidget *window)
    : Dialog(theme, tr("What the web service answers"), window)
    , m_status(new QSpinBox)
    , m_body(new QPlainTextEdit)
{
    setObjectName(u"resultDialog"_s);
    setText(tr("A test asks nobody. Give the answer that the flow is to go on with."));
    body()->addSpacing(theme.tokens().space.three);
    body()->setSpacing(theme.tokens().space.three);
    m_status->setObjectName(u"resultStatus"_s);
    m_status->setRange(kHttpMin, kHttpMax);
    m_status->setValue(kHttpOk);
    m_body->setObjectName(u"resultBody"_s);
    m_body->setFont(theme.monoFont());
    m_body->setTabChangesFocus(true);
    m_body->setPlainText(u"{}"_s);
    body()->addWidget(new FormField(theme, tr("Status"), m_status));
    m_bodyField = new FormField(theme, tr("Body, as JSON"), m_body);
    body()->addWidget(m_bodyField);
    addButton(tr("Cancel"), Rejected)->setObjectName(u"cancel"_s);
    m_done = addButton(tr("Answer"), Accepted, ButtonKind::Primary);
    m_done->setObjectName(u"resultDone"_s);
    setSafeButton(m_done);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ResultDialog::check);
}

void ResultDialog::check()
{
    const QByteArray text = m_body->toPlainText().trimmed().toUtf8();
    QJsonParseError error;
    if (!text.isEmpty())
        QJsonDocument::fromJson(text, &error);
    const bool isWrong = !text.isEmpty() && error.error != QJsonParseError::NoError;
    m_bodyField->setError(isWrong ? tr("This is no JSON: %1").arg(error.errorString()) : QString());
    m_done->setEnabled(!isWrong);
}

QJsonObject ResultDialog::answer() const
{
    QJsonObject result{{u"status"_s, m_status->value()}};
    const QJsonDocument document =
        QJsonDocument::fromJson(m_body->toPlainText().trimmed().toUtf8());
    if (document.isObject())
        result.insert("body"_L1, document.object());
    else if (document.isArray())
        result.insert("body"_L1, document.array());
    return result;
}

} // namespace flotilla
