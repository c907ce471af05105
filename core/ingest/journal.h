#pragma once
// Commit T1: one webhook's rows, written by one command.

#include "core/model/inbound.h"
#include "core/model/session.h"
#include "core/store/writer.h"

#include <memory>

namespace flotilla {

// One authentic webhook on its way into the database. Read on the listener's loop, written by the
// writer, then back on the listener's loop.
struct WebhookDelivery
{
    std::shared_ptr<const Session> session;
    QByteArray peer;
    QByteArray body;
    WebhookReading reading;
    QList<QByteArray> payloads; // of reading.facts, in the same order

    // Set by the command, read after the commit.
    int newFacts = 0;
    bool mailboxChanged = false;
    bool outboxChanged = false;
    bool sessionChanged = false;

    // Makes the payloads, so that the writer need not.
    void prepare();
};

[[nodiscard]] Result<> journal(WriteTx &tx, WebhookDelivery &delivery);

} // namespace flotilla
