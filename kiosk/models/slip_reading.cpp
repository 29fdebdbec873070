// The slips of what is to be read: an entry of the disclosure catalogue, an article, a notice.
#include <utility>

#include "kiosk/models/slip_maker.hpp"

namespace sunhall {

namespace {

using Look = slip::Paragraph::Look;

/// Some 1,200 Han characters: a third of a metre of 80 mm paper, two minutes of reading. Longer
/// texts are better read on a telephone.
constexpr std::size_t longest_prose = 3600;  // bytes

struct Prose {
    std::string text;
    bool whole = true;
};

/// Up to the last paragraph's end, or else the last sentence's, within the limit.
Prose for_paper(std::string const& markdown) {
    if (markdown.size() <= longest_prose) {
        return {markdown};
    }
    constexpr std::string_view paragraph_end{"\n\n"};
    constexpr std::string_view full_stop{"。"};
    if (auto const end = markdown.rfind(paragraph_end, longest_prose); end != std::string::npos) {
        return {markdown.substr(0, end), false};
    }
    auto const end = markdown.rfind(full_stop, longest_prose - full_stop.size());
    // What has no sentences is cut by the layout, which knows characters.
    return end == std::string::npos ? Prose{markdown, false}
                                    : Prose{markdown.substr(0, end + full_stop.size()), false};
}

}  // namespace

void SlipMaker::add_prose(std::string const& markdown, QrView const& qr) {
    auto prose = for_paper(markdown);
    add(slip::Prose{std::move(prose.text)});
    if (!prose.whole) {
        add(slip::Paragraph{worded(qr.empty() ? "slip.prose_on_screen" : "slip.prose_by_code"),
                            Look::Small});
    }
}

std::optional<Slip> SlipMaker::operator()(DisclosureView const& view) {
    begin(view.item, worded("slip.disclosure"), view.title);
    for (auto const& fact : view.metadata) {
        // On the screen it says whom to ask; the slip says so once, at its end.
        if (!fact.missing) {
            add(slip::Fact{fact.label, fact.text});
        }
    }
    if (!view.elements.empty()) {
        add_heading(view.elements_heading);
        add_facts(view.elements);
    }
    add_heading(view.body_heading);
    if (view.body.empty()) {
        add(slip::Paragraph{view.no_body});
    } else {
        add_prose(view.body, view.qr);
    }
    add(slip::Rule{});
    add_facts(view.contacts);
    return finish(view.item, view.qr);
}

std::optional<Slip> SlipMaker::operator()(ArticleView const& view) {
    begin(view.item, joined(view.chips), view.title);
    if (!view.meta.empty()) {
        add(slip::Paragraph{view.meta, Look::Small});
    }
    add_prose(view.text, view.qr);
    add_facts(view.facts);
    return finish(view.item, view.qr);
}

}  // namespace sunhall
