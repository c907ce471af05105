#include "ui/kit/gallery/sessionsample.h"

#include "ui/kit/celldelegates.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tone.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kPoints = 22;

QString word(const char *text)
{
    return QCoreApplication::translate("GalleryPage", text);
}

QList<double> series(int seed)
{
    QList<double> values;
    for (int i = 0; i < kPoints; ++i)
        values.append(60 + 25 * std::sin(i * 1.3 + seed) + 15 * std::cos(i * 2.7 + 3 * seed));
    return values;
}

void addSession(QStandardItemModel &model, const QString &name, const QString &note,
                const QString &client, int colour, Tone tone, const QString &state, int health)
{
    const int row = model.rowCount();
    auto *tick = new QStandardItem;
    tick->setCheckable(true);
    tick->setData(row == 2 ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    tick->setAccessibleText(name);
    auto *who = new QStandardItem(name);
    who->setData(true, CellStrongRole);
    who->setData(note, CellNoteRole);
    who->setData(client, CellAvatarRole);
    who->setData(colour, CellAvatarColourRole);
    who->setData(true, CellAvatarIsClientRole);
    auto *status = new QStandardItem(state);
    status->setData(int(tone), CellToneRole);
    auto *spark = new QStandardItem;
    if (tone == Tone::Success)
        spark->setData(QVariant::fromValue(series(row)), CellSeriesRole);
    spark->setData(0, CellRevisionRole);
    auto *figure = new QStandardItem(QString::number(health));
    figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (tone == Tone::Danger) {
        figure->setData(int(tone), CellToneRole);
        figure->setData(true, CellStrongRole);
    }
    model.appendRow({tick, who, status, spark, figure});
}

} // namespace

TableView *makeSessionSample(const Theme &theme, QWidget *parent)
{
    auto *table = new TableView(theme, word(QT_TRANSLATE_NOOP("GalleryPage", "Sessions")),
                                TableView::Rows::Usual, parent);
    table->setObjectName(u"sessions"_s);
    auto *model = new QStandardItemModel(table);
    const QString up = word(QT_TRANSLATE_NOOP("GalleryPage", "Up"));
    addSession(*model, u"Moema"_s, {}, u"Pão Vila"_s, 0, Tone::Success, up, 100);
    addSession(*model, u"Zancada ES"_s, {}, u"Zancada"_s, 2, Tone::Success, up, 88);
    addSession(*model, u"Menteng"_s, word(QT_TRANSLATE_NOOP("GalleryPage", "selected")),
               u"Kopi Senja"_s, 1, Tone::Success, up, 94);
    addSession(*model, u"Lapa"_s, {}, u"Pão Vila"_s, 0, Tone::Danger,
               word(QT_TRANSLATE_NOOP("GalleryPage", "Logged out")), 31);
    model->setHorizontalHeaderLabels({QString(), word(QT_TRANSLATE_NOOP("GalleryPage", "Session")),
                                      word(QT_TRANSLATE_NOOP("GalleryPage", "Status")),
                                      word(QT_TRANSLATE_NOOP("GalleryPage", "Last hour")),
                                      word(QT_TRANSLATE_NOOP("GalleryPage", "Health"))});
    model->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setModel(model);
    table->setItemDelegateForColumn(1, new NameDelegate(theme, table));
    table->setItemDelegateForColumn(2, new StatusDelegate(theme, table));
    table->setItemDelegateForColumn(3, new SparklineDelegate(theme, table));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->resizeSection(0, 44);
    header->resizeSection(2, 116);
    header->resizeSection(3, 90);
    header->resizeSection(4, 74);
    table->selectRow(2);
    table->setCurrentIndex(model->index(2, 1));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(theme.grown(theme.tokens().size.tableHeader, theme.tokens().small) +
                          model->rowCount() * theme.rowHeight());
    return table;
}

} // namespace flotilla
