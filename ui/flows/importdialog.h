#pragma once
// What became of the files that were imported: what was taken over, what only nearly, what not at
// all, and what is wrong with a file that was refused.

#include "ui/client/flowsclient.h"
#include "ui/kit/dialog.h"

#include <QAbstractListModel>

class QTreeView;

namespace flotilla {

// One line of a report.
struct ReportLine
{
    enum class Kind { Mapped, Approximated, LeftOut, Error, Warning };
    Kind kind = Kind::Mapped;
    QString place;
    QString text;
};

class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Place, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<ReportLine> &lines);
    [[nodiscard]] static QList<ReportLine> linesOf(const ImportedFlow &imported);
    [[nodiscard]] static QList<ReportLine> linesOf(const Problems &problems);
    [[nodiscard]] static QString word(ReportLine::Kind kind);
    [[nodiscard]] int count(ReportLine::Kind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ReportLine> m_lines;
};

class ImportDialog : public Dialog
{
    Q_OBJECT

public:
    enum Choice { Close = QDialog::Rejected, OpenFlow = 2, KeepAsDraft = 3 };

    // Of a Typebot export that became a flow.
    ImportDialog(const Theme &theme, const ImportedFlow &imported, QWidget *window);
    // Of a document that has errors; `mayKeep`: it can be read and kept as a draft.
    ImportDialog(const Theme &theme, const QString &name, const ApiError &error, QWidget *window);

    [[nodiscard]] ReportModel &model() { return m_model; }

private:
    void addTable();

    const Theme &m_theme;
    ReportModel m_model;
};

} // namespace flotilla
