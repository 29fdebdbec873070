#include "sync/content/checker.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sync/content/limits.hpp"
#include "tests/sync/content/checked_items.hpp"

namespace sunhall {
namespace {

using namespace std::chrono;

Item hotline() {
    return item_with(Hotline{.number = "12345",
                             .name = "热线",
                             .short_name = "市民",
                             .matters = {"咨询"},
                             .hours = "24 小时"});
}

using Fields = std::vector<std::string>;

Fields fields_of(std::vector<Problem> const& problems, ProblemLevel level) {
    Fields fields;
    for (auto const& problem : problems) {
        if (problem.level == level) {
            fields.push_back(problem.field);
        }
    }
    return fields;
}

Fields errors(Item const& item) {
    return fields_of(check({"a.json", item}, rules), ProblemLevel::Error);
}

Fields warnings(Item const& item) {
    return fields_of(check({"a.json", item}, rules), ProblemLevel::Warning);
}

TEST(Checker, IsSilentWhereNothingIsWrong) {
    EXPECT_TRUE(check({"a.json", hotline()}, rules).empty());
}

TEST(Checker, NamesFileItemFieldAndWhatToDo) {
    auto item = hotline();
    item.audience = Audience::Internal;

    auto const problems = check({"热线.json", item}, rules);

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problem_text(problems.front()),
              "错误：文件 热线.json，事项 renshe/hotline/a.json，字段 audience："
              "是内部公开的事项。怎么改：内部公开的事项不能发布，请从发布内容中移出。");
}

TEST(Checker, RefusesAnItemNobodyDeclaredFreeOfSecrets) {
    auto item = hotline();
    item.exempt_review.reset();
    EXPECT_EQ(errors(item), (Fields{"exempt_review"}));

    item.exempt_review = ExemptReview{.by = "工号 1", .on = days_after(today, 1)};
    EXPECT_EQ(errors(item), (Fields{"exempt_review.on"}));
}

TEST(Checker, RefusesDatesThatContradict) {
    auto item = hotline();
    item.valid_from = today;
    item.valid_until = days_after(today, -1);
    item.confirmed_on = days_after(today, 1);

    EXPECT_EQ(errors(item), (Fields{"valid_until", "confirmed_on"}));
}

TEST(Checker, WarnsOfWhatIsOverdue) {
    auto item = hotline();
    item.confirmed_on = days_after(today, -31);
    EXPECT_TRUE(warnings(item).empty());
    item.confirmed_on = days_after(today, -32);
    EXPECT_EQ(warnings(item), (Fields{"confirmed_on"}));
    item.update_cycle = UpdateCycle::OnChange;
    EXPECT_TRUE(warnings(item).empty());
}

TEST(Checker, WarnsOfEachMissingElementAndStopsForNone) {
    auto const item = item_with(Service{});

    EXPECT_TRUE(errors(item).empty());
    for (auto const* field : {"body.legal_basis", "body.responsibility", "body.steps",
                              "body.conditions", "body.promised_limit", "body.results"}) {
        EXPECT_TRUE(warns_of(item, field)) << field;
    }
}

TEST(Checker, RefusesLinksFromOriginsTheHallDoesNotList) {
    Service service;
    service.links = {{.role = LinkRole::Form, .title = {}, .url = "https://a.example/form"},
                     {.role = LinkRole::Form, .title = {}, .url = "https://a.example.evil.cn/"},
                     {.role = LinkRole::Form, .title = {}, .url = "http://a.example/"},
                     {.role = LinkRole::Form, .title = {}, .url = "http://b.example/"},
                     {.role = LinkRole::Form, .title = {}, .url = "javascript:alert(1)"}};
    service.materials.push_back({.name = "表", .blank_form = "https://c.example/blank"});

    EXPECT_EQ(errors(item_with(service)),
              (Fields{"body.materials[0].blank_form", "body.links[1].url", "body.links[2].url",
                      "body.links[4].url"}));
}

TEST(Checker, ComparesLimitsOfOneUnitOnly) {
    Service service;
    service.statutory_limit = TimeLimit{.count = 10, .unit = TimeUnit::CalendarDay};
    service.promised_limit = TimeLimit{.count = 11, .unit = TimeUnit::WorkingDay};
    EXPECT_TRUE(errors(item_with(service)).empty());

    service.promised_limit->unit = TimeUnit::CalendarDay;
    EXPECT_EQ(errors(item_with(service)), (Fields{"body.promised_limit"}));
}

TEST(Checker, WarnsOfConditionsThatSayNothing) {
    Service service;
    service.conditions = {"年满 16 周岁", "其他条件", "法律、行政法规规定的其他条件"};

    EXPECT_TRUE(warns_of(item_with(service), "body.conditions[1]"));
    EXPECT_TRUE(warns_of(item_with(service), "body.conditions[2]"));
    EXPECT_FALSE(warns_of(item_with(service), "body.conditions[0]"));
}

TEST(Checker, ComparesMoneyAsDecimals) {
    Fee fee;
    auto const range = [&](std::string least, std::string most) {
        fee.amount = RangeAmount{std::move(least), std::move(most)};
        return errors(item_with(fee)).empty();
    };

    EXPECT_TRUE(range("9.5", "10"));
    EXPECT_TRUE(range("0.0617", "0.062"));
    EXPECT_TRUE(range("5.00", "5"));
    EXPECT_FALSE(range("10", "9.5"));
    EXPECT_FALSE(range("0.1", "0.09"));
    EXPECT_TRUE(range("99999999999999999.1", "99999999999999999.2"));
}

TEST(Checker, RefusesATableWithHoles) {
    Fee fee;
    fee.amount = TieredAmount{
        .heading = {},
        .row_heading = {},
        .columns = {{.title = "一类", .note = {}}},
        .rows = {{.label = "首小时", .values = {"5", "4"}}, {.label = "其后", .values = {"3"}}},
        .note = {}};
    EXPECT_EQ(errors(item_with(fee)), (Fields{"body.amount.tiers.rows[0].values"}));

    fee.amount = TieredAmount{};
    EXPECT_EQ(errors(item_with(fee)), (Fields{"body.amount.tiers"}));
}

TEST(Checker, RefusesAnOpenDayThatCannotBe) {
    OpenDay day;
    day.starts = instant_at(today, 9, 0);
    day.ends = instant_at(today, 8, 0);
    day.apply_by = instant_at(today, 10, 0);
    day.remaining = 1;
    day.agenda = {{.at = {10, 0}, .title = "后", .note = {}},
                  {.at = {9, 0}, .title = "前", .note = {}}};

    EXPECT_EQ(errors(item_with(day)),
              (Fields{"body.ends", "body.apply_by", "body.agenda", "body.quota"}));
}

TEST(Checker, AsksForARecapOnlyAfterTheDay) {
    OpenDay day;
    day.starts = instant_at(days_after(today, -1), 9, 0);
    day.ends = instant_at(days_after(today, -1), 10, 0);
    EXPECT_TRUE(warns_of(item_with(day), "body.recap"));
    EXPECT_FALSE(warns_of(item_with(day), "body.booking_form"));

    day.ends = instant_at(today, 10, 0);
    EXPECT_FALSE(warns_of(item_with(day), "body.recap"));
    EXPECT_TRUE(warns_of(item_with(day), "body.booking_form"));
}

TEST(Checker, RefusesHoursThatOverlap) {
    Department department;
    department.opening_hours = {
        {.days = {OpenOn::Workday}, .spans = {{{8, 30}, {12, 0}}, {{11, 0}, {17, 0}}}, .note = {}}};
    auto item = item_with(department);
    item.id = item.department;

    EXPECT_EQ(errors(item), (Fields{"body.opening_hours[0].spans[1]"}));
}

TEST(Checker, FollowsTranslationsToTheirTexts) {
    auto item = hotline();
    item.translations = {{"ug",
                          {{"title", "x"},
                           {"body.matters[0]", "x"},
                           {"body.matters[1]", "x"},
                           {"body.matters[", "x"},
                           {"body..name", "x"},
                           {"body", "x"},
                           {".", "x"}}}};

    EXPECT_EQ(errors(item),
              (Fields{"translations.ug..", "translations.ug.body", "translations.ug.body..name",
                      "translations.ug.body.matters[", "translations.ug.body.matters[1]"}));
}

TEST(Checker, RefusesAHallThatLinksAnywhere) {
    Hall hall;
    hall.link_origins = {"https://a.example",
                         "https://a.example/",
                         "https://A.example",
                         "https://a.example:443",
                         "*",
                         "ftp://a.example"};

    EXPECT_EQ(errors(item_with(hall)),
              (Fields{"body.link_origins[1]", "body.link_origins[2]", "body.link_origins[3]",
                      "body.link_origins[4]", "body.link_origins[5]"}));
}

TEST(Checker, RefusesAHallsColoursThatCannotBeReadAndSaysHowFarTheyAreOff) {
    Hall hall;
    hall.colours = {{"accent", "#22343E"},
                    {"day", "blue"},
                    {"fee", "#E0A030"},
                    {"guide", "#17588F"},
                    {"sky", "#17588F"}};
    auto const item = item_with(hall);

    auto const problems = check({"", item}, {.as_of = today, .links = {}});

    EXPECT_EQ(fields_of(problems, ProblemLevel::Error),
              (Fields{"body.colours.day", "body.colours.fee", "body.colours.sky"}));
    auto const fee = std::ranges::find(problems, "body.colours.fee", &Problem::field);
    EXPECT_NE(fee->what.find("对比度只有 2."), std::string::npos) << fee->what;
    EXPECT_NE(fee->what.find("至少要 4.5:1"), std::string::npos) << fee->what;
    EXPECT_NE(fee->remedy.find("例如 #"), std::string::npos) << fee->remedy;
}

TEST(Checker, WantsAHallsEmblemAmongItsPicturesAndDescribed) {
    Hall hall;
    hall.emblem = "huibiao";
    auto item = item_with(hall);

    EXPECT_EQ(errors(item), (Fields{"body.emblem", "body.emblem_shows"}));

    std::get<Hall>(item.body).emblem_shows = "两座山之间的一条河";
    item.attachments = {{.title = "huibiao"}};
    EXPECT_EQ(errors(item), Fields{});
}

TEST(Checker, WantsTwoSayingsInASynonym) {
    Hall hall;
    hall.synonyms = {{"身份证", "居民身份证"}, {"低保", ""}, {"社保卡", "社保卡"}};

    EXPECT_EQ(errors(item_with(hall)), (Fields{"body.synonyms.低保", "body.synonyms.社保卡"}));

    for (std::size_t i = 0; i < limit::synonyms; ++i) {
        hall.synonyms.emplace("说法" + std::to_string(i), "名称");
    }
    EXPECT_EQ(errors(item_with(hall)).front(), "body.synonyms");
}

TEST(Pack, KnowsWhatRefersToNothing) {
    Service service;
    service.charged = true;
    service.fees = {"renshe/fee/none.json"};
    auto guide = item_with(service);
    guide.group = "社会保险";
    auto department = item_with(Department{.groups = {"就业创业"}});
    department.id = department.department;
    auto hall = item_with(Hall{.sections = {"renshe", "minzheng"}});
    hall.department = "hall";

    auto const problems = check_pack({{"1", guide}, {"2", department}, {"3", hall}}, today);

    EXPECT_EQ(fields_of(problems, ProblemLevel::Error),
              (Fields{"body.fees[0]", "body.sections[1]"}));
    EXPECT_NE(std::ranges::find(problems, "group", &Problem::field), problems.end());
}

Item hall_item(std::string id, Hall body) {
    auto hall = item_with(std::move(body));
    hall.id = std::move(id);
    hall.department = "hall";
    return hall;
}

TEST(Pack, HasAHallAndNoPathTwice) {
    EXPECT_EQ(check_pack({{"1", hotline()}}, today).size(), 1U);

    auto const problems = check_pack({{"1", hotline()},
                                      {"2", hotline()},
                                      {"3", hall_item("city", {})},
                                      {"4", hall_item("town", {})},
                                      {"5", hall_item("town", {})},
                                      {"6", item_with(Hall{})}},
                                     today);

    EXPECT_EQ(fields_of(problems, ProblemLevel::Error), (Fields{"id", "id", "department"}));
}

TEST(Pack, LinksOnlyToWhatEveryHallListsThatShowsTheSection) {
    auto const city = hall_item("city", {.name = "市大厅", .link_origins = {"https://a.example"}});
    auto const town = hall_item("town", {.name = "镇大厅", .sections = {"minzheng"}});
    auto minzheng = item_with(Department{});
    minzheng.id = minzheng.department = "minzheng";
    auto guide = item_with(
        Service{.links = {{.role = LinkRole::Form, .title = {}, .url = "https://a.example/x"}}});
    auto const refusals = [&](std::string const& section) {
        guide.department = section;
        std::string text;
        for (auto const& problem :
             check_pack({{"1", city}, {"2", town}, {"3", minzheng}, {"4", guide}}, today)) {
            text += problem.level == ProblemLevel::Error ? problem.what : "";
        }
        return text;
    };

    EXPECT_EQ(refusals("renshe"), "");
    EXPECT_EQ(refusals("minzheng"), "网站 https://a.example 不在大厅“镇大厅”允许的网站名单里");
}

}  // namespace
}  // namespace sunhall
