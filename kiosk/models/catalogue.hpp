// What pages are made from, seen from the pages' side: lists in the office's order, and items that
// have passed their check.
//
// The store's generation is one (generation_catalogue.hpp) and answers without listing what it need
// not; catalogues in memory list. UI thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/store/generation.hpp"

namespace sunhall {

class Catalogue {
public:
    Catalogue() = default;
    virtual ~Catalogue() = default;
    Catalogue(Catalogue const&) = delete;
    Catalogue& operator=(Catalogue const&) = delete;

    /// In the order the office wants them read. With a department, its items only: a hall of
    /// 100,000 guides is never listed whole to show one department.
    [[nodiscard]] virtual std::vector<ListedItem> list(
        Kind kind, std::optional<std::string> const& department) const = 0;

    /// The same one after the other, until `take` has seen enough. It may ask for items meanwhile.
    virtual void read_until(Kind kind, std::optional<std::string> const& department,
                            std::function<Listing(ListedItem)> const& take) const;

    /// Those that were confirmed in these days, the latest first, of one day in the order of
    /// list().
    virtual void read_confirmed(Kind kind, Days const& days,
                                std::function<Listing(ListedItem)> const& take) const;

    /// How many items list() would name: all together, which is soon said; or by department, with a
    /// mark (item_marks.hpp) of those that have it. Nothing is verified: a number is not content,
    /// and what it counts is checked when it is read.
    [[nodiscard]] virtual KindCount count(Kind kind) const;
    [[nodiscard]] virtual DepartmentCounts counts(Kind kind, std::string const& mark) const;

    /// Whether a list would name it; nothing is verified.
    [[nodiscard]] virtual bool has(std::string const& path) const;

    /// Missing where there is no such item, Untrusted where its bytes are not what was signed.
    /// Asking for an item again is cheap.
    [[nodiscard]] virtual Result<std::shared_ptr<HeldItem const>> item(
        std::string const& path) const = 0;

    /// The PNG bytes of a picture of the department's items; errors as for an item.
    [[nodiscard]] virtual Result<std::string> picture(std::string const& department,
                                                      std::string const& sha256) const = 0;

    /// When the office last confirmed that all this is what it publishes.
    [[nodiscard]] virtual Instant confirmed() const = 0;
};

}  // namespace sunhall
