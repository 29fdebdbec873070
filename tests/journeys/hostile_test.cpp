// What is not genuine is never shown: the old content stays, and the status says why.
//
// Each repository here is complete and right but for one thing; AForgeryByBothReviewersIsNone shows
// that the same forging with nothing wrong does reach the screen.
#include <functional>

#include "tests/journeys/forger.hpp"
#include "tests/journeys/hall_journey.hpp"
#include "tests/support/must.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

std::string const forged = "伪造的标准";

class Hostile : public HallJourney {
protected:
    /// The visitor reads a fee; `standard` is what the office says of it.
    void SetUp() override {
        HallJourney::SetUp();
        fee = open_a_fee();
        standard = standard_of(fee);
        visitor.read(standard);
    }

    /// So that the terminal meets only the finished work.
    void while_the_server_is_down(std::function<void()> const& work) {
        server.stop();
        work();
        server.start();
    }

    [[nodiscard]] std::int64_t generation() const {
        return number_at(terminal.client().status().value_or(Json{}), "content.generation");
    }

    /// Waits until the terminal has refused what it met, and looks at what it shows then and after
    /// a restart.
    void expect_refusal(std::int64_t shown_before, std::string const& because) {
        auto const refused = terminal.status_when(
            [](Json const& status) {
                return text_at(status, "sync.last_error").starts_with("untrusted");
            },
            30s);
        auto const status = refused ? *refused : terminal.client().status().value_or(Json{});
        ASSERT_TRUE(refused) << compact_json(status);
        EXPECT_NE(text_at(status, "sync.last_error").find(because), std::string::npos)
            << text_at(status, "sync.last_error");
        EXPECT_GT(number_at(status, "sync.failures"), 0);
        EXPECT_EQ(number_at(status, "content.generation"), shown_before);
        EXPECT_TRUE(visitor.sees(standard));
        EXPECT_FALSE(visitor.sees(forged));

        terminal.kill();
        terminal.start(screen);
        ASSERT_TRUE(terminal.shows_content());
        EXPECT_EQ(open_a_fee(), fee);
        EXPECT_NO_THROW(visitor.read(standard));
        EXPECT_FALSE(visitor.sees(forged));
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes)
    std::string fee;
    std::string standard;
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(Hostile, AForgeryByBothReviewersIsNone) {
    while_the_server_is_down([&] {
        Forger forger{office};
        auto const zhang = forger.key("zhang");
        auto const li = forger.key("li");
        forger.publish_item(fee, standard, forged, {{&zhang}, {&li}});
    });

    EXPECT_NO_THROW(visitor.read(forged));
}

TEST_F(Hostile, OneFlippedByteInAnItem) {
    auto const before = generation();
    while_the_server_is_down([&] {
        office.correct(fee, "body.standard", forged);
        office.publish();
        Forger const forger{office};
        forger.flip_a_byte(forger.place_of_item(fee));
    });

    expect_refusal(before, fee);
}

TEST_F(Hostile, OneFlippedByteInARole) {
    auto const before = generation();
    while_the_server_is_down([&] {
        office.correct(fee, "body.standard", forged);
        office.publish();
        Forger const forger{office};
        forger.flip_a_byte(forger.place_of_section(section_of(fee)));
    });

    expect_refusal(before, section_of(fee));
}

TEST_F(Hostile, AnItemSignedByOneReviewer) {
    auto const before = generation();
    while_the_server_is_down([&] {
        Forger forger{office};
        auto const zhang = forger.key("zhang");
        forger.publish_item(fee, standard, forged, {{&zhang}});
    });

    expect_refusal(before, section_of(fee));
}

TEST_F(Hostile, AnItemSignedByTwoFirstReviewers) {
    auto const before = generation();
    while_the_server_is_down([&] {
        office.desk({"key", "new", "--staff", "wang", "--name", "王敏", "--role", "first",
                     "--section", section_of(fee), "--no-passphrase"});
        office.publish();
        Forger forger{office};
        auto const zhang = forger.key("zhang");
        auto const wang = forger.key("wang");
        forger.publish_item(fee, standard, forged, {{&zhang}, {&wang}});
    });

    expect_refusal(before, section_of(fee));
}

TEST_F(Hostile, AnItemSignedTwiceByOnePerson) {
    auto const before = generation();
    while_the_server_is_down([&] {
        Forger forger{office};
        auto const zhang = forger.key("zhang");
        auto const second = SecretKey::generate();
        forger.publish_delegations([&](Delegations& delegations) {
            delegations.keys.emplace(second.public_key().id(), second.public_key().json());
            auto& role = role_in(delegations, section_of(fee));
            role.who.key_ids.push_back(second.public_key().id());
            role.approval->second.emplace(second.public_key().id(), "zhang");
        });
        forger.publish_item(fee, standard, forged, {{&zhang}, {&second}});
    });

    expect_refusal(before, section_of(fee));
}

TEST_F(Hostile, AnItemSignedWithOneKeyUnderTwoIds) {
    auto const before = generation();
    while_the_server_is_down([&] {
        Forger forger{office};
        auto const zhang = forger.key("zhang");
        auto same_key = zhang.public_key().json();
        same_key.object()->insert_or_assign("x-owner", "li");
        auto const other_id = must(PublicKey::from_json(same_key)).id();
        forger.publish_delegations([&](Delegations& delegations) {
            delegations.keys.emplace(other_id, same_key);
            auto& role = role_in(delegations, section_of(fee));
            role.who.key_ids.push_back(other_id);
            role.approval->second.emplace(other_id, "li");
        });
        forger.publish_item(fee, standard, forged, {{&zhang}, {.key = &zhang, .as = other_id}});
    });

    expect_refusal(before, section_of(fee));
}

TEST_F(Hostile, AnOlderTimestamp) {
    auto const old = must(read_publication(office.published()));
    auto const forger_of_old = Forger{office};
    office.correct(fee, "body.standard", "第二次公布的标准");
    office.publish();
    standard = visitor.read("第二次公布的标准").text;
    auto const before = generation();

    forger_of_old.overwrite(std::string{timestamp_place}, old.timestamp.bytes);

    expect_refusal(before, "timestamp");
}

TEST_F(Hostile, ANewerTimestampOfAnOlderSnapshot) {
    auto const old = must(read_publication(office.published()));
    office.correct(fee, "body.standard", "第二次公布的标准");
    office.publish();
    standard = visitor.read("第二次公布的标准").text;
    auto const before = generation();

    Forger{office}.publish_timestamp_of(old);

    expect_refusal(before, "snapshot");
}

TEST_F(Hostile, AnExpiredTimestamp) {
    auto const before = generation();
    while_the_server_is_down([&] {
        office.correct(fee, "body.standard", forged);
        office.publish();
        auto const now = std::chrono::system_clock::now();
        Forger{office}.publish_timestamp(std::chrono::floor<std::chrono::milliseconds>(now) - 1h);
    });

    expect_refusal(before, "timestamp");
}

}  // namespace
}  // namespace sunhall::journey
