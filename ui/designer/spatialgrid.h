#pragma once
// Which things lie where: numbers of items by the cells of a coarse grid that they touch.

#include <QHash>
#include <QRectF>

#include <vector>

namespace flotilla {

class SpatialGrid
{
public:
    void insert(int item, const QRectF &bounds);
    void remove(int item, const QRectF &bounds); // as it was inserted
    void clear();
    // Each once, in ascending order; some may lie just outside.
    void query(const QRectF &area, std::vector<int> &found) const;

private:
    struct Cells
    {
        int left, top, right, bottom;
        [[nodiscard]] qint64 count() const { return qint64(right - left + 1) * (bottom - top + 1); }
    };
    [[nodiscard]] static Cells cellsOf(const QRectF &bounds);
    [[nodiscard]] static quint64 keyOf(int x, int y);

    QHash<quint64, std::vector<int>> m_cells;
    std::vector<int> m_large; // that touch very many cells
};

} // namespace flotilla
