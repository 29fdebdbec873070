#include "kiosk/app/looked_for.hpp"

#include <system_error>

namespace sunhall {

std::filesystem::path uses_file(Config const& config) {
    return config.courier.data_folder / "use.db";
}

Json told_json(std::vector<ToldWords> const& quarters) {
    Json::Array told;
    for (auto const& quarter : quarters) {
        Json::Array words;
        for (auto const& [text, visits] : quarter.words) {
            words.emplace_back(Json::Object{{"words", text}, {"visits", visits}});
        }
        told.emplace_back(Json::Object{
            {"quarter", quarter.quarter}, {"visits", quarter.visits}, {"words", std::move(words)}});
    }
    return told;
}

Result<Json> looked_for(Config const& config, Date today) {
    std::error_code ignored;
    if (!std::filesystem::exists(uses_file(config), ignored)) {
        return told_json({});  // Nobody has told anything yet.
    }
    auto journal = TRY(UseJournal::open(uses_file(config), today));
    auto const told = TRY(journal.told());
    return told_json(told);
}

}  // namespace sunhall
