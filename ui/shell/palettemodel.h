#pragma once
// What the command palette offers for the letters typed so far: actions, pages, what the page in
// hand can do, and the flows, numbers, chats and contacts of the workspace.

#include "ui/client/conversationsmodel.h"
#include "ui/client/flowsmodel.h"
#include "ui/client/sessionsmodel.h"
#include "ui/page/actiontable.h"
#include "ui/page/page.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace flotilla {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { GroupRole = Qt::UserRole, IconRole, ShortcutRole };

    PaletteModel(PageContext &context, const ActionTable &actions,
                 const QList<QAction *> &ofPage = {}, QObject *parent = nullptr);

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

    [[nodiscard]] Entry entryOf(const QString &name, const QString &icon, const QString &kind,
                                const QString &digits) const;
    void offer(QList<std::pair<int, Entry>> &found, Entry entry) const;
    void offerPage(QList<std::pair<int, Entry>> &found) const;
    void offerActions(QList<std::pair<int, Entry>> &found) const;
    void offerRows(QList<std::pair<int, Entry>> &found) const;
    void askForContacts();
    void lookOn(qint64 after);
    void takeContacts(const QJsonObject &answer);

    PageContext &m_context;
    const ActionTable &m_actions;
    FlowsModel m_flows;
    SessionsModel m_sessions;
    ConversationsModel m_chats;
    QString m_typed;
    QList<Entry> m_entries;
    QList<QPointer<QAction>> m_ofPage;
    QList<Entry> m_contacts; // found by the engine
    QTimer m_soon;           // somebody types: it is asked once they pause
    int m_pagesLeft = 0;
    int m_round = 0;
};

} // namespace flotilla
