// Simplified Chinese as readers of Traditional Chinese write it, by OpenCC.
//
// OpenCC goes by phrases, since one simplified character may stand for several (后 is 後 or 后):
// what stands in no phrase gets its most frequent form, which is wrong for many names (余 becomes
// 餘). So a list of names comes first, ours and the hall's; its format is described in
// assets/text/traditional-names.tsv.
//
// Latin letters, digits and signs come out as they went in. Opening reads some 2 MB of
// dictionaries; once open, it is constant: any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

/// Whose forms: OpenCC's own standard (臺, 戶) with ours for what nobody prints any more (爲, 羣),
/// or Hong Kong's (台, 户), which knows none of ours.
enum class TraditionalForms { Standard, HongKong };

/// How one word or character is to be written.
struct WrittenAs {
    std::string from, to;
    bool operator==(WrittenAs const&) const = default;
};

struct TraditionalNames {
    std::vector<WrittenAs> words;  ///< From simplified, before OpenCC's phrases.
    std::vector<WrittenAs> forms;  ///< From OpenCC's standard form, after them.
};

/// Malformed with the line's number for one that is not as the format says.
Result<TraditionalNames> parse_traditional_names(std::string_view tsv);

class TraditionalConverter {
public:
    /// Of two entries for one name the first holds. Missing where Debian's libopencc-data is not
    /// installed.
    static Result<TraditionalConverter> open(TraditionalForms forms, TraditionalNames const& names);
    TraditionalConverter(TraditionalConverter&&) noexcept;
    TraditionalConverter& operator=(TraditionalConverter&&) noexcept;
    ~TraditionalConverter();

    /// Bytes that are no UTF-8 make it answer the text as it is.
    [[nodiscard]] std::string convert(std::string_view simplified) const;

private:
    class State;
    explicit TraditionalConverter(std::unique_ptr<State const> state);
    std::unique_ptr<State const> state_;
};

}  // namespace sunhall
