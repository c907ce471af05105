// A list of 100,000 rows in the console: how long the screen's thread is held while it loads, and
// how long a frame takes while it is scrolled.

#include "tests/ui/support/enginefixture.h"
#include "ui/client/conversationsmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 100'000;
constexpr int kFrames = 300;

double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

// The longest that one pass of the event loop takes until `isDone`.
template<class Done>
double longestPass(Done isDone)
{
    double longest = 0;
    while (!isDone()) {
        QElapsedTimer pass;
        pass.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(pass.nsecsElapsed()) / 1e6);
        QTest::qSleep(0);
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    EngineFixture engine;
    engine.addConversations(engine.addSession(u"Orders"_s, u"5511900000000"_s), kRows);
    ApiClient api;
    engine.point(api);
    EventStream stream(api);
    ConversationsModel model(api, stream);
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(800, 700);
    view.show();
    QElapsedTimer loading;
    loading.start();
    model.load();
    const double longest = longestPass([&] {
        if (model.canFetchMore({}))
            model.fetchMore({});
        return model.isComplete() || model.error().has_value();
    });
    if (model.rowCount() < kRows) {
        std::fprintf(stderr, "only %d rows came\n", model.rowCount());
        return 1;
    }
    const double loadedMs = double(loading.elapsed());
    QList<double> frames;
    QScrollBar *bar = view.verticalScrollBar();
    for (int frame = 0; frame < kFrames; ++frame) {
        QElapsedTimer took;
        took.start();
        bar->setValue(int(qint64(bar->maximum()) * (frame * 37 % kFrames) / kFrames));
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        frames.append(double(took.nsecsElapsed()) / 1e6);
    }
    std::printf("bench console_100k_load_s %.2f s\n", loadedMs / 1000);
    std::printf("bench console_100k_longest_ms %.1f ms\n", longest);
    std::printf("bench list_100k_frame_p99_ms %.2f ms\n", percentile(frames, 0.99));
    return 0;
}
