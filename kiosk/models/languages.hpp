// What the terminal and the office say in each language: the wording of the terminal itself, and
// items with their texts said otherwise.
//
// English is what is written in en.toml and in an item's translations. Traditional Chinese is made
// of Simplified at display time, unless the item brings a translation of its own. Its dictionaries
// take 9 MB and 20 ms, longer from a cold disk: the terminal has them opened by another thread when
// languages are offered for the first time, whoever asks without that opens them at once. What was
// made stays where it is: pages keep references. UI thread, but for open_traditional().
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/wording/language.hpp"
#include "kiosk/wording/wording.hpp"
#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/text/traditional.hpp"

namespace sunhall {

struct TraditionalSettings {
    TraditionalForms forms = TraditionalForms::Standard;
    std::filesystem::path names = {};  ///< The hall's own list; empty: none.
};

/// An item as read in another language.
struct SaidItem {
    Item item;
    bool title_in_chinese = false;  ///< Nobody has translated it.
    bool any_in_chinese = false;    ///< At least one text is in Chinese.
};

class Languages {
public:
    /// Of the folder wording/ and text/ of the assets. What is wrong with any file is told here.
    static Result<Languages> load(std::filesystem::path const& assets,
                                  TraditionalSettings const& traditional = {});

    [[nodiscard]] Wording const& wording(Language language) const;

    [[nodiscard]] SaidItem said(Language language, Item item) const;
    /// A text that no item holds: a place of the configuration.
    [[nodiscard]] std::string said(Language language, std::string const& text) const;

    /// Traditional Chinese, opened.
    struct Traditional {
        std::optional<TraditionalConverter> converter;
        Wording wording;
    };
    /// From any thread, while the languages stay where they are.
    [[nodiscard]] std::unique_ptr<Traditional const> open_traditional() const;
    /// From now on; where there is one already, that stays.
    void use(std::unique_ptr<Traditional const> opened);

    /// For the shapes of Han characters, which differ by region: "zh-CN", "zh-TW", "zh-HK".
    [[nodiscard]] std::string_view shapes(Language language) const;

private:
    Languages(Wording simplified, Wording english, TraditionalForms forms, TraditionalNames names);
    [[nodiscard]] std::string in_traditional(std::string const& text) const;

    [[nodiscard]] Traditional const& traditional() const;

    std::unique_ptr<Wording const> simplified_;
    std::unique_ptr<Wording const> english_;
    TraditionalForms forms_;
    TraditionalNames names_;
    /// Made when first asked for, which changes nothing a caller could see.
    mutable std::unique_ptr<Traditional const> traditional_;
};

}  // namespace sunhall
