#include "ui/designer/whatsapptext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// A mark counts at the edge of a word only, and never across lines.
QString marked(const QString &html, const QString &mark, const QString &tag)
{
    const QRegularExpression pair(
        u"(^|[\\s(>.,!?])%1(\\S(?:[^\\n]*?\\S)?)%1(?=$|[\\s)<.,!?:;])"_s.arg(
            QRegularExpression::escape(mark)),
        QRegularExpression::MultilineOption);
    QString out = html;
    return out.replace(pair, u"\\1<%1>\\2</%1>"_s.arg(tag));
}

} // namespace

QString whatsAppHtml(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html = marked(html, u"```"_s, u"tt"_s);
    html = marked(html, u"*"_s, u"b"_s);
    html = marked(html, u"_"_s, u"i"_s);
    html = marked(html, u"~"_s, u"s"_s);
    return html.replace(u'\n', u"<br>"_s);
}

QString toggledMark(const QString &selected, const QString &mark)
{
    if (selected.size() >= 2 * mark.size() && selected.startsWith(mark) && selected.endsWith(mark))
        return selected.mid(mark.size(), selected.size() - 2 * mark.size());
    return mark + selected + mark;
}

} // namespace flotilla
