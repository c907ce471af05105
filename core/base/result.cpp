#include "core/base/result.h"

namespace flotilla {

QLatin1StringView codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return QLatin1StringView("invalid");
    case ErrorCode::Unauthorized:
        return QLatin1StringView("unauthorized");
    case ErrorCode::Forbidden:
        return QLatin1StringView("forbidden");
    case ErrorCode::NotFound:
        return QLatin1StringView("not_found");
    case ErrorCode::Conflict:
        return QLatin1StringView("conflict");
    case ErrorCode::TooLarge:
        return QLatin1StringView("too_large");
    case ErrorCode::RateLimited:
        return QLatin1StringView("rate_limited");
    case ErrorCode::Unavailable:
        return QLatin1StringView("unavailable");
    case ErrorCode::Timeout:
        return QLatin1StringView("timeout");
    case ErrorCode::Cancelled:
        return QLatin1StringView("cancelled");
    case ErrorCode::DiskFull:
        return QLatin1StringView("disk_full");
    case ErrorCode::Storage:
        return QLatin1StringView("storage");
    case ErrorCode::Internal:
        return QLatin1StringView("internal");
    }
    return QLatin1StringView("internal");
}

} // namespace flotilla
