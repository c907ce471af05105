#include "tests/support/screenwatch.h"
#include "ui/kit/celldelegates.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/chatdelegate.h"
#include "ui/kit/chatview.h"
#include "ui/kit/phonepreview.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tone.h"
#include "ui/theme/flotillastyle.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QStandardItem *bubble(BubbleKind kind, const QString &text, int id)
{
    auto *item = new QStandardItem(text);
    item->setData(int(kind), BubbleKindRole);
    item->setData(u"10:42"_s, BubbleTimeRole);
    item->setData(QByteArray::number(id), BubbleIdRole);
    return item;
}

// A model of many rows that holds none.
class LongModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 100'000;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return u"Row %1"_s.arg(index.row());
        return role == CellToneRole && index.column() == 1 ? QVariant(int(Tone::Success))
                                                           : QVariant();
    }
};

} // namespace

class TestDelegates : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsHaveTheHeightOfTheDesign();
    void rowsGrowWithTheText();
    void aClickTicksARow();
    void spaceTicksARow();
    void theWholeRowIsHovered();
    void enterOpensARow();
    void theFirstCellStartsWhereReadingStarts();
    void aHundredThousandRowsScrollWithoutAStall();
    void bubblesOfTheCustomerLead();
    void aBubbleIsNeverWiderThanItsShare();
    void rightToLeftMirrorsBubblesButNotTheirText();
    void theChatStaysAtItsEnd();
    void theChatStaysWhereItIsReadUpwards();
    void aReplyOfThePreviewIsChosen();
    void thePreviewReadsItselfOut();

private:
    Theme m_theme;
};

void TestDelegates::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    installLook(m_theme);
}

void TestDelegates::rowsHaveTheHeightOfTheDesign()
{
    QStandardItemModel model(2, 2);
    TableView usual(m_theme, u"Sessions"_s), logs(m_theme, u"Log"_s, TableView::Rows::Compact);
    usual.setModel(&model);
    logs.setModel(&model);
    QCOMPARE(usual.rowHeight(0), 36);
    QCOMPARE(logs.rowHeight(0), 28);
    QCOMPARE(usual.horizontalHeader()->height(), 32);
}

void TestDelegates::rowsGrowWithTheText()
{
    QStandardItemModel model(2, 2);
    TableView table(m_theme, u"Sessions"_s);
    table.setModel(&model);
    m_theme.setTextScale(1.5);
    const int large = table.rowHeight(0);
    m_theme.setTextScale(1);
    QCOMPARE(large, 46);
    QCOMPARE(table.rowHeight(0), 36);
}

void TestDelegates::aClickTicksARow()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem);
    model.item(0, 0)->setCheckable(true);
    TableView table(m_theme, u"Sessions"_s);
    table.setModel(&model);
    table.resize(300, 120);
    const QRect cell = table.visualRect(model.index(0, 0));
    const QPoint box(cell.left() + 14 + 7, cell.center().y());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(model.item(0, 0)->checkState(), Qt::Checked);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 4, box.y()));
    QCOMPARE(model.item(0, 0)->checkState(), Qt::Checked); // beside the box
}

void TestDelegates::spaceTicksARow()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem);
    model.item(0)->setCheckable(true);
    TableView table(m_theme, u"Sessions"_s);
    table.setModel(&model);
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(model.item(0)->checkState(), Qt::Checked);
}

void TestDelegates::theWholeRowIsHovered()
{
    QStandardItemModel model(3, 3);
    TableView table(m_theme, u"Sessions"_s);
    table.setModel(&model);
    table.resize(400, 200);
    table.show();
    const QRect cell = table.visualRect(model.index(1, 0));
    QTest::mouseMove(table.viewport(), cell.center());
    QTRY_COMPARE_WITH_TIMEOUT(table.hoveredRow(), 1, kPatienceMs);
    const QImage image = table.viewport()->grab().toImage();
    const QRect far = table.visualRect(model.index(1, 2));
    QCOMPARE(image.pixelColor(far.center()), m_theme.tokens().surfaceHover);
    QCOMPARE(image.pixelColor(table.visualRect(model.index(0, 0)).center()),
             m_theme.tokens().surface);
}

void TestDelegates::enterOpensARow()
{
    QStandardItemModel model(3, 1);
    TableView table(m_theme, u"Sessions"_s);
    table.setModel(&model);
    table.setCurrentIndex(model.index(1, 0));
    QSignalSpy opened(&table, &TableView::opened);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 1);
}

void TestDelegates::theFirstCellStartsWhereReadingStarts()
{
    QStandardItemModel model;
    model.appendRow({new QStandardItem(u"■■■"_s), new QStandardItem});
    TableView table(m_theme, u"Sessions"_s);
    table.setModel(&model);
    table.resize(400, 100);
    const auto firstInk = [&] {
        const QImage image = table.viewport()->grab().toImage();
        const QRect cell = table.visualRect(model.index(0, 0));
        for (int x = 0; x < cell.width(); ++x) {
            const int from =
                table.layoutDirection() == Qt::RightToLeft ? cell.right() - x : cell.left() + x;
            if (image.pixelColor(from, cell.center().y()).lightness() < 100)
                return x;
        }
        return -1;
    };
    const int leftToRight = firstInk();
    table.setLayoutDirection(Qt::RightToLeft);
    const int rightToLeft = firstInk();
    QVERIFY2(leftToRight >= 14 && leftToRight <= 18, qPrintable(QString::number(leftToRight)));
    QVERIFY2(rightToLeft >= 13 && rightToLeft <= 18, qPrintable(QString::number(rightToLeft)));
}

void TestDelegates::aHundredThousandRowsScrollWithoutAStall()
{
    LongModel model;
    TableView table(m_theme, u"Sessions"_s);
    table.setModel(&model);
    table.setItemDelegateForColumn(1, new StatusDelegate(m_theme, &table));
    table.resize(700, 600);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QScrollBar *bar = table.verticalScrollBar();
    for (int step = 1; step <= 40; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / 40));
        QCoreApplication::processEvents();
    }
    QCOMPARE(bar->value(), bar->maximum()); // cleanup() fails on a stall
}

void TestDelegates::bubblesOfTheCustomerLead()
{
    QStandardItemModel model;
    model.appendRow(bubble(BubbleKind::Customer, u"Hola"_s, 1));
    model.appendRow(bubble(BubbleKind::Human, u"Hola"_s, 2));
    ChatView chat(m_theme, u"Chat"_s);
    chat.setModel(&model);
    chat.resize(400, 200);
    chat.show();
    const QImage image = chat.viewport()->grab().toImage();
    const QRect ours = chat.visualRect(model.index(1, 0));
    QCOMPARE(image.pixelColor(image.width() - 6, ours.center().y()), m_theme.tokens().bubbleHuman);
    QVERIFY(image.pixelColor(6, ours.center().y()) != m_theme.tokens().bubbleHuman);
}

void TestDelegates::aBubbleIsNeverWiderThanItsShare()
{
    QStandardItemModel model;
    model.appendRow(bubble(BubbleKind::Human, QString(400, u'w'), 1));
    ChatView chat(m_theme, u"Chat"_s);
    chat.setModel(&model);
    chat.resize(500, 400);
    chat.show();
    const QImage image = chat.viewport()->grab().toImage();
    const int y = chat.visualRect(model.index(0, 0)).center().y();
    int wide = 0;
    for (int x = 0; x < image.width(); ++x)
        wide += image.pixelColor(x, y) == m_theme.tokens().bubbleHuman ? 1 : 0;
    QVERIFY(wide > 0);
    QVERIFY(image.pixelColor(image.width() * 33 / 100, y) != m_theme.tokens().bubbleHuman);
}

void TestDelegates::rightToLeftMirrorsBubblesButNotTheirText()
{
    QStandardItemModel model;
    model.appendRow(bubble(BubbleKind::Human, u"Hola"_s, 1));
    ChatView chat(m_theme, u"Chat"_s);
    chat.setLayoutDirection(Qt::RightToLeft);
    chat.setModel(&model);
    chat.resize(400, 200);
    chat.show();
    const QImage image = chat.viewport()->grab().toImage();
    const int y = chat.visualRect(model.index(0, 0)).center().y();
    QCOMPARE(image.pixelColor(6, y), m_theme.tokens().bubbleHuman);
    const BubbleText arabic(m_theme, u"مرحبا"_s, m_theme.font(m_theme.tokens().base), 18, 300,
                            QSizeF(40, 16));
    const BubbleText latin(m_theme, u"Hola"_s, m_theme.font(m_theme.tokens().base), 18, 300,
                           QSizeF(40, 16));
    QVERIFY(arabic.isRightToLeft());
    QCOMPARE(arabic.trailingRect().left(), 0.0);
    QVERIFY(!latin.isRightToLeft());
    QCOMPARE(latin.trailingRect().right(), latin.size().width());
}

void TestDelegates::theChatStaysAtItsEnd()
{
    QStandardItemModel model;
    for (int i = 0; i < 40; ++i)
        model.appendRow(bubble(BubbleKind::Customer, u"Message %1"_s.arg(i), i));
    ChatView chat(m_theme, u"Chat"_s);
    chat.setModel(&model);
    chat.resize(400, 300);
    chat.show();
    QTRY_VERIFY_WITH_TIMEOUT(chat.isAtEnd(), kPatienceMs);
    model.appendRow(bubble(BubbleKind::Bot, u"One more"_s, 99));
    QTRY_VERIFY_WITH_TIMEOUT(chat.isAtEnd(), kPatienceMs);
    QVERIFY(chat.visualRect(model.index(40, 0)).bottom() <= chat.viewport()->height());
}

void TestDelegates::theChatStaysWhereItIsReadUpwards()
{
    QStandardItemModel model;
    for (int i = 0; i < 40; ++i)
        model.appendRow(bubble(BubbleKind::Customer, u"Message %1"_s.arg(i), i));
    ChatView chat(m_theme, u"Chat"_s);
    chat.setModel(&model);
    chat.resize(400, 300);
    chat.show();
    QTRY_VERIFY_WITH_TIMEOUT(chat.isAtEnd(), kPatienceMs);
    chat.verticalScrollBar()->setValue(100);
    model.appendRow(bubble(BubbleKind::Bot, u"One more"_s, 99));
    QCoreApplication::processEvents();
    QCOMPARE(chat.verticalScrollBar()->value(), 100);
}

void TestDelegates::aReplyOfThePreviewIsChosen()
{
    PhonePreview phone(m_theme, u"Lucía"_s);
    phone.setMessages({{true, u"Which size?"_s, {}, u"10:37"_s, 2, {u"40"_s, u"42"_s}}});
    phone.resize(280, 400);
    phone.show();
    QSignalSpy chosen(&phone, &PhonePreview::buttonChosen);
    const auto replies = phone.findChildren<QAbstractButton *>(u"replyButton"_s);
    QCOMPARE(replies.size(), 2);
    QTest::mouseClick(replies.at(1), Qt::LeftButton);
    QTest::keyClick(replies.at(0), Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0), (QList<QVariant>{0, 1}));
    QCOMPARE(chosen.at(1), (QList<QVariant>{0, 0}));
    QVERIFY(replies.at(1)->y() > replies.at(0)->y());
}

void TestDelegates::thePreviewReadsItselfOut()
{
    PhonePreview phone(m_theme, u"Lucía"_s);
    phone.setMessages({{false, u"Hola"_s, {}, {}, 0, {}}});
    phone.append({true, u"Which size?"_s, {}, {}, 0, {u"40"_s}});
    QCOMPARE(phone.transcript(), u"Lucía: Hola\nUs: Which size? [40]"_s);
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestDelegates)
#include "tst_delegates.moc"
