#pragma once
// Counts traffic while everything works: every two seconds what came since, and at once on where it
// is behind, in slices of some milliseconds.

#include "core/store/trafficstore.h"

#include <memory>

namespace flotilla {

class TrafficService
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        Loop &loop; // all of it runs here
    };

    explicit TrafficService(Parts parts);
    ~TrafficService();

    void start();
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
