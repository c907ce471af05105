#pragma once
// What the simulated gateway accepted, written before it acts: the evidence that checks of the
// engine go by.

#include "core/base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <functional>

namespace flotilla {

struct AcceptedSend
{
    Instant at;
    qint64 session = 0;
    QByteArray to; // canonical chat key
    QJsonObject body;
    QString text;
    qint64 msgId = 0;
    QByteArray whatsappId;
    // How many messages the customer had written in this chat: the same content twice at the same
    // position is a copy.
    int clientPosition = 0;
    int copy = 1; // this is the n-th

    [[nodiscard]] QJsonObject toJson() const;
};

class SendJournal
{
public:
    // Called before anything else happens with the message, e.g. to write it to a file.
    using Sink = std::function<void(const AcceptedSend &)>;
    void setSink(Sink sink) { m_sink = std::move(sink); }

    // Fills in `copy`.
    const AcceptedSend &add(AcceptedSend send);
    [[nodiscard]] const QList<AcceptedSend> &sends() const { return m_sends; }
    [[nodiscard]] QList<AcceptedSend> doubled() const;

private:
    QList<AcceptedSend> m_sends;
    QMap<QByteArray, int> m_copies;
    Sink m_sink;
};

} // namespace flotilla
