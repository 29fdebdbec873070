// Content in memory: what a verified generation would answer, without signing anything.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "kiosk/models/catalogue.hpp"
#include "sync/content/item_marks.hpp"
#include "sync/store/title_index.hpp"

namespace sunhall {

class FakeCatalogue final : public Catalogue {
public:
    /// Answers the item's path. The same path again replaces the item, under another digest.
    std::string put(Item item, char letter = '#') {
        auto const path = item_path(item);
        std::erase_if(listed_, [&](auto const& entry) { return entry.listed.path == path; });
        listed_.push_back({item.kind(),
                           item.order,
                           {path, item.id, item.department, item.group, letter, item_marks(item)}});
        std::ranges::stable_sort(listed_, {}, &Entry::order);
        auto const digest = "digest-" + std::to_string(++put_);
        items_[path] = std::make_shared<HeldItem const>(HeldItem{path, digest, std::move(item)});
        return path;
    }
    void remove(std::string const& path) {
        std::erase_if(listed_, [&](auto const& entry) { return entry.listed.path == path; });
        items_.erase(path);
    }
    void put_picture(std::string const& department, std::string const& sha256, std::string png) {
        pictures_[media_path(department, sha256)] = std::move(png);
    }
    /// From now on its bytes are not what was signed.
    void damage(std::string const& path) { damaged_.insert(path); }
    void confirm(Instant when) { confirmed_ = when; }

    [[nodiscard]] std::vector<ListedItem> list(
        Kind kind, std::optional<std::string> const& department) const override {
        std::vector<ListedItem> found;
        for (auto const& entry : listed_) {
            if (entry.kind == kind && (!department || entry.listed.department == *department)) {
                found.push_back(entry.listed);
            }
        }
        return found;
    }
    [[nodiscard]] Result<std::shared_ptr<HeldItem const>> item(
        std::string const& path) const override {
        ++reads_[path];
        if (damaged_.contains(path)) {
            return fail(Failure::Untrusted, path + " is not what was signed");
        }
        auto const found = items_.find(path);
        if (found == items_.end()) {
            return fail(Failure::Missing, "no " + path);
        }
        return found->second;
    }
    [[nodiscard]] Result<std::string> picture(std::string const& department,
                                              std::string const& sha256) const override {
        auto const found = pictures_.find(media_path(department, sha256));
        return found == pictures_.end() ? fail(Failure::Missing, "no picture " + sha256)
                                        : Result<std::string>{found->second};
    }
    /// Of all items, as the store would hold them for the search.
    [[nodiscard]] std::shared_ptr<TitleIndex const> titles() const {
        auto index = std::make_shared<TitleIndex>();
        for (auto const& entry : listed_) {
            index->add(entry.kind, entry.listed.department, entry.listed.id,
                       title_spelling(items_.at(entry.listed.path)->item));
            if (auto const* const hall =
                    std::get_if<Hall>(&items_.at(entry.listed.path)->item.body)) {
                std::vector<Synonym> synonyms;
                for (auto const& [said, meant] : hall->synonyms) {
                    synonyms.push_back({said, meant});
                }
                index->set_synonyms(Synonyms{synonyms});
            }
        }
        return index;
    }

    [[nodiscard]] Instant confirmed() const override { return confirmed_; }

    [[nodiscard]] int reads(std::string const& path) const { return reads_[path]; }

private:
    struct Entry {
        Kind kind;
        int order;
        ListedItem listed;
    };

    std::vector<Entry> listed_;
    std::map<std::string, std::shared_ptr<HeldItem const>> items_;
    std::map<std::string, std::string> pictures_;
    std::set<std::string> damaged_;
    Instant confirmed_{};
    int put_ = 0;
    mutable std::map<std::string, int> reads_;
};

}  // namespace sunhall
