// An article to read: 政策解读, 便民措施, 工作纪律.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct ArticleView {
    ItemRef item = {};
    std::string title = {};
    std::vector<std::string> chips = {};
    std::string meta = {};
    std::string text = {};  ///< Limited Markdown.
    std::vector<ItemPicture> pictures = {};
    std::string related_heading = {};
    std::vector<LinkView> related = {};
    QrView qr = {};
};

}  // namespace sunhall
