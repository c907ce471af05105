#include "ui/designer/blockresults.h"

#include "core/flow/catalogue.h"
#include "core/flow/reason.h"
#include "core/flow/scope.h"
#include "ui/designer/testwords.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kValueShown = 300; // characters of one value

// Those it sets first, then those it speaks of.
QStringList variablesOf(const Block &block)
{
    const BlockType *type = catalogue::find(block.type);
    if (!type)
        return {};
    QStringList names = variablesSetBy(*type, block);
    QList<Template::Use> uses = type->uses ? type->uses(block) : QList<Template::Use>();
    for (const Field &field : type->fields)
        uses += usesOf(field, block.fields.value(field.key));
    for (const Template::Use &use : std::as_const(uses)) {
        const QString root = use.path.section(u'.', 0, 0);
        if (!isReservedRoot(root))
            names += root;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

BlockResults::BlockResults(TestDrive &drive, Draft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_drive(drive)
    , m_draft(draft)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"blockResults"_s);
    setAccessibleName(tr("What the block did in the test chat"));
    const Tokens &tokens = theme.tokens();
    m_layout->setContentsMargins(tokens.space.three + 2, tokens.space.two + 2,
                                 tokens.space.three + 2, tokens.space.three);
    m_layout->addStretch();
    connect(&drive, &TestDrive::changed, this, &BlockResults::refresh);
}

void BlockResults::setBlock(const QString &block)
{
    m_block = block;
    refresh();
}

void BlockResults::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

BlockResults::Passed BlockResults::passed() const
{
    Passed passed;
    if (!m_drive.run())
        return passed;
    bool wasHere = false; // a question is asked in one turn and answered in another
    for (const TestTurn &turn : m_drive.run()->turns) {
        for (const QJsonValue &decision : turn.decisions) {
            const bool isCalled = !decision[u"flow"_s].toString().isEmpty();
            const bool isHere = !isCalled && decision[u"block"_s].toString() == m_block;
            passed.times += isHere && !wasHere ? 1 : 0;
            wasHere = isHere;
            if (!isHere)
                continue;
            passed.why = Reason::shown(decision[u"why"_s].toString(), decision[u"because"_s]);
            passed.variables = turn.variables;
        }
    }
    return passed;
}

void BlockResults::addText(const QString &text, bool isMuted)
{
    auto *label = new TextLabel(m_theme, isMuted ? &Tokens::small : &Tokens::smallStrong,
                                isMuted ? &Tokens::textMuted : &Tokens::text, text);
    label->setWordWrap(true);
    m_rows->layout()->addWidget(label);
    m_lines += text;
}

void BlockResults::addValue(const QString &name, const QJsonValue &value)
{
    const QString text =
        value.isUndefined() ? tr("not set") : TestWords::textOf(value).left(kValueShown);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.tokens().space.three);
    auto *left = new TextLabel(m_theme, &Tokens::smallStrong, &Tokens::blockLogic, name);
    auto *right = new TextLabel(m_theme, &Tokens::small,
                                value.isUndefined() ? &Tokens::textMuted : &Tokens::text, text);
    left->setObjectName(u"resultName"_s);
    right->setObjectName(u"resultValue"_s);
    right->setWordWrap(true);
    right->setAccessibleName(tr("%1: %2", "a variable and its value").arg(name, text));
    line->addWidget(left, 2, Qt::AlignTop);
    line->addWidget(right, 3);
    m_rows->layout()->addWidget(row);
    m_lines += u"%1: %2"_s.arg(name, text);
}

void BlockResults::refresh()
{
    if (!isVisible())
        return;
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.tokens().space.two);
    m_layout->insertWidget(0, m_rows);
    m_lines.clear();
    if (!m_drive.run())
        return addText(tr("Nothing yet: try the flow out, with T on the canvas."), true);
    const Passed passed = this->passed();
    if (passed.times == 0)
        return addText(tr("This chat did not come here."), true);
    addText(passed.times == 1 ? tr("Passed once in this chat")
                              : tr("Passed %n times in this chat", nullptr, passed.times),
            false);
    if (!passed.why.isEmpty())
        addText(passed.why, true);
    const Block *block = m_draft.document().block(m_block);
    const QStringList names = block ? variablesOf(*block) : QStringList();
    if (!names.isEmpty())
        addText(tr("Last values"), false);
    for (const QString &name : names)
        addValue(name, passed.variables.value(name));
}

} // namespace flotilla
