#include "ui/client/apierror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProblemsMax = 1000;

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    case 429:
        return ErrorCode::RateLimited;
    case 502:
    case 503:
        return ErrorCode::Unavailable;
    case 408:
    case 504:
        return ErrorCode::Timeout;
    default:
        return status >= 400 && status < 500 ? ErrorCode::Invalid : ErrorCode::Internal;
    }
}

ErrorCode codeOfWord(const QString &word, int status)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        if (word == codeWord(static_cast<ErrorCode>(i)))
            return static_cast<ErrorCode>(i);
    }
    return codeOfStatus(status);
}

} // namespace

bool ApiError::isPassing() const
{
    return isUnreachable() || status == 429 || status == 502 || status == 503 || status == 504;
}

QString ApiError::sentence() const
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("flotilla::ApiError", text);
    };
    switch (code) {
    case ErrorCode::Invalid:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "Something here needs another look."));
    case ErrorCode::Unauthorized:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "You are signed out."));
    case ErrorCode::Forbidden:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "Your role does not allow this."));
    case ErrorCode::NotFound:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "This is no longer there."));
    case ErrorCode::Conflict:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "Someone or something was faster."));
    case ErrorCode::TooLarge:
        return said(
            QT_TRANSLATE_NOOP("flotilla::ApiError", "This is larger than the engine takes."));
    case ErrorCode::RateLimited:
        return said(
            QT_TRANSLATE_NOOP("flotilla::ApiError", "Too many calls at once; wait a little."));
    case ErrorCode::DiskFull:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "The engine's disk is full."));
    case ErrorCode::Storage:
        return said(
            QT_TRANSLATE_NOOP("flotilla::ApiError", "The engine cannot store anything now."));
    case ErrorCode::Timeout:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "There was no answer in time."));
    case ErrorCode::Cancelled:
        return said(QT_TRANSLATE_NOOP("flotilla::ApiError", "This was given up."));
    case ErrorCode::Unavailable:
        return isUnreachable()
                   ? said(QT_TRANSLATE_NOOP("flotilla::ApiError", "The engine does not answer."))
                   : said(QT_TRANSLATE_NOOP("flotilla::ApiError", "The engine is busy."));
    case ErrorCode::Internal:
        break;
    }
    return said(
        QT_TRANSLATE_NOOP("flotilla::ApiError", "The engine has a fault; its log says more."));
}

QString ApiError::sentenceOf(const Problem &problem)
{
    struct Sentence
    {
        QLatin1StringView code;
        const char *words;
    };
    // clang-format off
    static constexpr Sentence kSentences[] = {
        {"required"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "This is needed.")},
        {"wrong_length"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "This is too short or too long.")},
        {"wrong_characters"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "There are characters in it that cannot be here.")},
        {"wrong_format"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "This is not written as it must be.")},
        {"wrong_type"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "This is not written as it must be.")},
        {"out_of_range"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "This is too little or too much.")},
        {"not_allowed"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "This is not possible here.")},
        {"too_large"_L1, QT_TRANSLATE_NOOP("flotilla::ApiError", "This is larger than the engine takes.")},
    };
    // clang-format on
    for (const Sentence &each : kSentences) {
        if (problem.code == each.code)
            return QCoreApplication::translate("flotilla::ApiError", each.words);
    }
    return problem.message;
}

ApiError ApiError::fromAnswer(int status, const QByteArray &body)
{
    ApiError error;
    error.status = status;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    error.word = json.value("code"_L1).toString();
    error.code = codeOfWord(error.word, status);
    error.message = json.value("detail"_L1).toString();
    if (error.message.isEmpty())
        error.message = u"HTTP %1"_s.arg(status);
    error.field = json.value("field"_L1).toString();
    const QJsonArray problems = json.value("problems"_L1).toArray();
    for (const QJsonValue &value : problems) {
        if (error.problems.size() >= kProblemsMax)
            break;
        const QJsonObject each = value.toObject();
        Problem problem;
        if (each.value("severity"_L1) == "warning"_L1)
            problem.severity = Problem::Severity::Warning;
        problem.code = each.value("code"_L1).toString();
        problem.path = each.value("path"_L1).toString();
        problem.message = each.value("message"_L1).toString();
        problem.step = each.value("step"_L1).toString();
        problem.stepTitle = each.value("step_title"_L1).toString();
        problem.block = each.value("block"_L1).toString();
        if (const QJsonObject fix = each.value("fix"_L1).toObject(); !fix.isEmpty())
            problem.fix =
                Fix{fix.value("label"_L1).toString(), fix.value("operations"_L1).toArray()};
        error.problems.append(problem);
    }
    return error;
}

ApiError ApiError::unreachable(const QString &reason)
{
    ApiError error;
    error.code = ErrorCode::Unavailable;
    error.message = reason;
    return error;
}

ApiError ApiError::unreadable(const QString &what)
{
    ApiError error;
    error.code = ErrorCode::Internal;
    error.status = 200;
    error.word = u"unreadable"_s;
    error.message = what;
    return error;
}

} // namespace flotilla
