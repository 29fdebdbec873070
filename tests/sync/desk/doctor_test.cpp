// What the office promised and has not done is found in time, with the days that the calendar
// counts.
#include "sync/desk/doctor.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sync/desk/key_change.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

constexpr std::chrono::days day{1};

Item guide() {
    auto made = small_pack()[1];
    made.id = "jiuye";
    made.title = "就业登记";
    Service service;
    service.name = made.title;
    service.legal_basis = {{.title = "示范条例", .document_number = {}, .article = {}, .url = {}}};
    service.conditions = {"年满十六周岁"};
    made.body = service;
    return made;
}

std::vector<Ailment> about(Item const& item, Date date) {
    std::vector<Ailment> found;
    examine_item(item, date, found);
    return found;
}

/// An office that has published the hall and its parking fee.
class DoctorTest : public testing::Test {
protected:
    DoctorTest() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    [[nodiscard]] std::vector<Ailment> found(std::string_view topic, Instant now) const {
        auto const workspace = office.workspace();
        auto all = must(examine(workspace, must(working_days_of(workspace)), now));
        std::erase_if(all, [&](Ailment const& ailment) { return ailment.topic != topic; });
        return all;
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST(DoctorOfItems, FindsWhatWasNotConfirmedInItsCycle) {
    auto const fee = parking_fee("5");  // monthly, confirmed today

    EXPECT_TRUE(about(fee, days_after(today, 20)).empty());
    EXPECT_EQ(about(fee, days_after(today, 25)).front().urgency, Urgency::Soon);
    EXPECT_EQ(about(fee, days_after(today, 31)).front().urgency, Urgency::Soon);
    EXPECT_EQ(about(fee, days_after(today, 32)).front().urgency, Urgency::Urgent);
}

TEST(DoctorOfItems, NotesACycleWithoutADayToCountFrom) {
    auto fee = parking_fee("5");
    fee.confirmed_on = {};

    auto const complaints = about(fee, today);

    ASSERT_EQ(complaints.size(), 1U);
    EXPECT_EQ(complaints[0].urgency, Urgency::Note);
    EXPECT_EQ(complaints[0].topic, "overdue");
    fee.update_cycle = UpdateCycle::OnChange;
    EXPECT_TRUE(about(fee, today).empty());
}

TEST(DoctorOfItems, WarnsBeforeAnItemEnds) {
    auto fee = parking_fee("5");
    fee.update_cycle = UpdateCycle::OnChange;
    fee.valid_until = days_after(today, 40);

    EXPECT_TRUE(about(fee, today).empty());
    EXPECT_EQ(about(fee, days_after(today, 10)).front().urgency, Urgency::Soon);
    EXPECT_EQ(about(fee, days_after(today, 41)).front().urgency, Urgency::Urgent);
}

TEST(DoctorOfItems, NamesTheElementsThatAGuideLacks) {
    auto const complaints = about(guide(), today);

    ASSERT_EQ(complaints.size(), 1U);
    EXPECT_EQ(complaints[0].urgency, Urgency::Note);
    EXPECT_NE(complaints[0].what.find("缺：职责、程序、时限、结果"), std::string::npos)
        << complaints[0].what;
}

TEST(DoctorOfItems, FindsQuestionsThatWaitForAnAnswer) {
    auto asked = parking_fee("5");
    asked.update_cycle = {};
    asked.body = Reply{.question = "停车费怎么算？", .due_on = days_after(today, 5)};

    EXPECT_TRUE(about(asked, today).empty());
    EXPECT_EQ(about(asked, days_after(today, 6)).front().topic, "reply");
    std::get<Reply>(asked.body).answer = "按小时。";
    EXPECT_TRUE(about(asked, days_after(today, 6)).empty());
}

TEST_F(DoctorTest, CountsTheWorkingDaysThatAChangeHasTaken) {
    office.import_items({parking_fee("6")});

    // 22 November 2026 is a Sunday: 20 working days later is Friday, 18 December.
    EXPECT_TRUE(found("late_change", noon + 13 * day).empty());
    auto const soon = found("late_change", noon + 26 * day);
    ASSERT_EQ(soon.size(), 1U);
    EXPECT_EQ(soon[0].urgency, Urgency::Soon);
    EXPECT_EQ(soon[0].where, "transport");
    EXPECT_EQ(found("late_change", noon + 27 * day).at(0).urgency, Urgency::Soon);
    EXPECT_EQ(found("late_change", noon + 29 * day).at(0).urgency, Urgency::Urgent);
}

TEST_F(DoctorTest, ForgetsAChangeThatWasPublished) {
    office.import_items({parking_fee("6")});
    office.approve();
    must(office.publish());

    EXPECT_TRUE(found("late_change", noon + 40 * day).empty());
}

TEST_F(DoctorTest, CountsFromTheDayADisclosureWasIssued) {
    auto entry = small_pack()[1];
    entry.id = "peizhi";
    entry.title = "停车泊位规划";
    entry.body = Disclosure{.index_number = "990100-JT-2026-0001",
                            .time_limit = "自信息形成之日起 20 个工作日内",
                            .issued_on = days_after(today, -60)};
    office.import_items({entry});

    auto const late = found("late_change", noon);

    ASSERT_EQ(late.size(), 1U);
    EXPECT_EQ(late[0].where, "transport/disclosure/peizhi.json");
    EXPECT_EQ(late[0].urgency, Urgency::Urgent);
}

TEST_F(DoctorTest, TakesTheStricterLimitOfTheCatalogue) {
    auto entry = small_pack()[1];
    entry.id = "peizhi";
    entry.title = "停车泊位规划";
    // Monday: until Sunday four working days have passed.
    auto const issued = days_after(today, -6);
    auto const urgency_of = [&](std::string limit) -> std::optional<Urgency> {
        entry.body = Disclosure{.index_number = "990100-JT-2026-0001",
                                .time_limit = std::move(limit),
                                .issued_on = issued};
        office.import_items({entry});
        auto const late = found("late_change", noon);
        return late.empty() ? std::nullopt : std::optional{late[0].urgency};
    };

    EXPECT_EQ(urgency_of("自信息形成之日起 20 个工作日内"), std::nullopt);
    EXPECT_EQ(urgency_of("自信息形成之日起 5 个工作日内"), Urgency::Soon);
    EXPECT_EQ(urgency_of("形成后3个工作日内公开"), Urgency::Urgent);
    EXPECT_EQ(urgency_of("60 个工作日"), std::nullopt);
    EXPECT_EQ(urgency_of("及时公开"), std::nullopt);
}

TEST_F(DoctorTest, AppliesTheStricterLimitToAChangeOfWhatIsPublished) {
    auto entry = small_pack()[1];
    entry.id = "peizhi";
    entry.title = "停车泊位规划";
    Disclosure body{.index_number = "990100-JT-2026-0001", .time_limit = "3 个工作日"};
    entry.body = body;
    office.import_items({entry});
    office.approve();
    must(office.publish());
    body.audience = "全社会";
    entry.body = body;
    office.import_items({entry});

    EXPECT_EQ(found("late_change", noon + 5 * day).at(0).urgency, Urgency::Urgent);
}

TEST_F(DoctorTest, SaysWhichSignaturesRunOut) {
    EXPECT_TRUE(found("signature", noon).empty());
    EXPECT_EQ(found("signature", noon + 6 * day).at(0).where, "timestamp");
    EXPECT_EQ(found("signature", noon + 300 * day).size(), 6U);
}

TEST_F(DoctorTest, FindsTooFewReviewersAndRootKeysThatLieTogether) {
    must(revoke_person(office.workspace(), "wang", {.by = "chen", .at = noon, .why = "调离"}));

    EXPECT_EQ(found("staffing", noon).size(), 2U);
}

TEST_F(DoctorTest, CountsByDepartmentWhatIsOverdue) {
    auto const workspace = office.workspace();
    auto const days = must(working_days_of(workspace));
    auto const late = must(examine(workspace, days, noon + 40 * day));

    auto const departments = must(health_of_departments(workspace, late));

    ASSERT_EQ(departments.size(), 2U);
    EXPECT_EQ(departments[1].department, "transport");
    EXPECT_EQ(departments[1].items, 2U);
    EXPECT_EQ(departments[1].overdue, 2U);
}

TEST_F(DoctorTest, TakesTheCalendarOfTheWorkspaceWhereThereIsOne) {
    auto const next_year = noon + 100 * day;
    EXPECT_EQ(found("calendar", next_year).size(), 1U);

    must(write_atomically(office.workspace_folder() / "working-days.toml",
                          "[2027]\nsource = \"通知\"\noff = []\nwork = []\n"));

    EXPECT_TRUE(found("calendar", next_year).empty());
}

}  // namespace
}  // namespace sunhall
