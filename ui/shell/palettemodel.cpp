#include "ui/shell/palettemodel.h"

#include "ui/client/fields.h"
#include "ui/client/numbertext.h"
#include "ui/shell/fuzzymatch.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeySequence>
#include <QMenu>

#include <algorithm>
#include <limits>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownMax = 50;
constexpr int kRowsSearched = 2'000; // of each list, the ones that are loaded
constexpr qsizetype kPhoneDigitsMin = 8;
constexpr qsizetype kNameLettersMin = 2;
constexpr qsizetype kTypedMax = 200;
constexpr int kContactsMax = 8;
constexpr int kContactPagesMax = 100; // until somebody types on
constexpr Millis kAfterLastKey{150};

// As one reads it in a menu: without mnemonics.
QString plainText(QString text)
{
    text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    return text;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
        else if (!u" +()-."_s.contains(c))
            return {};
    }
    return digits;
}

} // namespace

PaletteModel::PaletteModel(PageContext &context, const ActionTable &actions,
                           const QList<QAction *> &ofPage, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_actions(actions)
    , m_flows(context.api, context.stream)
    , m_sessions(context.api, context.stream)
    , m_chats(context.api, context.stream)
    , m_ofPage(ofPage.cbegin(), ofPage.cend())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { lookOn(0); });
    for (PagedModel *model :
         {static_cast<PagedModel *>(&m_flows), static_cast<PagedModel *>(&m_sessions),
          static_cast<PagedModel *>(&m_chats)}) {
        connect(model, &PagedModel::loaded, this, [this] { type(m_typed); });
        model->load();
    }
    type({});
}

void PaletteModel::type(const QString &text)
{
    if (m_typed != text) {
        m_typed = text;
        m_contacts.clear();
        askForContacts();
    }
    QList<std::pair<int, Entry>> found;
    offerPage(found);
    offerActions(found);
    if (!m_typed.trimmed().isEmpty())
        offerRows(found);
    // A number that was typed whole means that contact.
    const bool isPhone = digitsOf(m_typed).size() >= kPhoneDigitsMin;
    for (const Entry &contact : std::as_const(m_contacts))
        found.append({isPhone ? std::numeric_limits<int>::max()
                              : fuzzyMatch(m_typed, contact.text).value_or(0),
                      contact});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_entries.clear();
    for (auto &[score, entry] : found.first(std::min(found.size(), kShownMax)))
        m_entries.append(std::move(entry));
    endResetModel();
}

// The ways flows took with the customer; whoever may not see them copies the number.
PaletteModel::Entry PaletteModel::entryOf(const QString &name, const QString &icon,
                                          const QString &kind, const QString &digits) const
{
    if (!digits.isEmpty() && m_context.identity.may(Permission::LedgerRead))
        return {name,
                tr("%1: what flows did", "a chat or a contact").arg(kind),
                icon,
                {},
                [&host = m_context.host, digits] { host.open(u"chat"_s, digits); }};
    return {name,
            tr("%1: copy", "a chat or a contact").arg(kind),
            icon,
            {},
            [text = digits.isEmpty() ? name : u'+' + digits] {
                QGuiApplication::clipboard()->setText(text);
            }};
}

void PaletteModel::offer(QList<std::pair<int, Entry>> &found, Entry entry) const
{
    if (const auto score = fuzzyMatch(m_typed, entry.text))
        found.append({*score, std::move(entry)});
}

void PaletteModel::offerActions(QList<std::pair<int, Entry>> &found) const
{
    for (const ActionSpec &spec : m_actions.all()) {
        if (spec.isPossible && !spec.isPossible())
            continue;
        offer(found, {spec.text, spec.group, spec.icon,
                      spec.shortcut.toString(QKeySequence::NativeText), spec.run});
    }
}

// Of the page in hand: what stands in its menus and on its buttons.
void PaletteModel::offerPage(QList<std::pair<int, Entry>> &found) const
{
    for (const QPointer<QAction> &action : m_ofPage) {
        if (!action || !action->isEnabled() || action->isSeparator() || action->menu())
            continue;
        offer(found, {plainText(action->text()),
                      tr("This page"),
                      {},
                      action->shortcut().toString(QKeySequence::NativeText),
                      [action] {
                          if (action)
                              action->trigger();
                      }});
    }
}

void PaletteModel::offerRows(QList<std::pair<int, Entry>> &found) const
{
    PageHost &host = m_context.host;
    for (int row = 0; row < std::min(m_flows.rowCount(), kRowsSearched); ++row) {
        const FlowSummary &flow = m_flows.at(row);
        offer(found, {flow.name, tr("Flow"), u"workflow"_s, {}, [&host, id = flow.id] {
                          host.open(u"flow"_s, id.text());
                      }});
    }
    for (int row = 0; row < std::min(m_sessions.rowCount(), kRowsSearched); ++row) {
        const SessionSummary &session = m_sessions.at(row);
        offer(found,
              {tr("%1 %2", "a number's name and phone").arg(session.name, session.phone),
               tr("Number"),
               u"smartphone"_s,
               {},
               [&host, id = session.id] { host.open(u"home"_s, u"session:"_s + id.text()); }});
    }
    for (int row = 0; row < std::min(m_chats.rowCount(), kRowsSearched); ++row) {
        const ConversationSummary &chat = m_chats.at(row);
        offer(found,
              entryOf(chat.chatName(), u"message-circle"_s, tr("Chat"), phoneOfChat(chat.chat)));
    }
}

// Contacts are too many to have here; the engine finds them by a phone number or a name.
void PaletteModel::askForContacts()
{
    ++m_round; // what is on its way is about other letters
    m_soon.stop();
    if (!m_context.identity.may(Permission::ContactsRead))
        return;
    const bool isPhone = digitsOf(m_typed).size() >= kPhoneDigitsMin;
    if (!isPhone && m_typed.simplified().size() < kNameLettersMin)
        return;
    m_pagesLeft = isPhone ? 1 : kContactPagesMax;
    m_soon.start(kAfterLastKey);
}

void PaletteModel::lookOn(qint64 after)
{
    const QString digits = digitsOf(m_typed);
    --m_pagesLeft;
    QList<std::pair<QString, QString>> query{{u"limit"_s, QString::number(kContactsMax)}};
    if (digits.size() >= kPhoneDigitsMin)
        query.append({u"phone"_s, u'+' + digits});
    else
        query.append({u"name"_s, m_typed.simplified().left(kTypedMax)});
    if (after > 0)
        query.append({u"after"_s, QString::number(after)});
    m_context.api.send(ApiRequest::get(u"/v1/contacts"_s, query), this,
                       [this, round = m_round](const ApiAnswer<QJsonObject> &answer) {
                           if (answer && round == m_round)
                               takeContacts(*answer);
                       });
}

void PaletteModel::takeContacts(const QJsonObject &answer)
{
    for (const QJsonValue &value : answer.value("items"_L1).toArray()) {
        const QJsonObject contact = value.toObject();
        const QString phone = textField(contact, "phone"_L1);
        const QString name = textField(contact, "name"_L1);
        if (phone.isEmpty() || m_contacts.size() >= kContactsMax)
            continue;
        m_contacts.append(entryOf(
            tr("%1 %2", "a contact's name and phone").arg(name, shownNumber(phone)).trimmed(),
            u"contact"_s, tr("Contact"), QString(phone).remove(u'+')));
    }
    // One page of the engine looks at some of the contacts only.
    const qint64 next = textField(answer, "next"_L1).toLongLong();
    if (next > 0 && m_pagesLeft > 0 && m_contacts.size() < kContactsMax)
        lookOn(next);
    if (!m_contacts.isEmpty())
        type(m_typed);
}

void PaletteModel::run(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const auto act = m_entries.at(row).run; // it may change the list
    act();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "what, of which kind").arg(entry.text, entry.group);
    case GroupRole:
        return entry.group;
    case IconRole:
        return entry.icon;
    case ShortcutRole:
        return entry.shortcut;
    default:
        return {};
    }
}

} // namespace flotilla
