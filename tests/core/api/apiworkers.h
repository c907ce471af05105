#pragma once
// What turns requests into changes: the bot's side, on the harness's database. Without it they
// wait.

#include "core/conversation/conversationservice.h"
#include "core/store/sessiondirectory.h"
#include "tests/core/api/apiharness.h"

namespace flotilla {

class ApiWorkers
{
public:
    explicit ApiWorkers(ApiHarness &harness);

private:
    // Flows of these tests ask no web service.
    class NoTransport final : public HttpTransport
    {
    public:
        void send(OutgoingRequest, std::function<void(Exchange)> done) override { done({}); }
    };

    std::unique_ptr<Loop> m_loop;
    SessionDirectory m_sessions;
    GatewayRegistry m_gateways;
    NoTransport m_transport;
    SeededRandom m_random{11};
    std::optional<ConversationService> m_service;
};

} // namespace flotilla
