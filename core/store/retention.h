#pragma once
// Keeps the database from growing for ever: purges what has had its time, a few rows at a time
// between other work.

#include "core/store/writer.h"

#include <memory>

namespace flotilla {

struct RetentionSettings
{
    using Days = std::chrono::days;
    Days rawRequests{7};
    Days dedupe{14};   // gateways retry for 7
    Days history{365}; // finished events, step logs, ledger notes, audit
};

class RetentionService
{
public:
    struct Parts
    {
        Writer &writer;
        Loop &loop; // all of it runs here
        RetentionSettings settings;
    };

    explicit RetentionService(Parts parts);
    ~RetentionService();

    void start(); // one round at once, then one each quarter of an hour
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
