#include "ui/kit/gallery/gallerypage.h"

#include "ui/kit/card.h"
#include "ui/kit/logomark.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

GalleryPage::GalleryPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    const Tokens &tokens = theme.tokens();
    setObjectName(u"gallery"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(tokens.space.eight, tokens.space.six + tokens.space.one,
                             tokens.space.eight, tokens.space.six);
    page->setSpacing(tokens.space.four);
    page->addWidget(makeHeader());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(tokens.space.four);
    QVBoxLayout *column[3] = {};
    for (int i = 0; i < 3; ++i) {
        column[i] = new QVBoxLayout;
        column[i]->setSpacing(tokens.space.four);
        columns->addLayout(column[i], i < 2 ? 5 : 4);
    }
    page->addLayout(columns, 1);
    addSwatches(column[0]);
    addType(column[0]);
    addMarks(column[0]);
    addChat(column[0]);
    addButtons(column[1]);
    addInputs(column[1]);
    addSegments(column[1]);
    addChips(column[1]);
    addTable(column[1]);
    addSpacing(column[1]);
    addFigures(column[1]);
    addMenu(column[2]);
    addMessages(column[2]);
    addDialog(column[2]);
    addProgress(column[2]);
    addDrawer(column[2]);
    addPhone(column[2]);
    for (QVBoxLayout *each : column)
        each->addStretch();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *GalleryPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(m_theme.tokens().space.three);
    row->addWidget(new LogoMark(m_theme, m_theme.tokens().space.eight, header));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(m_theme, &Tokens::title, &Tokens::text,
                                   tr("Flotilla design system"), header));
    auto *note = new TextLabel(m_theme, &Tokens::base, &Tokens::textMuted, {}, header);
    const auto describe = [this, note] {
        note->setText(m_theme.isDark()
                          ? tr("Dark theme, text at %1 %").arg(qRound(m_theme.textScale() * 100))
                          : tr("Light theme, text at %1 %").arg(qRound(m_theme.textScale() * 100)));
    };
    describe();
    connect(&m_theme, &Theme::changed, note, describe);
    words->addWidget(note);
    row->addLayout(words, 1);
    return header;
}

QVBoxLayout *GalleryPage::addSection(QVBoxLayout *column, const QString &caption)
{
    auto *card = new Card(m_theme, {}, this);
    card->body()->setSpacing(m_theme.tokens().component.buttonPad);
    card->body()->addWidget(
        new TextLabel(m_theme, &Tokens::smallStrong, &Tokens::textMuted, caption, card));
    column->addWidget(card);
    return card->body();
}

void GalleryPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().surfaceSunken);
}

} // namespace flotilla
