#include "kiosk/models/head_test.hpp"

#include "kiosk/models/dates_worded.hpp"

namespace sunhall {

namespace {

/// Reserved for examples, so that whoever scans the page lands nowhere.
constexpr char const* example_url = "https://example.com/sunhall";

}  // namespace

Slip make_head_test(Wording const& wording, HeadTest const& facts) {
    using Look = slip::Paragraph::Look;
    Slip slip{.item = "print-test",
              .title = wording.text("head_test.title"),
              .number = wording.text("slip.number", {{"terminal", facts.terminal}})};
    auto const dots = wording.text("head_test.dots", {{"dots", std::to_string(facts.dots)},
                                                      {"dpi", std::to_string(facts.dpi)}});
    slip.body = {slip::Title{slip.title},
                 slip::Subject{facts.terminal},
                 slip::Fact{wording.text("head_test.model"), facts.model},
                 slip::Fact{wording.text("head_test.address"), facts.address},
                 slip::Fact{wording.text("head_test.head"), dots},
                 slip::Fact{wording.text("head_test.time"), full_moment(wording, facts.now)},
                 slip::Rule{},
                 slip::Paragraph{wording.text("head_test.every_dot"), Look::Small},
                 slip::EveryDot{},
                 slip::Paragraph{wording.text("head_test.sample")},
                 slip::Paragraph{wording.text("head_test.sample"), Look::Small},
                 slip::Check{wording.text("head_test.sample")}};
    slip.foot = {slip::Code{example_url, wording.text("head_test.code"), "example.com"}};
    return slip;
}

}  // namespace sunhall
