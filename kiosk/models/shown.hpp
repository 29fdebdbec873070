// Pieces that several pages show alike, decided and worded.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/models/intent.hpp"

namespace sunhall {

/// The item a text comes from. Whoever asks what is on the glass gets path and digest with it.
struct ItemRef {
    std::string path = {};
    std::string digest = {};
};

/// A picture of an item, verified, under the name by which its text calls it.
struct ItemPicture {
    std::string name = {};
    std::string sha256 = {};
    std::shared_ptr<std::string const> png = {};
};

/// A label and its text, as in "依据  《不动产登记暂行条例》".
struct Fact {
    std::string label = {};
    std::string text = {};
    /// Nobody has published it yet; the text says whom to ask.
    bool missing = false;
    std::string field = {};
};

/// A link as a code to take along.
struct QrView {
    std::string heading = {};
    std::string note = {};
    std::string url = {};
    /// 将打开官方网站
    std::string opens = {};
    std::string host = {};
    [[nodiscard]] bool empty() const { return url.empty(); }
};

/// A touchable label that leads on.
struct LinkView {
    std::string label = {};
    Intent intent = intent::GoHome{};
};

/// The leaf of a calendar: "12月 周五" over "4".
struct DateLeaf {
    std::string month_and_weekday = {};
    std::string day = {};
};

}  // namespace sunhall
