#pragma once
// Conversations of the workspace, the newest first, live.

#include "ui/client/conversationsclient.h"
#include "ui/client/typedmodel.h"

namespace flotilla {

class ConversationsModel final : public TypedModel<ConversationSummary>
{
    Q_OBJECT

public:
    enum Column { Chat, Owner, Waiting, LastInbound, ColumnCount };

    struct Filter
    {
        SessionId session;                    // invalid: all
        std::optional<flotilla::Owner> owner; // none: all
    };

    ConversationsModel(ApiClient &api, EventStream &stream, QObject *parent = nullptr);

    void show(const Filter &filter);
    [[nodiscard]] static QString ownerWord(flotilla::Owner owner);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cellOf(const ConversationSummary &row, int column,
                                  int role) const override;
    [[nodiscard]] bool belongs(const QJsonObject &json) const override;

private:
    Filter m_filter;
};

} // namespace flotilla
