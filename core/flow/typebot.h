#pragma once
// Flows that were made with Typebot: its export files, versions 3 to 6.1, become flow documents.
// Nothing of a file is run or fetched, and nothing is dropped without being named.

#include "core/flow/flow.h"

namespace flotilla {

// What became of one part of the file.
struct ImportNote
{
    enum class Kind { Mapped, Approximated, LeftOut };

    Kind kind = Kind::Mapped;
    QString what;  // "choice input", as the file calls it
    QString place; // title of the group, or the setting
    QString path;  // JSON pointer into the file
    QString message;

    [[nodiscard]] QJsonObject toJson() const;
};

struct TypebotImport
{
    Flow flow; // a draft: it can be read, and may still have problems
    QList<ImportNote> report;
};

// Nothing when the bytes are no such file; `problems` then says why, with JSON pointers.
[[nodiscard]] std::optional<TypebotImport> importTypebot(const QByteArray &bytes,
                                                         Problems &problems);
// Is this an export of Typebot rather than a flow of ours?
[[nodiscard]] bool isTypebotExport(const QJsonObject &json);

} // namespace flotilla
