// Bodies of WasenderApi's webhooks: whatever comes, the reader must end in a verdict, the same one
// each time, and never hand out a fact that the rooms behind it could not take.

#include "core/gateway/wasender/webhookreader.h"

#include <cstdlib>

using namespace flotilla;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkFact(const InboundFact &fact, const WebhookReading &reading)
{
    using Kind = InboundFact::Kind;
    require(fact.eventName == reading.eventName);
    require(fact.kind != Kind::Message || (!fact.fromMe && !fact.providerId.isEmpty()));
    require(fact.kind != Kind::Echo || (fact.fromMe && !fact.providerId.isEmpty()));
    require(!(fact.kind == Kind::Message || fact.kind == Kind::Echo || fact.kind == Kind::Status) ||
            !fact.dedupeKey.isEmpty());
    // A chat is a person or something else, and a LID is never taken for a phone.
    require(fact.chat.other.isEmpty() || (fact.chat.phoneJid.isEmpty() && fact.chat.lid.isEmpty()));
    require(fact.chat.phoneJid.isEmpty() || fact.chat.phoneJid.endsWith("@s.whatsapp.net"));
    require(fact.chat.lid.isEmpty() || fact.chat.lid.endsWith("@lid"));
    (void)fact.content.echoHash();
    (void)fact.content.toJson();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const WasenderWebhookReader reader;
    const QByteArrayView body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const WebhookReading reading = reader.read(body);
    require(reading.parsed == reading.problem.isEmpty());
    for (const InboundFact &fact : reading.facts)
        checkFact(fact, reading);
    const WebhookReading again = reader.read(body);
    require(again.parsed == reading.parsed && again.facts.size() == reading.facts.size());
    for (qsizetype i = 0; i < reading.facts.size(); ++i)
        require(again.facts.at(i).dedupeKey == reading.facts.at(i).dedupeKey);
    return 0;
}
