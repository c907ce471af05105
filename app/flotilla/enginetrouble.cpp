#include "app/flotilla/enginetrouble.h"

#include <QCoreApplication>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("EngineTrouble", text);
}

} // namespace

EngineTrouble EngineTrouble::of(const Error &error, const QString &dataDirectory)
{
    EngineTrouble trouble;
    trouble.details =
        error.detail.isEmpty() ? error.message : error.message + u" ("_s + error.detail + u')';
    trouble.stepText = said(QT_TRANSLATE_NOOP("EngineTrouble", "Try again"));
    if (error.field == "listen-port"_L1 || error.field == "listen_port"_L1) {
        trouble.heading =
            said(QT_TRANSLATE_NOOP("EngineTrouble", "Another program uses the engine's port"));
        trouble.words = said(QT_TRANSLATE_NOOP(
            "EngineTrouble", "Everything stored is safe. On another port the engine can start "
                             "now; webhooks reach it again when it is back on its own."));
        trouble.step = Step::UseAnotherPort;
        trouble.stepText = said(QT_TRANSLATE_NOOP("EngineTrouble", "Use another port"));
    } else if (error.code == ErrorCode::Conflict && error.field == "data_directory"_L1) {
        trouble.heading =
            said(QT_TRANSLATE_NOOP("EngineTrouble", "Another engine already runs on this data"));
        trouble.words = said(QT_TRANSLATE_NOOP(
            "EngineTrouble",
            "It goes on working and nothing is lost. Stop it, then start it here; or attach to it "
            "with --connect."));
    } else if (error.code == ErrorCode::DiskFull) {
        trouble.heading = said(QT_TRANSLATE_NOOP("EngineTrouble", "The disk is full"));
        trouble.words = said(QT_TRANSLATE_NOOP(
            "EngineTrouble", "Everything stored is safe, and nothing new can be stored. Make "
                             "some room, then try again."));
    } else if (error.code == ErrorCode::Conflict) {
        trouble.heading =
            said(QT_TRANSLATE_NOOP("EngineTrouble", "These data are of a newer Flotilla"));
        trouble.words = said(QT_TRANSLATE_NOOP(
            "EngineTrouble", "They are safe and were not touched. Install the newer version again; "
                             "this one cannot read them."));
    } else {
        trouble.heading = said(QT_TRANSLATE_NOOP("EngineTrouble", "The engine cannot start"));
        trouble.words = said(QT_TRANSLATE_NOOP("EngineTrouble",
                                               "Everything stored is in %1 and was not touched."))
                            .arg(dataDirectory);
        trouble.step = Step::OpenFolder;
        trouble.stepText = said(QT_TRANSLATE_NOOP("EngineTrouble", "Open the folder"));
    }
    return trouble;
}
