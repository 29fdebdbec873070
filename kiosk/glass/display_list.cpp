#include "kiosk/glass/display_list.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include <imgui.h>

#include "kiosk/glass/pixels.hpp"
#include "kiosk/glass/upright.hpp"
#include "kiosk/ui/scroll_marker.hpp"

namespace sunhall {
namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;  // 2^64 by the golden ratio: spreads every bit
    return hash ^ hash >> 29U;
}

std::uint64_t pair(std::uint32_t high, std::uint32_t low) {
    return static_cast<std::uint64_t>(high) << 32U | low;
}

std::uint64_t pair(int high, int low) {
    return pair(static_cast<std::uint32_t>(high), static_cast<std::uint32_t>(low));
}

/// All about an entry except how far down it lies.
std::uint64_t hash_of(Entry const& entry, std::vector<Corner> const& corners) {
    auto hash = mixed(static_cast<std::uint64_t>(entry.kind), pair(entry.area.x, entry.area.width));
    hash = mixed(hash, pair(entry.area.height, entry.clip.x));
    hash = mixed(hash, pair(entry.clip.y, entry.clip.width));
    hash = mixed(hash, pair(static_cast<std::uint32_t>(entry.clip.height), entry.colour));
    hash = mixed(hash, pair(entry.bottom, static_cast<std::uint32_t>(entry.source_x)));
    hash = mixed(hash, static_cast<std::uint64_t>(entry.source_y));
    if (entry.kind != Entry::Kind::Fill && entry.kind != Entry::Kind::Shade) {
        hash = mixed(hash, entry.picture->serial);
    }
    for (std::size_t i = entry.first; i < entry.first + entry.corners; ++i) {
        auto const& corner = corners[i];
        hash = mixed(hash, pair(corner.x, corner.y - entry.area.y * subpixels));
        hash = mixed(hash, pair(std::bit_cast<std::uint32_t>(corner.u),
                                std::bit_cast<std::uint32_t>(corner.v)));
        hash = mixed(hash, corner.colour);
    }
    return hash;
}

Rect clip_of(ImDrawCmd const& command) {
    auto const edge = [](float place) { return static_cast<int>(std::floor(place + 0.5F)); };
    int const x = edge(command.ClipRect.x);
    int const y = edge(command.ClipRect.y);
    return {x, y, edge(command.ClipRect.z) - x, edge(command.ClipRect.w) - y};
}

Corner corner_of(ImDrawVert const& vertex, Picture const& picture) {
    return {.x = static_cast<int>(std::lround(vertex.pos.x * subpixels)),
            .y = static_cast<int>(std::lround(vertex.pos.y * subpixels)),
            .u = vertex.uv.x * static_cast<float>(picture.width),
            .v = vertex.uv.y * static_cast<float>(picture.height),
            .colour = colour_of(vertex)};
}

/// The pixels that three corners may touch.
Rect around(std::array<Corner, 3> const& c) {
    auto const [left, right] = std::minmax({c[0].x, c[1].x, c[2].x});
    auto const [top, bottom] = std::minmax({c[0].y, c[1].y, c[2].y});
    int const x = left >> 8;  // floor of 1/256 pixels, also of negative ones
    int const y = top >> 8;
    return {x, y, (right >> 8) + 1 - x, (bottom >> 8) + 1 - y};
}

/// Turns the triangles of one draw command into entries.
class CommandReader {
public:
    CommandReader(DisplayList& list, ImDrawList const& drawn, ImDrawCmd const& command)
        : list_{list},
          drawn_{drawn},
          command_{command},
          picture_{*static_cast<Picture const*>(command.GetTexID())},
          clip_{clip_of(command)} {}

    void read() {
        unsigned i = 0;
        while (i + 2 < command_.ElemCount) {
            i += take_rectangle(i) ? 6 : take_triangle(i);
        }
        end_shape();
    }

private:
    [[nodiscard]] ImDrawVert const* vertex(unsigned i) const {
        auto const index = drawn_.IdxBuffer[static_cast<int>(command_.IdxOffset + i)];
        return &drawn_.VtxBuffer[static_cast<int>(command_.VtxOffset + index)];
    }

    /// Six indices from here, if they are a rectangle of its own.
    bool take_rectangle(unsigned i) {
        if (i + 5 >= command_.ElemCount || vertex(i + 3) != vertex(i) ||
            vertex(i + 4) != vertex(i + 2)) {
            return false;
        }
        Quad const quad{vertex(i), vertex(i + 1), vertex(i + 2), vertex(i + 5)};
        end_shape_before(*std::ranges::min_element(quad));
        if (shape_.corners != 0) {
            return false;
        }
        auto entry = upright_entry(quad, picture_, clip_);
        if (entry && (alpha_of(entry->colour) != 0 || alpha_of(entry->bottom) != 0)) {
            add(*entry);
        }
        return entry.has_value();
    }

    unsigned take_triangle(unsigned i) {
        std::array const vertices{vertex(i), vertex(i + 1), vertex(i + 2)};
        end_shape_before(*std::ranges::min_element(vertices));
        if (shape_.corners == 0) {
            shape_ = {.kind = Entry::Kind::Mesh, .clip = clip_, .picture = &picture_};
            shape_.first = list_.corners.size();
            last_ = nullptr;
        }
        std::array const corners{corner_of(*vertices[0], picture_),
                                 corner_of(*vertices[1], picture_),
                                 corner_of(*vertices[2], picture_)};
        list_.corners.insert(list_.corners.end(), corners.begin(), corners.end());
        shape_.corners += corners.size();
        shape_.area = join(shape_.area, around(corners));
        last_ = std::max(last_, *std::ranges::max_element(vertices));
        return 3;
    }

    /// Each shape ImGui draws has vertices of its own: later ones begin the next shape.
    void end_shape_before(ImDrawVert const* earliest) {
        if (shape_.corners != 0 && earliest > last_) {
            end_shape();
        }
    }

    void end_shape() {
        if (shape_.corners != 0) {
            add(shape_);
            shape_.corners = 0;
        }
    }

    void add(Entry entry) {
        if (entry.visible().empty()) {
            list_.corners.resize(entry.corners != 0 ? entry.first : list_.corners.size());
            return;
        }
        entry.hash = hash_of(entry, list_.corners);
        list_.entries.push_back(entry);
    }

    DisplayList& list_;
    ImDrawList const& drawn_;
    ImDrawCmd const& command_;
    Picture const& picture_;
    Rect clip_;
    Entry shape_;  ///< The triangles collected so far; none while `corners` is 0.
    ImDrawVert const* last_ = nullptr;  ///< The latest vertex of that shape.
};

void read_command(DisplayList& list, ImDrawList const& drawn, ImDrawCmd const& command) {
    if (command.UserCallback != nullptr) {
        if (command.UserCallback == scroll_marker) {
            auto const mark = scroll_mark(command);
            list.scrolled.push_back({mark.area, clip_of(command), mark.offset});
        }
        return;  // other callbacks have nothing here to draw with
    }
    if (command.GetTexID() != nullptr && !clip_of(command).empty()) {
        CommandReader{list, drawn, command}.read();
    }
}

}  // namespace

std::uint8_t texel(Picture const& mask, float u, float v) {
    int const x = std::clamp(static_cast<int>(u), 0, mask.width - 1);
    int const y = std::clamp(static_cast<int>(v), 0, mask.height - 1);
    return mask.row(y)[x];
}

DisplayList display_list(ImDrawData const& data, std::size_t likely_entries) {
    DisplayList list;
    list.entries.reserve(likely_entries + likely_entries / 8);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        auto const& drawn = *data.CmdLists[i];
        for (auto const& command : drawn.CmdBuffer) {
            read_command(list, drawn, command);
        }
    }
    return list;
}

}  // namespace sunhall
