#pragma once
// Expected failures travel as values: Result<T> holds a value or an Error whose code decides
// retries and HTTP statuses, while the texts are for people.

#include <QString>
#include <tl/expected.hpp>

namespace flotilla {

enum class ErrorCode {
    Invalid,      // the caller's input is wrong; `field` names where
    Unauthorized, // who is asking is not known
    Forbidden,    // known, but not allowed
    NotFound,
    Conflict, // true now, but clashes with what stands (state, unique name, idempotency key)
    TooLarge,
    RateLimited,
    Unavailable, // overload, start or stop: try again later
    Timeout,
    Cancelled,
    DiskFull,
    Storage,  // the database refused or failed
    Internal, // a fault of ours
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; // one English sentence: what is wrong and how to mend it
    QString field;   // JSON pointer, setting or header the message speaks of; may be empty
    QString detail;  // for the log and the "Details" fold: raw texts of libraries
};

template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString field = {},
                                                QString detail = {})
{
    return tl::unexpected<Error>(
        Error{code, std::move(message), std::move(field), std::move(detail)});
}

// The stable word of a code, as used in problem objects, logs and metrics: "not_found".
[[nodiscard]] QLatin1StringView codeWord(ErrorCode code);

} // namespace flotilla
