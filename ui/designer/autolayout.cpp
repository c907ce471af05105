#include "ui/designer/autolayout.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace flotilla {

namespace {

constexpr double kGrid = 8;
constexpr double kBetweenLayers = 96;
constexpr double kBetweenSteps = 40;
constexpr int kSweeps = 8;
constexpr QSizeF kUsualSize{196, 120};

using Nodes = std::vector<int>;

double snapped(double value)
{
    return std::round(value / kGrid) * kGrid;
}

class Layout
{
public:
    Layout(const FlowDocument &document, const QHash<QString, QSizeF> &sizes)
        : m_ids(document.order())
        , m_rightToLeft(document.settings().rightToLeft)
    {
        QHash<QString, int> index;
        for (const QString &id : m_ids) {
            index.insert(id, static_cast<int>(m_sizes.size()));
            m_sizes.push_back(sizes.value(id, kUsualSize));
        }
        m_out.resize(m_sizes.size());
        m_in.resize(m_sizes.size());
        for (size_t i = 0; i < m_sizes.size(); ++i)
            wire(document, static_cast<int>(i), index);
        m_start = index.value(document.settings().start, -1);
        if (const Step *first = document.step(document.settings().start))
            m_origin = {first->x, first->y};
    }

    QHash<QString, QPointF> run()
    {
        walk();
        dropBackward();
        rank();
        sortLayers();
        place();
        QHash<QString, QPointF> places;
        for (size_t i = 0; i < m_sizes.size(); ++i)
            places.insert(m_ids.at(static_cast<qsizetype>(i)), m_places[i]);
        return places;
    }

private:
    static size_t at(int node) { return static_cast<size_t>(node); }

    void wire(const FlowDocument &document, int node, const QHash<QString, int> &index)
    {
        for (const FlowEdge &edge : FlowDocument::edgesOf(*document.step(m_ids.at(node)))) {
            const int target = index.value(edge.target, -1);
            Nodes &out = m_out[at(node)];
            if (target >= 0 && target != node &&
                std::find(out.begin(), out.end(), target) == out.end())
                out.push_back(target);
        }
    }

    // Depth first from the start, then from whatever was not reached, in the flow's order.
    void walk()
    {
        m_number.assign(m_sizes.size(), -1);
        m_isOpen.assign(m_sizes.size(), false);
        m_backward.resize(m_sizes.size());
        if (m_start >= 0)
            walkFrom(m_start);
        for (size_t i = 0; i < m_sizes.size(); ++i)
            walkFrom(static_cast<int>(i));
    }

    void walkFrom(int root)
    {
        if (m_number[at(root)] >= 0)
            return;
        struct Frame
        {
            int node;
            size_t next = 0;
        };
        std::vector<Frame> stack;
        const auto enter = [&](int node) {
            m_number[at(node)] = static_cast<int>(m_visited.size());
            m_visited.push_back(node);
            m_isOpen[at(node)] = true;
            stack.push_back({node});
        };
        enter(root);
        while (!stack.empty()) {
            Frame &frame = stack.back();
            const Nodes &out = m_out[at(frame.node)];
            if (frame.next == out.size()) {
                m_isOpen[at(frame.node)] = false;
                stack.pop_back();
                continue;
            }
            const int target = out[frame.next++];
            if (m_number[at(target)] < 0)
                enter(target);
            else if (m_isOpen[at(target)])
                m_backward[at(frame.node)].push_back(target);
        }
    }

    void dropBackward()
    {
        for (size_t i = 0; i < m_out.size(); ++i) {
            for (const int target : m_backward[i])
                std::erase(m_out[i], target);
            for (const int target : m_out[i])
                m_in[at(target)].push_back(static_cast<int>(i));
        }
    }

    // The longest way from a step without predecessors.
    void rank()
    {
        std::vector<int> open(m_sizes.size());
        m_rank.assign(m_sizes.size(), 0);
        Nodes ready;
        for (const int node : m_visited) {
            open[at(node)] = static_cast<int>(m_in[at(node)].size());
            if (open[at(node)] == 0)
                ready.push_back(node);
        }
        for (size_t i = 0; i < ready.size(); ++i) {
            const int node = ready[i];
            for (const int target : m_out[at(node)]) {
                m_rank[at(target)] = std::max(m_rank[at(target)], m_rank[at(node)] + 1);
                if (--open[at(target)] == 0)
                    ready.push_back(target);
            }
        }
        for (const int node : m_visited) {
            const size_t layer = at(m_rank[at(node)]);
            if (m_layers.size() <= layer)
                m_layers.resize(layer + 1);
            m_layers[layer].push_back(node);
        }
    }

    void sortLayers()
    {
        m_slot.assign(m_sizes.size(), 0);
        for (const Nodes &layer : m_layers)
            number(layer);
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            if (sweep % 2 == 0) {
                for (size_t i = 1; i < m_layers.size(); ++i)
                    sortBy(m_layers[i], m_in);
            } else {
                for (size_t i = m_layers.size(); i-- > 1;)
                    sortBy(m_layers[i - 1], m_out);
            }
        }
    }

    void number(const Nodes &layer)
    {
        for (size_t i = 0; i < layer.size(); ++i)
            m_slot[at(layer[i])] = static_cast<double>(i);
    }

    void sortBy(Nodes &layer, const std::vector<Nodes> &neighbours)
    {
        std::vector<double> weight(layer.size());
        std::vector<std::pair<double, int>> sorted;
        for (const int node : layer) {
            double sum = 0;
            for (const int other : neighbours[at(node)])
                sum += m_slot[at(other)];
            const size_t count = neighbours[at(node)].size();
            sorted.emplace_back(count ? sum / static_cast<double>(count) : m_slot[at(node)], node);
        }
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t i = 0; i < layer.size(); ++i)
            layer[i] = sorted[i].second;
        number(layer);
    }

    void place()
    {
        m_places.resize(m_sizes.size());
        double x = 0;
        for (const Nodes &layer : m_layers) {
            double widest = 0;
            double below = -1e9;
            for (const int node : layer) {
                const QSizeF size = m_sizes[at(node)];
                widest = std::max(widest, size.width());
                // Level with what leads to it, where there is room.
                const Nodes &in = m_in[at(node)];
                double wanted = std::max(below, 0.0);
                if (!in.empty()) {
                    double sum = 0;
                    for (const int source : in)
                        sum += m_places[at(source)].y();
                    wanted = sum / static_cast<double>(in.size());
                }
                const double y = snapped(std::max(wanted, below));
                m_places[at(node)] = {snapped(x), y};
                below = y + size.height() + kBetweenSteps;
            }
            x += widest + kBetweenLayers;
        }
        const QPointF shift = m_start >= 0 ? m_origin - m_places[at(m_start)] : QPointF();
        for (QPointF &place : m_places) {
            if (m_rightToLeft)
                place.setX(-place.x());
            place += QPointF(snapped(shift.x()), snapped(shift.y()));
        }
    }

    QStringList m_ids;
    bool m_rightToLeft;
    int m_start = -1;
    QPointF m_origin;
    std::vector<QSizeF> m_sizes;
    std::vector<Nodes> m_out, m_in, m_backward;
    std::vector<int> m_number; // in the order of the walk
    std::vector<bool> m_isOpen;
    Nodes m_visited;
    std::vector<int> m_rank;
    std::vector<Nodes> m_layers;
    std::vector<double> m_slot;
    std::vector<QPointF> m_places;
};

} // namespace

QHash<QString, QPointF> layeredLayout(const FlowDocument &document,
                                      const QHash<QString, QSizeF> &sizes)
{
    return Layout(document, sizes).run();
}

} // namespace flotilla
