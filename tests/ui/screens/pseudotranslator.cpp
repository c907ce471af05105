#include "tests/ui/screens/pseudotranslator.h"

#include <QRegularExpression>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPlain = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QStringView kStrange = u"ÅßÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
static_assert(kPlain.size() == kStrange.size());

QChar strangeLetter(QChar c)
{
    const qsizetype at = kPlain.indexOf(c);
    return at < 0 ? c : kStrange.at(at);
}

} // namespace

QString PseudoTranslator::strange(const QString &source)
{
    static const QRegularExpression kept(u"%L?\\d+|%n|<[^>]*>|&[a-z]+;"_s);
    QString text = u"["_s;
    qsizetype letters = 0;
    qsizetype at = 0;
    const auto turn = [&](qsizetype until) {
        for (; at < until; ++at) {
            const QChar c = source.at(at);
            letters += c.isLetter() ? 1 : 0;
            text += c == u'…' ? u"..."_s : QString(strangeLetter(c));
        }
    };
    for (auto all = kept.globalMatch(source); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        turn(match.capturedStart());
        text += match.captured();
        at = match.capturedEnd();
    }
    turn(source.size());
    // What is longer has words of its own to be broken at.
    QString longer;
    for (qsizetype i = 0; i < (letters * 2 + 4) / 5; ++i)
        longer += i % 8 == 7 ? u' ' : u'ö';
    return text + longer + u']';
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *,
                                    int) const
{
    const QString text = QString::fromUtf8(source);
    const QLatin1StringView where(context);
    if (where == "QGuiApplication"_L1) // the direction
        return {};
    {
        const QMutexLocker lock(&m_lock);
        m_asked.insert({where, text});
    }
    return strange(text);
}

QSet<PseudoTranslator::Key> PseudoTranslator::asked() const
{
    const QMutexLocker lock(&m_lock);
    return m_asked;
}

} // namespace flotilla
