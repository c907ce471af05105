#include "ui/kit/messagetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// The text with what is bold, italic, struck or plain written as tags.
QString tagged(const QString &marked)
{
    const MessageText message = readMessageMarks(marked, QFont(u"mono"_s));
    QString out;
    for (qsizetype i = 0; i < message.text.size(); ++i) {
        QString on;
        for (const QTextLayout::FormatRange &range : message.formats) {
            if (i < range.start || i >= range.start + range.length)
                continue;
            if (range.format.hasProperty(QTextFormat::FontFamilies))
                on += u'm';
            if (range.format.fontWeight() == QFont::DemiBold)
                on += u'b';
            if (range.format.fontItalic())
                on += u'i';
            if (range.format.fontStrikeOut())
                on += u's';
        }
        out += on.isEmpty() ? QString(message.text[i]) : u'<' + on + message.text[i] + u'>';
    }
    return out;
}

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreReadAsWhatsAppReadsThem_data();
    void marksAreReadAsWhatsAppReadsThem();
};

void TestMessageText::marksAreReadAsWhatsAppReadsThem_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << u"hello"_s << u"hello"_s;
    QTest::newRow("bold") << u"a *b* c"_s << u"a <bb> c"_s;
    QTest::newRow("italic") << u"_b_"_s << u"<ib>"_s;
    QTest::newRow("struck") << u"~b~"_s << u"<sb>"_s;
    QTest::newRow("bold in italic") << u"_*b*_"_s << u"<bib>"_s;
    QTest::newRow("plain block keeps its marks") << u"```*b*```"_s << u"<m*><mb><m*>"_s;
    QTest::newRow("inside a word") << u"snake_case_name"_s << u"snake_case_name"_s;
    QTest::newRow("blank inside the mark") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("never closed") << u"*b"_s << u"*b"_s;
    QTest::newRow("closed on another line") << u"*b\nc*"_s << u"*b\nc*"_s;
    QTest::newRow("nothing between") << u"** and **"_s << u"** and **"_s;
    QTest::newRow("mark at the end") << u"b*"_s << u"b*"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestMessageText::marksAreReadAsWhatsAppReadsThem()
{
    QFETCH(QString, marked);
    QFETCH(QString, read);
    QCOMPARE(tagged(marked), read);
}

} // namespace flotilla

QTEST_MAIN(flotilla::TestMessageText)
#include "tst_messagetext.moc"
