// Guides as rows of lists, each read and checked when it is first drawn.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/guide_list_view.hpp"
#include "kiosk/models/shelf.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// What most people come for: the first guides in the hall's order. As many as show beside the
/// keyboard before anything is typed; the home page has room for five.
constexpr std::size_t most_first_guides = 6;

[[nodiscard]] GuideRow row_of(Wording const& wording, Entry<Service> const& guide);

/// 个人, 单位, 个人 · 单位
[[nodiscard]] std::string audience_text(Wording const& wording, Service const& service);

/// 个人, 单位
[[nodiscard]] std::string party_name(Wording const& wording, ServedParty party);

/// By the list alone, without reading the guide.
[[nodiscard]] bool serves(ListedItem const& guide, ServedParty party);
/// Those of them; no audience: all.
[[nodiscard]] std::vector<ListedItem> guides_for(std::vector<ListedItem> all,
                                                 std::optional<ServedParty> const& audience);

/// Made for one list of one generation; shelf and wording outlive it.
class GuideRows {
public:
    GuideRows(Shelf const& shelf, Wording const& wording, std::vector<std::string> paths);

    /// Null for a row whose item is not what was signed.
    [[nodiscard]] GuideRow const* row(std::size_t index);

private:
    /// Rows are small and a visitor sees few of them: all that were seen are kept.
    enum class Seen { No, Yes };
    struct Slot {
        Seen seen = Seen::No;
        std::optional<GuideRow> row;
    };

    Shelf const& shelf_;
    Wording const& wording_;
    std::vector<std::string> paths_;
    std::vector<Slot> slots_;
};

}  // namespace sunhall
