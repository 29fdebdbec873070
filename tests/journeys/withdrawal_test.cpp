// One person hides a wrong item from every screen at once, and can do nothing else.
#include "sync/trust/role_tree.hpp"
#include "tests/journeys/forger.hpp"
#include "tests/journeys/hall_journey.hpp"
#include "tests/support/must.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

std::string const role{withdrawing_role};

class Withdrawal : public HallJourney {
protected:
    void SetUp() override {
        HallJourney::SetUp();
        fee = open_a_fee();
        standard = standard_of(fee);
        visitor.read(standard);
    }

    /// Lists the item in the role, which is made for it.
    void withdraw(Forger& forger) const {
        forger.publish_delegations([&](Delegations& delegations) {
            delegations.keys.emplace(key.public_key().id(), key.public_key().json());
            delegations.roles.push_back(
                {.name = role,
                 .who = {.key_ids = {key.public_key().id()}, .threshold = 1},
                 .paths = {"*/*/*.json"}});
        });
        forger.publish_section(
            role,
            [&](Targets& listed) {
                listed.expires = forger.publication().timestamp.content.expires;
                listed.targets.emplace(fee, TargetFile{.hashes = {{"sha256", sha256_hex("")}}});
            },
            {{&key}});
    }

    [[nodiscard]] bool gone() const {
        return eventually(10s, [&] { return !visitor.sees(standard); });
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes)
    SecretKey key = SecretKey::generate();
    std::string fee;
    std::string standard;
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(Withdrawal, TakesAnItemOffThePageSomebodyReads) {
    Forger forger{office};

    withdraw(forger);

    EXPECT_TRUE(gone());
}

TEST_F(Withdrawal, HoldsWhileTheRestOfTheUpdateIsRefusedAndAfterARestart) {
    server.stop();
    Forger forger{office};
    withdraw(forger);
    auto const zhang = forger.key("zhang");
    forger.publish_section("renshe", [](Targets&) {}, {{&zhang}});
    server.start();

    EXPECT_TRUE(gone());
    EXPECT_TRUE(terminal.status_when(
        [](Json const& status) {
            return text_at(status, "sync.last_error").starts_with("untrusted: role renshe");
        },
        30s));

    server.stop();
    terminal.kill();
    terminal.start(screen);
    ASSERT_TRUE(terminal.shows_content());
    visitor.touch("收费标准");
    EXPECT_FALSE(visitor.sees(standard));
    EXPECT_TRUE(terminal.client().status());
}

}  // namespace
}  // namespace sunhall::journey
