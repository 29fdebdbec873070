// An item: one thing the office publishes, one JSON file, one TUF target, one page.
//
// What every item carries is here, what its kind adds is in `body`, in JSON as in C++:
// {"kind": "fee", "id": …, "body": {"item": …}}.
//
// Values: any thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sync/content/article.hpp"
#include "sync/content/department.hpp"
#include "sync/content/disclosure.hpp"
#include "sync/content/fee.hpp"
#include "sync/content/hall.hpp"
#include "sync/content/hotline.hpp"
#include "sync/content/life_event.hpp"
#include "sync/content/notice.hpp"
#include "sync/content/open_day.hpp"
#include "sync/content/reply.hpp"
#include "sync/content/service.hpp"

namespace sunhall {

/// In the order of Item::body's alternatives.
enum class Kind {
    Service,
    Fee,
    OpenDay,
    Department,
    Hotline,
    Hall,
    Disclosure,
    Notice,
    Article,
    Reply,
    LifeEvent,
};

/// As JSON, paths and TUF target custom spell it: "service", "open_day" ….
[[nodiscard]] std::string_view name_of(Kind kind);
[[nodiscard]] std::optional<Kind> kind_named(std::string_view name);

/// How often the office promises to look at an item again (D16).
enum class UpdateCycle { Daily, Weekly, Monthly, Quarterly, Yearly, PerStage, OnChange };

/// Public items only can be published (D18).
enum class Audience { Public, Internal };

/// The declaration that nothing exempt from disclosure is in the item, and whose it is (D14).
struct ExemptReview {
    std::string by;
    std::optional<Date> on;

    bool operator==(ExemptReview const&) const = default;
};

struct Item {
    /// Path of a text field ("body.conditions[0]") → that text in the language.
    using Translation = std::map<std::string, std::string, std::less<>>;
    using Body = std::variant<Service, Fee, OpenDay, Department, Hotline, Hall, Disclosure, Notice,
                              Article, Reply, LifeEvent>;

    std::string id;             ///< Lower-case ASCII letters, digits and inner hyphens.
    std::int64_t revision = 1;  ///< Counts the published versions; never goes back.
    std::string department;     ///< Who answers for it; same characters as an id.
    std::string title;
    std::string summary;
    std::vector<std::string> keywords;
    std::string group;  ///< The rail of the department's list: 社会保险.
    int order = 1000;   ///< Lists show the smaller first, then by pinyin of the title.
    std::optional<Date> valid_from;
    std::optional<Date> valid_until;  ///< The last day on which it holds.
    std::optional<UpdateCycle> update_cycle;
    std::optional<Date> confirmed_on;  ///< When the department last said that it is right.
    std::optional<ExemptReview> exempt_review;
    Audience audience = Audience::Public;
    std::map<std::string, Translation, std::less<>> translations;  ///< By BCP 47 language tag.
    std::vector<Attachment> attachments;
    Body body;

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(body.index()); }

    bool operator==(Item const&) const = default;
};

/// "<department>/<kind>/<id>.json", the item's name as a TUF target and in references.
[[nodiscard]] std::string item_path(Item const& item);
[[nodiscard]] std::string item_path(std::string_view department, Kind kind, std::string_view id);

/// "<department>/media/<sha256>.png": a picture of the department's items as a TUF target of its
/// own, signed by the same two reviewers.
[[nodiscard]] std::string media_path(std::string_view department, std::string_view sha256);
[[nodiscard]] bool is_media_path(std::string_view path);

/// For ids of items and departments: "jiuye-dengji-2", at most 64 characters.
[[nodiscard]] bool is_item_id(std::string_view text);

}  // namespace sunhall
