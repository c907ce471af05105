#include "ui/client/sessionsmodel.h"

#include "ui/client/numbertext.h"
#include "ui/client/timetext.h"

namespace flotilla {

using namespace Qt::StringLiterals;

SessionsModel::SessionsModel(ApiClient &api, EventStream &stream, QObject *parent)
    : TypedModel(api, stream, {u"/v1/sessions"_s, u"session"_s, Order::OldestFirst}, parent)
{}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Number");
    case Phone:
        return tr("Phone");
    case State:
        return tr("State");
    case LastEvent:
        return tr("Last heard");
    }
    return {};
}

QString SessionsModel::stateWord(SessionState state)
{
    switch (state) {
    case SessionState::Created:
        return tr("New", "state of a number");
    case SessionState::Pairing:
        return tr("Pairing", "state of a number");
    case SessionState::Connected:
        return tr("Up", "state of a number");
    case SessionState::Reconnecting:
        return tr("Reconnecting", "state of a number");
    case SessionState::LoggedOut:
        return tr("Logged out", "state of a number");
    case SessionState::Banned:
        return tr("Banned", "state of a number");
    case SessionState::Stopped:
        return tr("Stopped", "state of a number");
    }
    return {};
}

QVariant SessionsModel::cellOf(const SessionSummary &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    const bool raw = role == RawRole;
    switch (column) {
    case Name:
        return row.name;
    case Phone:
        return raw || row.phone.isEmpty() ? row.phone : shownNumber(row.phone);
    case State:
        return raw ? QVariant(static_cast<int>(row.state)) : QVariant(stateWord(row.state));
    case LastEvent:
        if (!row.lastEventAt)
            return raw ? QVariant(0) : QVariant();
        return raw ? QVariant(toMs(*row.lastEventAt)) : QVariant(shortTime(*row.lastEventAt));
    }
    return {};
}

} // namespace flotilla
