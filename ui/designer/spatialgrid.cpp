#include "ui/designer/spatialgrid.h"

#include <algorithm>
#include <cmath>

namespace flotilla {

namespace {

constexpr double kCell = 640;
constexpr qint64 kLargeCells = 48;

} // namespace

SpatialGrid::Cells SpatialGrid::cellsOf(const QRectF &bounds)
{
    const auto cell = [](double at) { return static_cast<int>(std::floor(at / kCell)); };
    return {cell(bounds.left()), cell(bounds.top()), cell(bounds.right()), cell(bounds.bottom())};
}

quint64 SpatialGrid::keyOf(int x, int y)
{
    return quint64(quint32(x)) << 32 | quint32(y);
}

void SpatialGrid::insert(int item, const QRectF &bounds)
{
    const Cells cells = cellsOf(bounds);
    if (cells.count() > kLargeCells) {
        m_large.push_back(item);
        return;
    }
    for (int x = cells.left; x <= cells.right; ++x) {
        for (int y = cells.top; y <= cells.bottom; ++y)
            m_cells[keyOf(x, y)].push_back(item);
    }
}

void SpatialGrid::remove(int item, const QRectF &bounds)
{
    const Cells cells = cellsOf(bounds);
    if (cells.count() > kLargeCells) {
        std::erase(m_large, item);
        return;
    }
    for (int x = cells.left; x <= cells.right; ++x) {
        for (int y = cells.top; y <= cells.bottom; ++y) {
            const auto found = m_cells.find(keyOf(x, y));
            if (found == m_cells.end())
                continue;
            std::erase(*found, item);
            if (found->empty())
                m_cells.erase(found);
        }
    }
}

void SpatialGrid::clear()
{
    m_cells.clear();
    m_large.clear();
}

void SpatialGrid::query(const QRectF &area, std::vector<int> &found) const
{
    found = m_large;
    const Cells cells = cellsOf(area);
    if (cells.count() > m_cells.size()) { // fewer cells are used than the area has
        for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it) {
            const int x = static_cast<int>(it.key() >> 32);
            const int y = static_cast<int>(it.key() & 0xFFFFFFFFU);
            if (x >= cells.left && x <= cells.right && y >= cells.top && y <= cells.bottom)
                found.insert(found.end(), it->begin(), it->end());
        }
    } else {
        for (int x = cells.left; x <= cells.right; ++x) {
            for (int y = cells.top; y <= cells.bottom; ++y) {
                const auto cell = m_cells.constFind(keyOf(x, y));
                if (cell != m_cells.cend())
                    found.insert(found.end(), cell->begin(), cell->end());
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

} // namespace flotilla
