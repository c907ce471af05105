#pragma once
// The rows of a PagedModel as plain structs.

#include "ui/client/pagedmodel.h"

namespace flotilla {

// A Row has `static std::optional<Row> fromJson(const QJsonObject &)` and operator==.
template<class Row>
class TypedModel : public PagedModel
{
public:
    using PagedModel::PagedModel;

    [[nodiscard]] const Row &at(int row) const { return m_rowList.at(row); }
    [[nodiscard]] const Row *find(qint64 id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &m_rowList.at(row);
    }

protected:
    // What a cell shows; RawRole and DisplayRole tell whether it changed.
    [[nodiscard]] virtual QVariant cellOf(const Row &row, int column, int role) const = 0;

    [[nodiscard]] bool stage(const QJsonObject &json) final
    {
        std::optional<Row> value = Row::fromJson(json);
        if (value)
            m_staged.append(std::move(*value));
        return value.has_value();
    }

    void putStaged(int row) final
    {
        if (row == m_rowList.size())
            m_rowList.append(std::exchange(m_staged, {}));
        else
            for (Row &value : std::exchange(m_staged, {}))
                m_rowList.insert(row++, std::move(value));
    }

    [[nodiscard]] std::optional<std::pair<int, int>> setRow(int row, const QJsonObject &json) final
    {
        std::optional<Row> value = Row::fromJson(json);
        if (!value || *value == m_rowList.at(row))
            return std::nullopt;
        const Row before = std::exchange(m_rowList[row], std::move(*value));
        const Row &now = m_rowList.at(row);
        std::optional<std::pair<int, int>> columns;
        for (int column = 0; column < columnCount(); ++column) {
            if (cellOf(before, column, Qt::DisplayRole) == cellOf(now, column, Qt::DisplayRole) &&
                cellOf(before, column, RawRole) == cellOf(now, column, RawRole))
                continue;
            columns = {columns ? columns->first : column, column};
        }
        return columns;
    }

    void dropRows(int first, int count) final { m_rowList.remove(first, count); }

    [[nodiscard]] QVariant cell(int row, int column, int role) const final
    {
        return cellOf(m_rowList.at(row), column, role);
    }

private:
    QList<Row> m_rowList;
    QList<Row> m_staged;
};

} // namespace flotilla
