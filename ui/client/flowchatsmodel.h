#pragma once
// The chats behind a figure of a flow, those that began last first. Who comes meanwhile is not
// among them: the list is what was asked for.

#include "ui/client/peopleclient.h"
#include "ui/client/typedmodel.h"

namespace flotilla {

struct FlowChat
{
    RunId run;
    ConversationId conversation;
    QString chat; // "5511999990000@s.whatsapp.net"
    QString name; // of the contact
    int version = 0;
    QString state; // of the run, as the API says
    QString step;  // where it stands, or ended
    Instant at;    // when it was last there
    std::optional<Instant> endedAt;

    bool operator==(const FlowChat &) const = default;
    [[nodiscard]] static std::optional<FlowChat> fromJson(const QJsonObject &json);
    [[nodiscard]] QString shownName() const; // the contact's, else the number
    [[nodiscard]] QString phone() const;     // digits; empty: a chat that is not known by a number
};

class FlowChatsModel final : public TypedModel<FlowChat>
{
    Q_OBJECT

public:
    enum Column { Name, At, ColumnCount };
    enum class Among { Passed, Left, Waiting };

    struct Question
    {
        Among among = Among::Passed;
        PeopleWindow window = PeopleWindow::Week;
        QString step;                   // empty: whoever was in the flow
        std::optional<PeopleOnWay> way; // of Passed
    };

    FlowChatsModel(ApiClient &api, EventStream &stream, FlowId flow, QObject *parent = nullptr);

    void show(const Question &question);
    [[nodiscard]] static QString stateWord(const FlowChat &chat);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cellOf(const FlowChat &row, int column, int role) const override;
};

} // namespace flotilla
