#include "core/flow/contentnames.h"

namespace flotilla {

Reason nameOf(MessageContent::Kind kind)
{
    using Kind = MessageContent::Kind;
    switch (kind) {
    case Kind::Text:
        return Reason::because("text");
    case Kind::Image:
        return Reason::because("image");
    case Kind::Video:
        return Reason::because("video");
    case Kind::Document:
        return Reason::because("document");
    case Kind::Audio:
        return Reason::because("audio");
    case Kind::Sticker:
        return Reason::because("sticker");
    case Kind::Location:
        return Reason::because("location");
    case Kind::Contact:
        return Reason::because("contact");
    case Kind::Poll:
        return Reason::because("poll");
    case Kind::Buttons:
        return Reason::because("buttons");
    case Kind::List:
        return Reason::because("list");
    case Kind::Template:
        return Reason::because("template");
    case Kind::Reaction:
        return Reason::because("reaction");
    case Kind::Unsupported:
        break;
    }
    return Reason::because("unsupported");
}

} // namespace flotilla
