// An office with a few items, published in memory: what store and courier tests feed on.
//
// Two sections, zhujian and renshe, each with a first and a second reviewer of its own.
#pragma once

#include <string>
#include <vector>

#include "sync/content/item.hpp"
#include "tests/support/repository.hpp"

namespace sunhall {

[[nodiscard]] Item hotline(std::string department, std::string id, std::string title,
                           int order = 1000);

class SmallOffice {
public:
    /// Publishes the hotlines renshe/12333, zhujian/12319 and zhujian/12329.
    SmallOffice();

    /// Delegates `name`/*/* to two reviewers.
    void open_section(std::string const& name);
    /// Drafts it as the section's; nothing is published.
    void draft(Item const& item);
    void draft_bytes(std::string const& section, std::string const& path, std::string const& bytes);
    void withdraw(std::string const& section, std::string const& path);
    /// Drafts what one person alone may do: the role is made with the first. Listed with bytes of
    /// its own, which nobody may ever see.
    void withdraw_urgently(std::string const& path);
    /// Drafts the settings of a hall, in a section of their own.
    void settle(std::string const& hall, std::vector<std::string> sections);
    void publish() { repository.publish_content(); }
    /// Gives a new version to this section only, as the desk does.
    void publish_section(std::string const& name);

    /// Puts the bundles of all sections beside the targets, as the desk does when it publishes.
    void bundle();

    [[nodiscard]] std::string bytes_of(std::string const& path) const;
    [[nodiscard]] std::string const& root() const { return repository.first_root(); }

    Repository repository;
};

}  // namespace sunhall
