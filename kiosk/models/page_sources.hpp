// What every view is made from: content, words, the visitor's choices and the time.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/models/session.hpp"
#include "kiosk/models/shelf.hpp"
#include "kiosk/models/shown.hpp"
#include "kiosk/wording/wording.hpp"
#include "sync/base/clock.hpp"
#include "sync/store/title_index.hpp"

namespace sunhall {

/// Where a visitor reads: a link says so, since people hold their phones to both.
enum class Channel { Screen, Paper };

struct PageSources {
    Shelf const& shelf;
    Wording const& wording;
    Session const& session;
    Instant now;
    std::string_view terminal = {};
    Channel channel = Channel::Screen;
    /// Null until the titles of the generation have been loaded.
    TitleIndex const* titles = nullptr;
    /// Paths of guides, the one most visits opened first; empty until enough did.
    std::span<std::string const> most_opened = {};
    /// See View.
    std::string_view shapes = "zh-CN";
};

/// The telephone to ask when something is not published: the matter's own, else the department's,
/// else the hall's, else the main hotline. Never empty.
[[nodiscard]] std::string phone_to_ask(PageSources const& sources,
                                       std::vector<Contact> const& contacts,
                                       std::string_view department);

/// The number visitors call for anything: 12345 where the office publishes no hotline.
[[nodiscard]] std::string main_hotline(PageSources const& sources);

/// The text under its label; where the office has not published it, whom to ask.
[[nodiscard]] Fact fact_or_ask(PageSources const& sources, std::string label, std::string text,
                               std::string const& phone, std::string field);

/// The name people know the department by, or the hall's for its own office; the id where neither
/// is published.
[[nodiscard]] std::string department_name(PageSources const& sources, std::string_view id);

/// The name that fits into a line: 市人社局; the full one where there is no shorter.
[[nodiscard]] std::string short_department_name(PageSources const& sources, std::string_view id);

/// As one says them, with a space beside Latin letters and figures only: 一楼大厅正门右侧咨询台.
[[nodiscard]] std::string said_together(std::initializer_list<std::string_view> parts);

/// 二楼 B 区 12 至 18 号窗口
[[nodiscard]] std::string place_text(Place const& place);

/// 《不动产登记暂行条例》（国务院令第 656 号）第十四条
[[nodiscard]] std::string basis_text(Wording const& wording, LegalBasis const& basis);

/// The code for a link, if the hall's signed settings list its origin: an office's mistake must
/// not send people elsewhere. Empty where they do not.
[[nodiscard]] QrView qr_of(PageSources const& sources, std::string const& url, std::string heading,
                           std::string note);

/// The first link of the first of these roles that has one; empty where there is none.
[[nodiscard]] std::string link_of(std::vector<Link> const& links,
                                  std::vector<LinkRole> const& roles);

/// Parts that say something, with " · " between them.
[[nodiscard]] std::string joined(std::vector<std::string> const& parts,
                                 std::string_view between = " · ");

}  // namespace sunhall
