#include "sync/desk/status.hpp"

#include <algorithm>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

class List {
public:
    void add(std::string const& who, std::string_view what, std::string const& section) {
        auto const same = std::ranges::find_if(
            lines_, [&](Waiting const& line) { return line.who == who && line.what == what; });
        if (same != lines_.end()) {
            same->sections.push_back(section);
        } else {
            lines_.push_back({.who = who, .what = std::string{what}, .sections = {section}});
        }
    }

    [[nodiscard]] std::vector<Waiting> take() { return std::move(lines_); }

private:
    std::vector<Waiting> lines_;
};

void add_reviewers(List& list, SectionReview const& review, Roster const& roster,
                   ReviewGroup group) {
    for (auto const* const reviewer : possible_reviewers(review, roster, group)) {
        list.add(reviewer->label(), title_of(group), review.section);
    }
}

void add_section(List& list, SectionReview const& review, Roster const& roster) {
    switch (stage_of(review)) {
        case Stage::SentBack:
            for (auto const& drafter : review.drafters) {
                list.add(label_of(roster, drafter), "改正后重新导入", review.section);
            }
            break;
        case Stage::FirstReview: add_reviewers(list, review, roster, ReviewGroup::First); break;
        case Stage::SecondReview: add_reviewers(list, review, roster, ReviewGroup::Second); break;
        case Stage::Approved: list.add("任何人", "发布", review.section); break;
        case Stage::Published: break;
    }
}

}  // namespace

std::vector<Waiting> waiting_for_people(std::vector<SectionReview> const& reviews,
                                        Roster const& roster) {
    List list;
    for (auto const stage :
         {Stage::SentBack, Stage::FirstReview, Stage::SecondReview, Stage::Approved}) {
        for (auto const& review : reviews) {
            if (stage_of(review) == stage) {
                add_section(list, review, roster);
            }
        }
    }
    return list.take();
}

std::string stage_text(SectionReview const& review, Roster const& roster) {
    auto const version = review.next.version;
    switch (stage_of(review)) {
        case Stage::Published: return format("已发布，第 {} 版", version);
        case Stage::Approved: return format("第 {} 版已初审、复核，待发布", version);
        case Stage::SentBack:
            return format("第 {} 版已由 {} 退回：{}", version,
                          label_of(roster, review.sent_back->by), review.sent_back->why);
        default: return format("第 {} 版待{}", version, still_needed(review, roster));
    }
}

std::string label_of(Roster const& roster, std::string const& staff) {
    if (auto const* const person = roster.with_staff(staff)) {
        return person->label();
    }
    auto const old = std::ranges::find(roster.revoked(), staff, &RevokedKey::staff);
    return old == roster.revoked().end() ? staff : format("{}（{}）", old->name, staff);
}

}  // namespace sunhall
