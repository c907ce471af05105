// Judges histories from files, as the simulation and the kill loop write them:
//   check_history FILE...      several files are one history, merged by time.

#include "tests/support/checker.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace flotilla;

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: check_history FILE...\n", stderr);
        return 2;
    }
    std::vector<HistoryEvent> events;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(file.errorString()));
            return 2;
        }
        int badLine = 0;
        const std::optional<History> part = History::fromLines(file.readAll(), badLine);
        if (!part) {
            std::fprintf(stderr, "%s:%d: not a line of a history\n", argv[i], badLine);
            return 2;
        }
        events.insert(events.end(), part->events().begin(), part->events().end());
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const HistoryEvent &a, const HistoryEvent &b) { return a.t < b.t; });
    History history;
    for (HistoryEvent &event : events)
        history.add(std::move(event));
    const Judgement judgement = check(history);
    std::fputs(judgement.toText(1000).constData(), stdout);
    return judgement.isClean() ? 0 : 1;
}
