#pragma once
// Flows as files: saved where a person says, read from what a person picks or drops.

#include "core/base/result.h"
#include "core/flow/flow.h"

#include <QCoreApplication>

class QMimeData;
class QWidget;

namespace flotilla {

class PageHost;

class FlowFiles
{
    Q_DECLARE_TR_FUNCTIONS(FlowFiles)

public:
    enum class Kind { Native, Typebot };
    struct Read
    {
        Kind kind = Kind::Native;
        QJsonObject document;
    };
    static constexpr qint64 kBytesMax = 4 * 1024 * 1024; // as the engine takes them

    // Asks where, and says how it went.
    static void saveAs(const Flow &flow, QWidget *page, PageHost &host);
    [[nodiscard]] static Result<> save(const Flow &flow, const QString &path);
    // The errors say what the file is instead.
    [[nodiscard]] static Result<Read> read(const QString &path);
    [[nodiscard]] static QStringList ask(QWidget *page);
    // Local files that may be flows, of a drag.
    [[nodiscard]] static QStringList filesIn(const QMimeData &data);
    [[nodiscard]] static QString fileName(const QString &flowName); // "Orders.json"
};

} // namespace flotilla
