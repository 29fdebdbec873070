#include <algorithm>

#include <gtest/gtest.h>

#include "sync/content/checker.hpp"
#include "tests/sync/content/checked_items.hpp"

namespace sunhall {
namespace {

using namespace std::chrono;

Instant const now = instant_at(today, 10, 0);

bool refuses(Item const& item, std::string_view field) {
    return finds(ProblemLevel::Error, item, field);
}

TEST(NoticeCheck, RefusesAnUrgentOneWithoutAnEndOrOneThatStaysForMonths) {
    Notice const forever{.priority = Priority::Urgent, .from = now, .until = {}, .body = "停水"};
    Notice const months{
        .priority = Priority::Urgent, .from = now, .until = now + days{31}, .body = "停水"};
    Notice const a_day{
        .priority = Priority::Urgent, .from = now, .until = now + days{1}, .body = "停水"};

    EXPECT_TRUE(refuses(item_with(forever), "body.until"));
    EXPECT_TRUE(refuses(item_with(months), "body.until"));
    EXPECT_TRUE(check({"a.json", item_with(a_day)}, rules).empty());
}

TEST(NoticeCheck, RefusesOneThatEndsBeforeItBegins) {
    EXPECT_TRUE(
        refuses(item_with(Notice{.from = now, .until = now, .body = "停水"}), "body.until"));
}

TEST(DisclosureCheck, WarnsOfWhatTheCatalogueMustSayAndDoesNot) {
    auto const bare = item_with(Disclosure{});

    for (auto const* field : {"body.index_number", "body.basis", "body.time_limit", "body.carriers",
                              "body.audience", "body.issued_on", "body.body"}) {
        EXPECT_TRUE(warns_of(bare, field)) << field;
    }
}

TEST(DisclosureCheck, RefusesADateThatHasNotComeAndAnUnlistedSite) {
    auto const item =
        item_with(Disclosure{.issued_on = Date{sys_days{today} + days{1}},
                             .links = {{.role = LinkRole::Source, .url = "https://b.example/x"}}});

    EXPECT_TRUE(refuses(item, "body.issued_on"));
    EXPECT_TRUE(refuses(item, "body.links[0].url"));
}

TEST(ArticleCheck, RefusesAPictureThatIsNotAttachedAndOneThatSaysNothing) {
    auto item = item_with(Article{.issued_on = today, .body = "![流程](flow)\n![](flow)"});
    EXPECT_TRUE(refuses(item, "body.body"));

    item.attachments = {
        {.title = "flow", .sha256 = std::string(64, 'a'), .length = 1, .media_type = "image/png"}};
    EXPECT_TRUE(refuses(item, "body.body"));

    std::get<Article>(item.body).body = "![流程](flow)";
    EXPECT_TRUE(check({"a.json", item}, rules).empty());
}

TEST(ReplyCheck, WarnsWhereAnAnswerIsOverdue) {
    Reply reply{.question = "什么时候修？",
                .asked_on = Date{sys_days{today} - days{20}},
                .due_on = Date{sys_days{today} - days{1}}};
    EXPECT_TRUE(warns_of(item_with(reply), "body.answer"));

    reply.answer = "已经修好。";
    reply.answered_on = today;
    EXPECT_TRUE(check({"a.json", item_with(reply)}, rules).empty());
}

TEST(ReplyCheck, RefusesAnAnswerOlderThanItsQuestion) {
    Reply const reply{.question = "什么时候修？",
                      .asked_on = today,
                      .answer = "已经修好。",
                      .answered_on = Date{sys_days{today} - days{1}}};

    EXPECT_TRUE(refuses(item_with(reply), "body.answered_on"));
}

TEST(PackCheck, RefusesAReferenceIntoNothing) {
    auto event = item_with(
        LifeEvent{.theme = LifeTheme::Birth,
                  .stages = {{.name = "出生后", .services = {"minzheng/service/none.json"}}}});
    auto article = item_with(
        Article{.issued_on = today, .body = "正文", .related = {"minzheng/fee/none.json"}});

    auto const problems =
        check_pack({{"event.json", std::move(event)}, {"article.json", std::move(article)}}, today);

    std::vector<std::string> fields;
    for (auto const& problem : problems) {
        if (problem.level == ProblemLevel::Error && !problem.field.empty()) {
            fields.push_back(problem.file + " " + problem.field);
        }
    }
    EXPECT_EQ(fields, (std::vector<std::string>{"event.json body.stages[0].services[0]",
                                                "article.json body.related[0]"}));
}

TEST(HallCheck, RefusesAPlanWhoseAreasLieOutsideTheFloor) {
    auto const item = item_with(Hall{.name = "大厅",
                                     .floors = {{.name = "一楼",
                                                 .width = 100,
                                                 .height = 50,
                                                 .areas = {{.label = "A 区",
                                                            .use = AreaUse::Windows,
                                                            .x = 90,
                                                            .y = 0,
                                                            .width = 20,
                                                            .height = 10}},
                                                 .terminals = {{.id = "t", .x = 5, .y = 60}}}}});

    EXPECT_TRUE(refuses(item, "body.floors[0].areas[0]"));
    EXPECT_TRUE(refuses(item, "body.floors[0].terminals[0]"));
}

}  // namespace
}  // namespace sunhall
