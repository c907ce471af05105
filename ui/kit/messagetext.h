#pragma once
// The marks WhatsApp reads in a message: *bold*, _italic_, ~struck~ and ```plain```.

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

namespace flotilla {

struct MessageText
{
    QString text; // without the marks
    QList<QTextLayout::FormatRange> formats;
};

// A mark counts where WhatsApp counts it: closed on the same line, with no blank inside its ends
// and no letter or digit outside them.
[[nodiscard]] MessageText readMessageMarks(const QString &marked, const QFont &mono);

} // namespace flotilla
