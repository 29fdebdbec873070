// Where the checks of one item write down what they find. Internal to sync/content.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "sync/content/checker.hpp"

namespace sunhall {

class Findings {
public:
    Findings(CheckedItem const& checked, CheckRules const& rules)
        : rules_{rules},
          file_{checked.file},
          item_{item_path(checked.item)},
          section_{checked.item.department} {}

    void error(std::string field, std::string what, std::string remedy) {
        add(ProblemLevel::Error, std::move(field), std::move(what), std::move(remedy));
    }
    void warning(std::string field, std::string what, std::string remedy) {
        add(ProblemLevel::Warning, std::move(field), std::move(what), std::move(remedy));
    }

    /// A warning where something a page shows is not there.
    void expect(bool there, std::string field, std::string_view name);

    /// An error where an address is there but not from an origin that every hall lists which shows
    /// the item.
    void check_link(std::string field, std::string const& url);
    void check_links(std::string const& field, std::vector<Link> const& links);
    void check_basis(std::string const& field, std::vector<LegalBasis> const& basis);
    void check_hours(std::string const& field, std::vector<OpeningHours> const& hours);
    void check_exceptions(std::string const& field,
                          std::vector<OpeningException> const& exceptions);

    [[nodiscard]] Date today() const { return rules_.as_of; }
    [[nodiscard]] std::vector<Problem> take() { return std::move(problems_); }

private:
    void add(ProblemLevel level, std::string field, std::string what, std::string remedy);
    void check_spans(std::string const& field, std::vector<TimeSpan> const& spans);

    CheckRules const& rules_;
    std::string file_;
    std::string item_;
    std::string section_;
    std::vector<Problem> problems_;
};

/// "body.links", 2 → "body.links[2]"
[[nodiscard]] std::string element_of(std::string_view list, std::size_t at);

/// Each translated text must belong to a text that is there.
void check_translations(Item const& item, Findings& findings);

void check_body(Service const& service, Findings& findings);
void check_body(Fee const& fee, Findings& findings);
void check_body(OpenDay const& day, Findings& findings);
void check_body(Department const& department, Findings& findings);
void check_body(Hotline const& hotline, Findings& findings);
void check_body(Hall const& hall, Findings& findings);
void check_body(Disclosure const& disclosure, Findings& findings);
void check_body(Notice const& notice, Findings& findings);
void check_body(Article const& article, Findings& findings);
void check_body(Reply const& reply, Findings& findings);
void check_body(LifeEvent const& event, Findings& findings);

/// A hall's own colours must be readable, its emblem there and described.
void check_hall_look(Item const& item, Findings& findings);

/// Each picture of a Markdown text must be one of the item's attachments, and say what it shows.
void check_pictures(Item const& item, Findings& findings);

}  // namespace sunhall
