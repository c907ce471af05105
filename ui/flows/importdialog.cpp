#include "ui/flows/importdialog.h"

#include "ui/kit/card.h"
#include "ui/kit/celldelegates.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tone.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(ReportLine::Kind kind)
{
    switch (kind) {
    case ReportLine::Kind::Mapped:
        return Tone::Success;
    case ReportLine::Kind::Approximated:
    case ReportLine::Kind::Warning:
        return Tone::Warning;
    case ReportLine::Kind::LeftOut:
    case ReportLine::Kind::Error:
        break;
    }
    return Tone::Danger;
}

} // namespace

void ReportModel::setLines(const QList<ReportLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    // What needs a person first.
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const ReportLine &a, const ReportLine &b) { return a.kind > b.kind; });
    endResetModel();
}

QList<ReportLine> ReportModel::linesOf(const ImportedFlow &imported)
{
    QList<ReportLine> lines;
    for (const ImportedFlow::Note &note : imported.report) {
        const auto kind = note.kind == "left_out"_L1       ? ReportLine::Kind::LeftOut
                          : note.kind == "approximated"_L1 ? ReportLine::Kind::Approximated
                                                           : ReportLine::Kind::Mapped;
        const QString text =
            note.message.isEmpty()
                ? note.what
                : tr("%1: %2", "what, and what became of it").arg(note.what, note.message);
        lines.append({kind, note.place, text});
    }
    return lines;
}

QList<ReportLine> ReportModel::linesOf(const Problems &problems)
{
    QList<ReportLine> lines;
    for (const Problem &problem : problems)
        lines.append({problem.severity == Problem::Severity::Error ? ReportLine::Kind::Error
                                                                   : ReportLine::Kind::Warning,
                      problem.stepTitle.isEmpty() ? problem.path : problem.stepTitle,
                      problem.message});
    return lines;
}

QString ReportModel::word(ReportLine::Kind kind)
{
    switch (kind) {
    case ReportLine::Kind::Mapped:
        return tr("Taken over");
    case ReportLine::Kind::Approximated:
        return tr("Nearly");
    case ReportLine::Kind::LeftOut:
        return tr("Left out");
    case ReportLine::Kind::Error:
        return tr("Error");
    case ReportLine::Kind::Warning:
        break;
    }
    return tr("Warning");
}

int ReportModel::count(ReportLine::Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(),
                      [kind](const ReportLine &line) { return line.kind == kind; }));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportLine &line = m_lines.at(index.row());
    if (role == CellToneRole && index.column() == Kind)
        return int(toneOf(line.kind));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Kind:
        return word(line.kind);
    case Place:
        return line.place;
    case Text:
        return line.text;
    }
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What became of it");
    case Place:
        return tr("Where");
    case Text:
        return tr("What");
    }
    return {};
}

ImportDialog::ImportDialog(const Theme &theme, const ImportedFlow &imported, QWidget *window)
    : Dialog(theme, tr("%1 is imported").arg(imported.flow.name), window, Width::Wide)
    , m_theme(theme)
{
    setObjectName(u"importReport"_s);
    m_model.setLines(ReportModel::linesOf(imported));
    setText(tr("It is a draft: nobody gets it before you publish it. %1, %2, %3.")
                .arg(tr("%n parts taken over", "", m_model.count(ReportLine::Kind::Mapped)),
                     tr("%n nearly", "", m_model.count(ReportLine::Kind::Approximated)),
                     tr("%n left out", "", m_model.count(ReportLine::Kind::LeftOut))));
    addTable();
    addButton(tr("Close"), Close)->setObjectName(u"importClose"_s);
    QPushButton *open = addButton(tr("Open the flow"), OpenFlow, ButtonKind::Primary);
    open->setObjectName(u"importOpen"_s);
    setSafeButton(open);
}

ImportDialog::ImportDialog(const Theme &theme, const QString &name, const ApiError &error,
                           QWidget *window)
    : Dialog(theme, tr("%1 is not finished").arg(name), window, Width::Wide)
    , m_theme(theme)
{
    setObjectName(u"importProblems"_s);
    setText(error.message);
    m_model.setLines(ReportModel::linesOf(error.problems));
    addTable();
    addButton(tr("Do not import"), Close)->setObjectName(u"importClose"_s);
    addButton(tr("Import as a draft"), KeepAsDraft, ButtonKind::Primary)
        ->setObjectName(u"importKeep"_s);
}

void ImportDialog::addTable()
{
    const Tokens &t = m_theme.tokens();
    auto *card = new Card(m_theme);
    card->body()->setContentsMargins(0, 0, 0, 0);
    auto *table = new TableView(m_theme, tr("What became of each part"));
    table->setObjectName(u"reportTable"_s);
    table->setModel(&m_model);
    table->setItemDelegateForColumn(ReportModel::Kind, new StatusDelegate(m_theme, table));
    table->horizontalHeader()->setSectionResizeMode(ReportModel::Text, QHeaderView::Stretch);
    table->setColumnWidth(ReportModel::Kind, t.size.sidebar * 2 / 3);
    table->setColumnWidth(ReportModel::Place, t.size.sidebar);
    table->setMinimumHeight(t.size.drawer * 3 / 4);
    card->body()->addWidget(table);
    body()->addSpacing(t.space.three);
    body()->addWidget(card);
    setMinimumWidth(t.component.dialogWide * 3 / 4);
}

} // namespace flotilla
