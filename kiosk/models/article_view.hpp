// A text to read: an article (政策解读, 便民措施, 工作纪律) or a notice.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct ArticleView {
    ItemRef item = {};
    /// The item's kind, as its fields are called: "article".
    std::string kind = {};
    std::string title = {};
    std::vector<std::string> chips = {};
    bool urgent = false;
    std::string meta = {};
    std::string text = {};  ///< Limited Markdown.
    std::vector<ItemPicture> pictures = {};
    std::vector<Fact> facts = {};
    /// The list of its headings, and what leads from one to another.
    std::string contents_heading = {};
    std::string to_contents = {};
    std::string next_section = {};
    /// What a picture bears that can be touched.
    std::string enlarge = {};
    std::string related_heading = {};
    std::vector<LinkView> related = {};
    QrView qr = {};
};

}  // namespace sunhall
