// The head parser of the listener, fed whole and in pieces: it must not fail, both must end in the
// same verdict, and what it accepts must be as strict as promised.

#include "core/http/requesthead.h"

#include <QByteArray>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace flotilla;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool same(const RequestHead &a, const RequestHead &b)
{
    if (a.state() != b.state())
        return false;
    if (a.state() == RequestHead::State::Refused)
        return a.status() == b.status() && a.reason() == b.reason();
    return a.state() == RequestHead::State::NeedMore ||
           (a.size() == b.size() && a.contentLength() == b.contentLength() &&
            a.keepAlive() == b.keepAlive() && a.fields().size() == b.fields().size() &&
            a.path().at == b.path().at && a.path().size == b.path().size);
}

void checkComplete(const RequestHead &head, QByteArrayView bytes)
{
    require(head.size() <= bytes.size());
    require(bytes.first(head.size()).endsWith("\r\n\r\n"));
    require(!bytes.first(head.size()).contains('\0'));
    require(head.contentLength() >= 0 && head.contentLength() <= HeadLimits().bodyBytesMax);
    require(head.path().size > 0 && head.host().size > 0);
    // Written again from its parts and read again, it says the same.
    QByteArray again = head.method().in(bytes).toByteArray();
    again += ' ';
    again += head.target().in(bytes);
    again += head.isHttp10() ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n";
    for (const RequestHead::Field &field : head.fields()) {
        again += field.name.in(bytes);
        again += ": ";
        again += field.value.in(bytes);
        again += "\r\n";
    }
    again += "\r\n";
    if (again.size() >= HeadLimits().headBytesMax)
        return; // "Name:value" grows by a blank
    RequestHead second{HeadLimits()};
    require(second.feed(again) == RequestHead::State::Complete);
    require(second.contentLength() == head.contentLength());
    require(second.keepAlive() == head.keepAlive());
    require(second.fields().size() == head.fields().size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype step = 1 + data[0] % 97;
    // A copy of exact size, so that reading beyond it is seen.
    const qsizetype length = static_cast<qsizetype>(size) - 1;
    const std::unique_ptr<char[]> copy(new char[static_cast<size_t>(length) + 1]);
    std::copy(data + 1, data + size, copy.get());
    const QByteArrayView bytes(copy.get(), length);

    RequestHead whole{HeadLimits()};
    whole.feed(bytes);
    RequestHead pieces{HeadLimits()};
    for (qsizetype end = 0; end < length && pieces.state() == RequestHead::State::NeedMore;) {
        end = std::min(length, end + step);
        pieces.feed(bytes.first(end));
    }
    require(same(whole, pieces));
    if (whole.state() == RequestHead::State::Complete)
        checkComplete(whole, bytes);
    return 0;
}
