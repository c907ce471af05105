// Any text read as a template and filled in: no crash, bounded time and size, errors within the
// text.

#include "core/flow/template.h"

#include <QJsonArray>

#include <cstdlib>

using namespace flotilla;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const QJsonObject variables{{u"a"_s, u"text with \"quotes\" and 😀"_s},
                                       {u"n"_s, -1234.5},
                                       {u"d"_s, u"2026-03-15T23:59:59"_s},
                                       {u"l"_s, QJsonArray{1, u"x"_s, QJsonArray{true}}},
                                       {u"o"_s, QJsonObject{{u"a"_s, QJsonArray{QJsonObject()}}}}};
    static const QJsonObject contact{{u"first_name"_s, u"Ana"_s}};
    static const QJsonObject nothing;
    TemplateError error;
    const std::optional<Template> parsed = Template::parse(text, &error);
    if (!parsed) {
        if (error.message.isEmpty() || error.position < 0 || error.position > text.size())
            std::abort();
        return 0;
    }
    const Scope scope{
        variables, contact, nothing, u"America/Sao_Paulo"_s, u"pt-BR"_s, fromMs(1'772'539'200'000)};
    const std::optional<QString> rendered = parsed->render(scope);
    if (rendered && rendered->size() > kExpansionMax)
        std::abort();
    if (rendered != parsed->render(scope))
        std::abort();
    (void)parsed->render(scope, Template::Escape::Url);
    (void)parsed->value(scope);
    (void)parsed->uses();
    return 0;
}
