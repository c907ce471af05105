#pragma once
// Lists of the API that are wanted whole: asked for page after page, and given when the last is in.

#include "ui/client/apiclient.h"

namespace flotilla {

inline constexpr int kPagesMost = 1'000; // a longer list is not wanted whole

// `first` asks for the first page; its query says how long a page is. `read` adds what a page has
// to what is there already; false: it is no such page. Nothing beyond `pagesMost` pages is read.
template<class Items>
void askPages(ApiClient &api, const ApiRequest &first, QObject *context,
              std::function<bool(const QJsonObject &, Items &)> read,
              std::function<void(ApiAnswer<Items>)> done, int pagesMost = kPagesMost,
              const QString &after = {}, Items soFar = {})
{
    ApiRequest request = first;
    if (!after.isEmpty())
        request.query.append({QStringLiteral("after"), after});
    api.send(request, context,
             [&api, first, context, read = std::move(read), done = std::move(done), pagesMost,
              soFar = std::move(soFar)](const ApiAnswer<QJsonObject> &page) mutable {
                 if (!page)
                     return done(tl::unexpected(page.error()));
                 if (!read(*page, soFar))
                     return done(tl::unexpected(ApiError::unreadable(first.path)));
                 const QString next = page->value(QLatin1StringView("next")).toString();
                 if (next.isEmpty() || pagesMost <= 1)
                     return done(std::move(soFar));
                 askPages(api, first, context, std::move(read), std::move(done), pagesMost - 1,
                          next, std::move(soFar));
             });
}

} // namespace flotilla
