#pragma once
// What went wrong between the console and the engine, in a form that code can decide by and people
// can read.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/problem.h"

#include <QByteArray>

namespace flotilla {

struct ApiError
{
    ErrorCode code = ErrorCode::Internal; // Unavailable where no engine answered at all
    int status = 0;                       // of HTTP; 0: no answer
    QString word;                         // the engine's code as it came: "cursor_gone"
    QString message;                      // the engine's own sentence, in English
    QString field;                        // JSON pointer into the body, header or query item
    Problems problems;                    // all that is wrong with a body
    Millis retryAfter{0};                 // the engine asks for at least this pause
    // A write whose answer was lost: it may be done. The same ApiRequest again, with its key, does
    // it at most once.
    bool mayBeDone = false;

    [[nodiscard]] bool isUnreachable() const { return status == 0; }
    // The same call may succeed a little later.
    [[nodiscard]] bool isPassing() const;
    // One translated sentence for people; `message` belongs behind "Details".
    [[nodiscard]] QString sentence() const;
    // The same of what is wrong with one field; the engine's own words where they are a person's.
    [[nodiscard]] static QString sentenceOf(const Problem &problem);

    // Of an answer with this status; `body` is a problem object (RFC 9457) or anything else.
    [[nodiscard]] static ApiError fromAnswer(int status, const QByteArray &body);
    [[nodiscard]] static ApiError unreachable(const QString &reason);
    // An answer that is not what the engine's documentation promises.
    [[nodiscard]] static ApiError unreadable(const QString &what);
};

template<class T>
using ApiAnswer = tl::expected<T, ApiError>;

} // namespace flotilla
