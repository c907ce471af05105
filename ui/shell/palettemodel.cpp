#include "ui/shell/palettemodel.h"

#include "ui/client/fields.h"
#include "ui/shell/fuzzymatch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeySequence>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownMax = 50;
constexpr int kRowsSearched = 2'000; // of each list, the ones that are loaded
constexpr qsizetype kPhoneDigitsMin = 8;

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

PaletteModel::PaletteModel(PageContext &context, const ActionTable &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_actions(actions)
    , m_flows(context.api, context.stream)
    , m_sessions(context.api, context.stream)
    , m_chats(context.api, context.stream)
{
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
        m_contact.reset();
        askForContact();
    }
    QList<std::pair<int, Entry>> found;
    offerActions(found);
    if (!m_typed.trimmed().isEmpty())
        offerRows(found);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_entries.clear();
    if (m_contact)
        m_entries.append(*m_contact);
    for (auto &[score, entry] : found.first(std::min(found.size(), kShownMax)))
        m_entries.append(std::move(entry));
    endResetModel();
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
        offer(found, {chat.chatName(),
                      tr("Chat: copy the number"),
                      u"message-circle"_s,
                      {},
                      [name = chat.chat.section(u'@', 0, 0)] {
                          QGuiApplication::clipboard()->setText(u'+' + name);
                      }});
    }
}

// Contacts are too many to have here; the engine finds one by its phone number.
void PaletteModel::askForContact()
{
    const QString digits = digitsOf(m_typed);
    if (digits.size() < kPhoneDigitsMin)
        return;
    m_context.api.send(
        ApiRequest::get(u"/v1/contacts"_s, {{u"phone"_s, u'+' + digits}, {u"limit"_s, u"1"_s}}),
        this, [this, typed = m_typed](const ApiAnswer<QJsonObject> &answer) {
            if (!answer || typed != m_typed)
                return;
            const QJsonArray items = answer->value("items"_L1).toArray();
            if (items.isEmpty())
                return;
            const QJsonObject contact = items.first().toObject();
            const QString phone = textField(contact, "phone"_L1);
            const QString name = textField(contact, "name"_L1);
            m_contact = Entry{tr("%1 %2", "a contact's name and phone")
                                  .arg(name, u"\u2066"_s + phone + u'\u2069')
                                  .trimmed(),
                              tr("Contact: copy the number"),
                              u"contact"_s,
                              {},
                              [phone] { QGuiApplication::clipboard()->setText(phone); }};
            type(m_typed);
        });
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
