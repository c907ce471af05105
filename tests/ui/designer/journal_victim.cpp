// Edits a draft until it is killed: writes each number to the standard output once the edit of that
// number is done.

#include "tests/ui/designer/draftscript.h"
#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/undojournal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace flotilla;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Draft draft;
    UndoJournal journal(draft);
    if (argc < 2 || !journal.open(QString::fromLocal8Bit(argv[1]), smallFlow()))
        return 1;
    int done = 0;
    QTimer timer;
    timer.callOnTimeout([&] {
        draft.setTitle(draft.document().order().first(), QString::number(++done));
        std::printf("%d\n", done);
        std::fflush(stdout);
    });
    timer.start(1);
    return QCoreApplication::exec();
}
