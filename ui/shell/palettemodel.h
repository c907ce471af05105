#pragma once
// What the command palette offers for the letters typed so far: actions, pages, and the flows,
// numbers and chats of the workspace.

#include "ui/client/conversationsmodel.h"
#include "ui/client/flowsmodel.h"
#include "ui/client/sessionsmodel.h"
#include "ui/page/actiontable.h"
#include "ui/page/page.h"

#include <QAbstractListModel>

namespace flotilla {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { GroupRole = Qt::UserRole, IconRole, ShortcutRole };

    PaletteModel(PageContext &context, const ActionTable &actions, QObject *parent = nullptr);

    // Best first; nothing typed: the actions.
    void type(const QString &text);
    void run(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QString text;
        QString group;
        QString icon;
        QString shortcut;
        std::function<void()> run;
    };

    void offer(QList<std::pair<int, Entry>> &found, Entry entry) const;
    void offerActions(QList<std::pair<int, Entry>> &found) const;
    void offerRows(QList<std::pair<int, Entry>> &found) const;
    void askForContact();

    PageContext &m_context;
    const ActionTable &m_actions;
    FlowsModel m_flows;
    SessionsModel m_sessions;
    ConversationsModel m_chats;
    QString m_typed;
    QList<Entry> m_entries;
    std::optional<Entry> m_contact; // found by its phone number
};

} // namespace flotilla
