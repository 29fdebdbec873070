// What slips are made with, page by page. Internal to slip_model.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/models/slip_model.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

class SlipMaker {
public:
    SlipMaker(PageSources const& sources, SlipOrigin const& origin)
        : sources_{sources}, origin_{origin} {}

    std::optional<Slip> operator()(GuideView const& view);
    std::optional<Slip> operator()(FeeView const& view);
    std::optional<Slip> operator()(OpenDayView const& view);
    std::optional<Slip> operator()(LifeEventView const& view);
    std::optional<Slip> operator()(DisclosureView const& view);
    std::optional<Slip> operator()(ArticleView const& view);
    template <typename OtherView>
    std::optional<Slip> operator()(OtherView const& /*has no slip*/) {
        return std::nullopt;
    }

private:
    [[nodiscard]] std::string worded(std::string_view id) const {
        return sources_.wording.text(id);
    }
    void begin(ItemRef const& item, std::string title, std::string subject);
    void add(slip::Block block) { slip_.body.push_back(std::move(block)); }
    void add_heading(std::string const& text) { add(slip::Heading{text}); }
    void add_facts(std::vector<Fact> const& facts) {
        for (auto const& fact : facts) {
            add(slip::Fact{fact.label, fact.text});
        }
    }
    void add_materials(GuideView const& view);
    void add_fees(GuideView const& view);
    void add_table(FeeView::Table const& table);
    /// As much of a long text as paper is good for, and where the rest of it is.
    void add_prose(std::string const& markdown, QrView const& qr);
    /// The code, the origin of all this and what the paper is not good for.
    std::optional<Slip> finish(ItemRef const& item, QrView const& qr);

    PageSources const& sources_;
    SlipOrigin const& origin_;
    Slip slip_;
};

}  // namespace sunhall
