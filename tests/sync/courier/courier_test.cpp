#include "sync/courier/courier.hpp"

#include <map>
#include <semaphore>

#include <gtest/gtest.h>

#include "sync/store/generation.hpp"
#include "tests/support/loopback_server.hpp"
#include "tests/support/must.hpp"
#include "tests/support/small_office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

class StandingClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Repository::now; }
    [[nodiscard]] Moment moment() const override { return {}; }
};

/// What the office has published so far, at /metadata/ and /targets/.
LoopbackServer::Script serving(SmallOffice const& office) {
    std::map<std::string, std::string> files;
    for (auto const& [name, bytes] : office.repository.metadata.files) {
        files.emplace("/metadata/" + name, bytes);
    }
    for (auto const& [name, bytes] : office.repository.target_files.files) {
        files.emplace("/targets/" + name, bytes);
    }
    return [files = std::move(files)](Connection const& connection) {
        for (auto asked = connection.request(); !asked.empty(); asked = connection.request()) {
            auto const path = asked.substr(4, asked.find(' ', 4) - 4);
            auto const found = files.find(path);
            connection.send(found == files.end()
                                ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                : good_answer(found->second));
        }
    };
}

class CourierTest : public testing::Test {
protected:
    [[nodiscard]] CourierSettings settings(LoopbackServer const& server) const {
        return {.metadata_url = server.url("metadata/"),
                .targets_url = server.url("targets/"),
                .trusted_root = {},
                .interval = std::chrono::hours{1},
                .http = {},
                .data_folder = disk_ / "data",
                .runtime_folder = {},
                .terminal_id = "A-03"};
    }

    /// Waits for the next event that `wanted` takes; none when it does not come.
    template <typename Wanted>
    std::optional<CourierEvent> next(Wanted wanted) {
        while (arrived_.try_acquire_for(std::chrono::seconds{60})) {
            for (auto& event : mailbox_.take_all()) {
                if (wanted(event)) {
                    return std::move(event);
                }
            }
        }
        return std::nullopt;
    }

    std::optional<GenerationSwitched> next_switch() {
        auto const event = next([](CourierEvent const& posted) {
            return std::holds_alternative<GenerationSwitched>(posted);
        });
        return event ? std::optional{std::get<GenerationSwitched>(*event)} : std::nullopt;
    }

    TemporaryFolder disk_;
    SmallOffice office_;
    StandingClock clock_;
    std::counting_semaphore<> arrived_{0};
    CourierMailbox mailbox_{[this] { arrived_.release(); }};
};

TEST_F(CourierTest, BringsContentFromAServerToAnEmptyTerminal) {
    LoopbackServer const server{serving(office_)};
    Courier const courier{settings(server), office_.root(), clock_, mailbox_};

    auto const switched = next_switch();

    ASSERT_TRUE(switched);
    EXPECT_TRUE(
        must(Generation::open(switched->file, office_.root())).item("renshe/hotline/12333.json"));
}

TEST_F(CourierTest, RepairsAtOnceWhenAsked) {
    LoopbackServer const server{serving(office_)};
    Courier courier{settings(server), office_.root(), clock_, mailbox_};
    auto const switched = next_switch();
    std::filesystem::resize_file(switched->file, 1000);

    courier.repair();

    EXPECT_EQ(next_switch()->number, 2U);
}

TEST_F(CourierTest, SaysWhyItFailed) {
    LoopbackServer const server{always("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")};
    Courier const courier{settings(server), office_.root(), clock_, mailbox_};

    auto const failed = next([](CourierEvent const& event) {
        auto const* const state = std::get_if<SyncState>(&event);
        return state != nullptr && state->failures == 1;
    });

    ASSERT_TRUE(failed);
    EXPECT_NE(std::get<SyncState>(*failed).last_error.find("answered 500 instead of 200"),
              std::string::npos);
}

TEST_F(CourierTest, EndsWhileItsServerHangs) {
    std::binary_semaphore asked{0};
    LoopbackServer const server{[&asked](Connection const& connection) {
        static_cast<void>(connection.request());
        asked.release();
        static_cast<void>(connection.request());  // Until the client has gone.
    }};

    {
        Courier const courier{settings(server), office_.root(), clock_, mailbox_};
        ASSERT_TRUE(asked.try_acquire_for(std::chrono::seconds{60}));
    }

    SUCCEED() << "the courier has ended";
}

}  // namespace
}  // namespace sunhall
