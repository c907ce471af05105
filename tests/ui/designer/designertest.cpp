#include "tests/ui/designer/designertest.h"

#include "tests/ui/support/stilllook.h"
#include "ui/designer/problems.h"

#include <QListView>
#include <QSignalSpy>

namespace flotilla {

using namespace Qt::StringLiterals;

void DesignerTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    installStillLook(*m_theme);
}

void DesignerTest::show(const Flow &flow, QSize size)
{
    failOnWarnings();
    m_draft = std::make_unique<Draft>();
    m_draft->load(flow);
    m_designer = std::make_unique<FlowDesigner>(*m_draft, *m_theme);
    m_designer->resize(size);
    m_designer->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_designer.get()));
    m_designer->activateWindow();
}

void DesignerTest::waitUntilSeen(const QString &name) const
{
    const auto isSeen = [&] {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    };
    QVERIFY2(QTest::qWaitFor(isSeen, kPatienceMs), qPrintable(name));
}

void DesignerTest::checkDraft()
{
    QSignalSpy checked(&m_designer->checker(), &DraftChecker::checked);
    m_designer->checker().checkNow();
    QVERIFY(checked.wait(kPatienceMs));
}

void DesignerTest::chooseProblem(const QString &step, const QString &field) const
{
    auto *list = find<QListView>(u"problemsList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ProblemsModel::StepRole).toString() != step ||
            index.data(ProblemsModel::FieldRole).toString() != field)
            continue;
        list->setCurrentIndex(index);
        QTest::keyClick(list, Qt::Key_Return);
        return;
    }
    QFAIL(qPrintable(u"no problem of "_s + field));
}

void DesignerTest::cleanup()
{
    failOnStalls();
    m_designer.reset();
    m_draft.reset();
}

} // namespace flotilla
