#include "ui/welcome/connectdialog.h"

#include "ui/client/sessionsmodel.h"
#include "ui/client/timetext.h"
#include "ui/kit/copyfield.h"
#include "ui/kit/formfield.h"
#include "ui/kit/qrcode.h"
#include "ui/kit/statusmark.h"
#include "ui/kit/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kLookEvery{3'000};
constexpr Millis kCodeEvery{15'000}; // WhatsApp makes a new one about every 20 seconds
constexpr auto kService = "https://www.wasenderapi.com/api";

} // namespace

ConnectDialog::ConnectDialog(const Theme &theme, ApiClient &api, EventStream &stream,
                             QWidget *window)
    : Dialog(theme, tr("Connect a number"), window)
    , m_theme(theme)
    , m_api(api)
    , m_sessions(api)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"connectDialog"_s);
    setText(tr("At WasenderApi, make a session for the number and take its key. The bot stays off "
               "until you publish a flow."));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeCheck());
    body()->addSpacing(theme.tokens().space.three);
    body()->addWidget(m_stack);
    m_close = addButton(tr("Cancel"), QDialog::Rejected);
    m_close->setObjectName(u"connectClose"_s);
    m_next = addButton(tr("Add the number"), ButtonKind::Primary);
    m_next->setObjectName(u"connectNext"_s);
    setSafeButton(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_session.isValid())
            askToConnect();
        else
            create();
    });
    connect(&m_again, &QTimer::timeout, this, &ConnectDialog::look);
    m_nextCode.setInterval(kCodeEvery);
    connect(&m_nextCode, &QTimer::timeout, this, &ConnectDialog::askForCode);
    connect(&stream, &EventStream::changed, this, [this](const QList<FeedChange> &changes) {
        const auto isOurs = [this](const FeedChange &change) {
            return change.about == "session"_L1 && change.id == m_session.value;
        };
        if (std::any_of(changes.begin(), changes.end(), isOurs))
            look();
    });
    setMinimumWidth(theme.tokens().component.dialogMax);
}

QWidget *ConnectDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.tokens().space.three);
    addField(form, u"name"_s, tr("Name"), tr("As your team calls the number."), false);
    addField(form, u"base_url"_s, tr("Address of the gateway"), {}, false);
    m_entries.last().field->setText(QString::fromLatin1(kService));
    addField(form, u"api_key"_s, tr("Key of the session"), {}, true);
    addField(form, u"webhook_secret"_s, tr("Webhook secret"),
             tr("Leave it empty, and one is made that you give to the gateway."), true);
    addField(form, u"account_token"_s, tr("Personal access token, if you have one"),
             tr("With it Flotilla can show codes and restart the session."), true);
    addField(form, u"gateway_session"_s, tr("The gateway's own number of the session"),
             tr("Needed with the token."), false);
    m_problem = new TextLabel(m_theme, &Tokens::small, &Tokens::danger);
    m_problem->setObjectName(u"connectProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    return form;
}

void ConnectDialog::addField(QWidget *form, const QString &key, const QString &label,
                             const QString &hint, bool isSecret)
{
    auto *field = new QLineEdit;
    field->setObjectName(u"connect."_s + key);
    field->setAccessibleName(label);
    if (isSecret)
        field->setEchoMode(QLineEdit::Password);
    auto *whole = new FormField(m_theme, label, field);
    whole->setHint(hint);
    form->layout()->addWidget(whole);
    m_entries.append({key, field, whole});
    connect(field, &QLineEdit::textEdited, whole, [whole] { whole->setError({}); });
}

QWidget *ConnectDialog::makeCheck()
{
    const Tokens &t = m_theme.tokens();
    auto *check = new QWidget;
    auto *column = new QVBoxLayout(check);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space.three);
    const auto addCopy = [this, column](const QString &name, const QString &label) {
        auto *field = new CopyField(m_theme, name, label);
        column->addWidget(new FormField(m_theme, label, field));
        return field;
    };
    m_address = addCopy(u"connectAddress"_s, tr("Webhook address for the gateway"));
    m_secret = addCopy(u"connectSecret"_s, tr("Webhook secret, shown only now"));
    auto *words = new TextLabel(
        m_theme, &Tokens::small, &Tokens::textMuted,
        tr("From outside, the address needs the public name of this computer, through a tunnel or "
           "a reverse proxy. Subscribe to all events."));
    words->setWordWrap(true);
    column->addWidget(words);
    m_connection = new StatusDot(m_theme, Tone::Neutral, tr("Not connected yet"));
    m_connection->setObjectName(u"connectState"_s);
    m_webhook = new StatusDot(m_theme, Tone::Neutral, tr("No webhook has come in yet"));
    m_webhook->setObjectName(u"connectWebhook"_s);
    column->addWidget(makePairing());
    column->addWidget(m_connection);
    column->addWidget(m_webhook);
    m_detail = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAccessibleName(tr("Details"));
    column->addWidget(m_detail);
    column->addStretch();
    return check;
}

QWidget *ConnectDialog::makePairing()
{
    const Tokens &t = m_theme.tokens();
    m_pairing = new QWidget;
    m_pairing->setObjectName(u"connectPairing"_s);
    auto *row = new QHBoxLayout(m_pairing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.space.four);
    m_code = new QrCode(m_theme, tr("Code that links the phone"));
    m_code->setObjectName(u"connectCode"_s);
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(t.space.two);
    column->addWidget(
        new TextLabel(m_theme, &Tokens::baseStrong, &Tokens::text, tr("Link the phone")));
    for (const QString &text :
         {tr("1. Open WhatsApp on the phone."), tr("2. In its settings, choose Linked devices."),
          tr("3. Choose Link a device, and scan this code.")}) {
        auto *step = new TextLabel(m_theme, &Tokens::small, &Tokens::text, text);
        step->setWordWrap(true);
        column->addWidget(step);
    }
    auto *note = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted,
                               tr("A new code comes by itself. Done, it goes on here."));
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch();
    row->addLayout(column, 1);
    m_pairing->hide();
    return m_pairing;
}

void ConnectDialog::create()
{
    QJsonObject fields{{u"gateway"_s, u"wasender"_s}};
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.form->setError({});
        if (const QString text = entry.field->text().trimmed(); !text.isEmpty())
            fields.insert(entry.key, text);
    }
    m_problem->hide();
    m_next->setEnabled(false);
    m_sessions.create(fields, this, [this](const ApiAnswer<QJsonObject> &answer) {
        m_next->setEnabled(true);
        if (answer)
            made(*answer);
        else
            refused(answer.error());
    });
}

// Each mistake at its field, the rest below.
void ConnectDialog::refused(const ApiError &error)
{
    QStringList rest;
    for (const Problem &problem : error.problems) {
        const auto entry =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&problem](const Entry &each) { return problem.path == u'/' + each.key; });
        if (entry != m_entries.end())
            entry->form->setError(ApiError::sentenceOf(problem));
        else
            rest.append(ApiError::sentenceOf(problem));
    }
    if (error.problems.isEmpty())
        rest.append(error.message.isEmpty() ? error.sentence() : error.message);
    m_problem->setText(rest.join(u'\n'));
    m_problem->setVisible(!rest.isEmpty());
}

void ConnectDialog::made(const QJsonObject &session)
{
    m_session = SessionId::fromText(session.value("id"_L1).toString());
    m_address->setText(m_api.address().toString() + session.value("webhook_path"_L1).toString());
    m_secret->setText(session.value("webhook_secret"_L1).toString());
    m_stack->setCurrentIndex(1);
    setText(tr("Give the gateway this address and secret, then connect."));
    m_next->setText(tr("Connect"));
    m_next->setAccessibleName(m_next->text());
    m_close->setText(tr("Done"));
    m_close->setAccessibleName(m_close->text());
    m_again.start(kLookEvery);
    look();
}

void ConnectDialog::askToConnect()
{
    m_next->setEnabled(false);
    m_detail->setText(tr("Asking the gateway…"));
    m_sessions.ask(m_session, SessionsClient::Ask::Connect, this,
                   [this](const ApiAnswer<SessionPairing> &answer) {
                       m_next->setEnabled(true);
                       if (answer)
                           pair(*answer);
                       else
                           m_detail->setText(answer.error().message);
                       look();
                   });
}

void ConnectDialog::pair(const SessionPairing &pairing)
{
    const bool isPairing = pairing.state == SessionState::Pairing;
    showCode(isPairing ? pairing.qrCode : QString());
    if (!m_code->isEmpty())
        m_detail->setText({}); // the gateway's own words say no more
    else if (isPairing)
        m_detail->setText(tr("The phone must be linked: open the session at the gateway and "
                             "scan its code with WhatsApp. It goes on here by itself."));
    else
        m_detail->setText(pairing.detail);
}

void ConnectDialog::showCode(const QString &code)
{
    m_code->setText(code);
    m_pairing->setVisible(!m_code->isEmpty());
    if (m_code->isEmpty())
        m_nextCode.stop();
    else if (!m_nextCode.isActive())
        m_nextCode.start();
}

// One that cannot be had leaves the one before, which may still hold.
void ConnectDialog::askForCode()
{
    m_sessions.code(m_session, this, [this](const ApiAnswer<SessionPairing> &answer) {
        if (answer && m_nextCode.isActive())
            pair(*answer);
    });
}

void ConnectDialog::look()
{
    if (!m_session.isValid())
        return;
    m_api.ask<SessionSummary>(ApiRequest::get(u"/v1/sessions/"_s + m_session.text()), this,
                              &SessionSummary::fromJson,
                              [this](const ApiAnswer<SessionSummary> &answer) {
                                  if (answer)
                                      show(*answer);
                              });
}

void ConnectDialog::show(const SessionSummary &session)
{
    const bool isUp = session.state == SessionState::Connected;
    if (isUp)
        showCode({});
    m_connection->setStatus(isUp                                     ? Tone::Success
                            : session.state == SessionState::Pairing ? Tone::Warning
                                                                     : Tone::Neutral,
                            isUp ? tr("Connected") : SessionsModel::stateWord(session.state));
    if (session.lastEventAt)
        m_webhook->setStatus(
            Tone::Success, tr("The last webhook came at %1").arg(clockTime(*session.lastEventAt)));
    if (isUp && session.lastEventAt) {
        m_detail->setText(tr("All is well: messages come in and can go out."));
        m_again.stop();
    }
}

} // namespace flotilla
