// Edits a draft until it is killed: writes each number to the standard output once the edit of that
// number is done. With "drag" it drags a step over the canvas instead, one pixel further each time.

#include "tests/ui/designer/draftscript.h"
#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/flowview.h"
#include "ui/designer/undojournal.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

void tell(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

int edit(Draft &draft)
{
    int done = 0;
    QTimer timer;
    timer.callOnTimeout([&] {
        draft.setTitle(draft.document().order().first(), QString::number(++done));
        tell(done);
    });
    timer.start(1);
    return QCoreApplication::exec();
}

// The button is never let go.
int drag(Draft &draft)
{
    draft.setTitle(u"a"_s, u"Before the drag"_s);
    Theme theme;
    FlowScene scene(draft, theme);
    FlowView view(scene);
    view.resize(760, 700);
    view.show();
    view.setSnapping(false);
    view.centreOn(scene.node(u"a"_s)->rect().center());
    const QPointF grip = view.toView(scene.node(u"a"_s)->at + QPointF(100, 17));
    const auto mouse = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    mouse(QEvent::MouseButtonPress, grip, Qt::LeftButton);
    int by = 0;
    QTimer timer;
    timer.callOnTimeout([&] {
        ++by;
        mouse(QEvent::MouseMove, grip + QPointF(0, by % 200), Qt::NoButton);
        if (draft.document().step(u"a"_s)->y > 0)
            tell(by);
    });
    timer.start(1);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Draft draft;
    UndoJournal journal(draft);
    if (argc < 2 || !journal.open(QString::fromLocal8Bit(argv[1]), smallFlow()))
        return 1;
    return argc > 2 && QByteArrayView(argv[2]) == "drag" ? drag(draft) : edit(draft);
}
