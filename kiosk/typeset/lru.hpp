// A cache that forgets what was used longest ago, counted in bytes rather than entries.
//
// It forgets only when asked to (trim), so that what was found stays where it is until then.
#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <unordered_map>
#include <utility>

namespace sunhall {

template <typename Value>
class Lru {
public:
    /// None if unknown; else it counts as used just now.
    [[nodiscard]] Value const* find(std::string const& key) {
        auto const found = index_.find(key);
        if (found == index_.end()) {
            return nullptr;
        }
        entries_.splice(entries_.begin(), entries_, found->second);
        return &found->second->value;
    }

    /// The key must be unknown so far.
    Value const& put(std::string key, Value value, std::size_t bytes) {
        auto const whole = bytes + key.size() + sizeof(Entry);
        entries_.push_front({std::move(key), std::move(value), whole});
        index_.emplace(entries_.front().key, entries_.begin());
        bytes_ += whole;
        return entries_.front().value;
    }

    void trim(std::size_t most_bytes) {
        while (bytes_ > most_bytes && !entries_.empty()) {
            bytes_ -= entries_.back().bytes;
            index_.erase(entries_.back().key);
            entries_.pop_back();
        }
    }

    [[nodiscard]] std::size_t bytes() const { return bytes_; }

private:
    struct Entry {
        std::string key;
        Value value;
        std::size_t bytes = 0;
    };

    std::list<Entry> entries_;
    std::unordered_map<std::string, typename std::list<Entry>::iterator> index_;
    std::size_t bytes_ = 0;
};

}  // namespace sunhall
