#include "sync/base/format.hpp"
#include "sync/desk/doctor.hpp"
#include "sync/desk/error_words.hpp"

namespace sunhall {

namespace {

/// "𰻞、🧿" of a list of texts.
std::string listed(Json const* texts) {
    std::string list;
    if (texts != nullptr && texts->array() != nullptr) {
        for (auto const& text : *texts->array()) {
            list += list.empty() ? "" : "、";
            list += text.text() == nullptr ? std::string{} : *text.text();
        }
    }
    return list;
}

void add_unreadable(Json const& answer, std::vector<Ailment>& found) {
    auto const* const items = answer.find("items");
    if (items == nullptr || items->array() == nullptr) {
        return;
    }
    for (auto const& item : *items->array()) {
        found.push_back(
            {.urgency = Urgency::Urgent,
             .topic = "unreadable",
             .where = item.text_at("item"),
             .what = format("终端的字体里没有这些字：{}", listed(item.find("characters"))),
             .remedy = "请改用通行的字，或请终端管理员安装字体"});
    }
}

}  // namespace

void examine_characters(Workspace const& workspace, KioskProgram const& kiosk,
                        std::vector<Ailment>& found) {
    if (!std::filesystem::exists(workspace.drafts())) {
        return;
    }
    auto const answer = ask_kiosk(
        workspace, kiosk, {"--unreadable", std::filesystem::absolute(workspace.drafts()).string()});
    if (answer) {
        add_unreadable(*answer, found);
        return;
    }
    found.push_back({.topic = "unreadable",
                     .where = {},
                     .what = format("没有检查字形（{}）", in_words(answer.error())),
                     .remedy = "请在装有终端程序的电脑上运行，或用 --kiosk 写明它在哪里"});
}

}  // namespace sunhall
