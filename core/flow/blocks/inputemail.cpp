#include "core/flow/pattern.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

constexpr qsizetype kAddressMax = 254; // RFC 5321

// The one word with an @ in it, so that "it is ana@shop.example" is an answer too.
Answer readAddress(const BlockRun &, const MessageContent &content)
{
    static const Result<Pattern> form =
        Pattern::compile(u"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                         "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,24}"_s);
    QString address;
    const QStringList words = content.text.left(1000).simplified().split(u' ');
    for (QString word : words) {
        if (!word.contains(u'@'))
            continue;
        if (!address.isEmpty())
            return tl::unexpected(Reason::because("more than one e-mail address"));
        while (!word.isEmpty() && QStringView(u"<(\"'").contains(word.front()))
            word.remove(0, 1);
        while (!word.isEmpty() && QStringView(u">)\"'.,;:!?").contains(word.back()))
            word.chop(1);
        address = word;
    }
    if (address.size() > kAddressMax || !form->matchesAll(address))
        return tl::unexpected(Reason::because("not an e-mail address"));
    const qsizetype at = address.lastIndexOf(u'@');
    return address.left(at) + address.mid(at).toLower();
}

} // namespace

const BlockType &inputEmail()
{
    static const BlockType type = question::plain<readAddress>(
        BlockType{
            .key = u"input.email"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "E-mail"),
            .help = QT_TRANSLATE_NOOP("Blocks", "Asks for an e-mail address and checks its form."),
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the address."));
    return type;
}

} // namespace flotilla::blocks
