// The items asked for last, so that a page that is drawn again does not verify and parse them anew.
//
// Holds immutable snapshots: an item that somebody still shows outlives its place here.
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace sunhall {

template <typename Value>
class ItemCache {
public:
    /// The most recently used stay.
    explicit ItemCache(std::size_t most) : most_{most} {}

    /// Null where it is not here.
    [[nodiscard]] std::shared_ptr<Value const> find(std::string const& path) {
        auto const found = places_.find(path);
        if (found == places_.end()) {
            return nullptr;
        }
        entries_.splice(entries_.begin(), entries_, found->second);
        return found->second->value;
    }

    /// For a path that is not here yet.
    void remember(std::string const& path, std::shared_ptr<Value const> value) {
        entries_.push_front({path, std::move(value)});
        places_[path] = entries_.begin();
        if (entries_.size() > most_) {
            places_.erase(entries_.back().path);
            entries_.pop_back();
        }
    }

    [[nodiscard]] std::vector<std::shared_ptr<Value const>> all() const {
        std::vector<std::shared_ptr<Value const>> values;
        for (auto const& entry : entries_) {
            values.push_back(entry.value);
        }
        return values;
    }

private:
    struct Entry {
        std::string path;
        std::shared_ptr<Value const> value;
    };

    std::size_t most_;
    std::list<Entry> entries_;
    std::unordered_map<std::string, typename std::list<Entry>::iterator> places_;
};

}  // namespace sunhall
