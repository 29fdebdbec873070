// Who answers for a path: graphs, patterns, bins, order, and what the approval rule makes of it.
#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

using Requests = std::vector<std::string>;

struct Arrow {
    std::string from, to;
    std::vector<std::string> paths{"*"};
    bool terminating = false;
};

class DelegationTest : public ClientTest {
protected:
    void delegations(std::vector<Arrow> const& arrows) {
        for (auto const& arrow : arrows) {
            repository_.delegate(
                arrow.from,
                {.name = arrow.to, .terminating = arrow.terminating, .paths = arrow.paths});
        }
        repository_.publish_content();
    }

    /// The delegated roles that a search for `path` fetches, in order.
    std::string searched(std::string const& path) {
        TufClient client{settings(), repository_.metadata, repository_.target_files};
        must(client.refresh(Repository::now));
        repository_.metadata.requests.clear();
        answer_ = client.find(path);
        std::string roles;
        for (auto const& request : repository_.metadata.requests) {
            roles += request.substr(2, request.size() - 7) + " ";
        }
        return roles;
    }

    /// The role that answers for `path`; empty where none does.
    std::string answering(std::string const& path) {
        searched(path);
        auto const found = must(std::move(answer_));
        return found ? found->role : "";
    }

    Result<std::optional<TargetInfo>> answer_ = std::nullopt;
};

TEST_F(DelegationTest, AreSearchedDepthFirstInOrder) {
    delegations({{"targets", "A"}, {"targets", "B"}, {"A", "C"}, {"A", "D"}});

    EXPECT_EQ(searched("missing"), "A C D B ");
}

TEST_F(DelegationTest, EndAfterATerminatingBranch) {
    delegations(
        {{"targets", "A"}, {"targets", "B"}, {"A", "C", {"*"}, true}, {"A", "D"}, {"C", "E"}});

    EXPECT_EQ(searched("missing"), "A C E ");
}

TEST_F(DelegationTest, AreJudgedByTheMomentAtWhichTheUpdateStarted) {
    auto const end = Repository::now + std::chrono::seconds{1};
    delegations({{"targets", "A"}});
    repository_.targets["A"].expires = end;
    repository_.publish_content();
    TufClient client{settings(), repository_.metadata, repository_.target_files};
    must(client.refresh(Repository::now));

    // It has run out before it is loaded: the clock of this machine shows a later day.
    EXPECT_TRUE(client.find("missing"));

    must(client.refresh(end));
    auto const refused = client.find("missing");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("role A: expired on"), std::string::npos)
        << refused.error().message;
}

TEST_F(DelegationTest, AreNotFollowedWhereTheyDoNotCoverThePath) {
    delegations({{"targets", "A", {"*.md"}}, {"targets", "B", {"b/*"}}, {"B", "C", {"b/x*"}}});

    EXPECT_EQ(searched("b/y"), "B ");
    EXPECT_EQ(searched("b/x1"), "C ") << "B is held already";
    EXPECT_EQ(searched("b/x/1"), "");
}

TEST_F(DelegationTest, MayGoRoundInACircle) {
    delegations({{"targets", "A"}, {"A", "B"}, {"B", "A"}});

    EXPECT_EQ(searched("missing"), "A B ");
}

TEST_F(DelegationTest, AreVisitedOnceEachAndAtMost32) {
    std::vector<Arrow> arrows;
    for (int role = 10; role < 60; ++role) {
        arrows.push_back({"targets", std::to_string(role)});
    }
    delegations(arrows);

    searched("missing");

    EXPECT_EQ(repository_.metadata.requests.size(), 32);
}

TEST_F(DelegationTest, TheFirstRoleThatNamesThePathAnswers) {
    delegations({{"targets", "A"}, {"targets", "B"}});
    repository_.add_target("A", "fee.json", "of A");
    repository_.add_target("B", "fee.json", "of B");
    repository_.publish_content();

    EXPECT_EQ(answering("fee.json"), "A");
}

TEST_F(DelegationTest, ARoleDoesNotAnswerOutsideItsPaths) {
    delegations({{"targets", "A", {"a/*"}}});
    repository_.add_target("A", "b/fee.json", "not its business");
    repository_.publish_content();

    EXPECT_EQ(answering("b/fee.json"), "");
}

TEST_F(DelegationTest, GoByHashPrefix) {
    auto const path = std::string{"fee.json"};
    repository_.delegate("targets", {.name = "other", .path_hash_prefixes = {"zz"}});
    repository_.delegate("targets",
                         {.name = "bin", .path_hash_prefixes = {sha256_hex(path).substr(0, 4)}});
    repository_.publish_content();

    EXPECT_EQ(searched(path), "bin ");
}

TEST_F(DelegationTest, GoByBinsThatShareKeys) {
    auto const path = std::string{"fee.json"};
    auto const bin = "bin-" + sha256_hex(path).substr(0, 1);
    repository_.delegate("targets", {.name = bin, .paths = {"*"}});
    auto& top = *repository_.targets["targets"].delegations;
    top.succinct =
        SuccinctRoles{.who = top.roles.front().who, .bit_length = 4, .name_prefix = "bin"};
    top.roles.clear();
    repository_.add_target(bin, path, "5.00");
    repository_.publish_content();

    EXPECT_EQ(answering(path), bin);
}

TEST_F(DelegationTest, FailTheSearchWhenTheSnapshotDoesNotListThem) {
    delegations({{"targets", "A"}});
    repository_.snapshot.meta.erase("A.json");
    repository_.publish("snapshot");
    repository_.publish("timestamp");

    searched("missing");

    ASSERT_FALSE(answer_);
    EXPECT_EQ(answer_.error().message, "role A: not listed in the snapshot");
}

TEST_F(DelegationTest, AreKeptUnderQuotedNames) {
    delegations({{"targets", "../A?"}});

    searched("missing");

    EXPECT_EQ(repository_.metadata.requests, (Requests{"1...%2FA%3F.json"}));
    EXPECT_TRUE(held_files().contains("..%2FA%3F.json"));
}

TEST_F(DelegationTest, DoNotLendTheirKeysToAnotherDelegator) {
    delegations({{"targets", "A", {"a/*"}}, {"targets", "B", {"b/*"}}, {"A", "C", {"a/*"}}});
    auto theirs = repository_.delegation("A", "C");
    theirs.paths = {"b/*"};
    repository_.delegate("B", theirs);
    repository_.signers["C"].pop_back();  // B's key for it
    repository_.delegation("B", "C").who.threshold = 2;
    repository_.publish_content();
    TufClient client{settings(), repository_.metadata, repository_.target_files};
    must(client.refresh(Repository::now));

    EXPECT_TRUE(client.find("a/fee.json"));
    EXPECT_FALSE(client.find("b/fee.json"));
}

TEST_F(DelegationTest, AreListedWithWhatTheyReallyAnswerFor) {
    delegations({{"targets", "A", {"a/*"}}, {"targets", "B", {"*/*"}}, {"targets", "late"}});
    repository_.add_target("A", "a/1.json", "1");
    repository_.add_target("A", "c/1.json", "outside");
    repository_.add_target("B", "a/1.json", "shadowed");
    repository_.add_target("B", "b/1.json", "1");
    repository_.publish_content();
    repository_.snapshot.meta.erase("late.json");
    repository_.publish("snapshot");
    repository_.publish("timestamp");
    TufClient client{settings(), repository_.metadata, repository_.target_files};
    must(client.refresh(Repository::now));

    std::string listing;
    for (auto const& role : must(client.roles())) {
        listing += role + ":";
        for (auto const& target : must(client.targets_of(role))) {
            listing += " " + target.path;
        }
        listing += "; ";
    }

    EXPECT_EQ(listing, "targets:; A: a/1.json; B: b/1.json; ");
}

TEST_F(DelegationTest, SayWhichTargetsTwoPeopleHaveReviewed) {
    delegations({{"targets", "reviewed", {"a/*"}}, {"targets", "plain", {"b/*"}}});
    auto second = SecretKey::generate();
    auto& role = repository_.delegation("targets", "reviewed");
    auto const& id = second.public_key().id();
    repository_.targets["targets"].delegations->keys.emplace(id, second.public_key().json());
    role.approval = Approval{{{role.who.key_ids.front(), "zhang"}}, {{id, "li"}}};
    role.who = {{role.who.key_ids.front(), id}, 2};
    repository_.signers["reviewed"].push_back(std::move(second));
    repository_.add_target("reviewed", "a/1.json", "1");
    repository_.add_target("plain", "b/1.json", "1");
    repository_.add_target("targets", "c.json", "1");
    repository_.publish_content();
    TufClient client{settings(), repository_.metadata, repository_.target_files};
    must(client.refresh(Repository::now));

    EXPECT_TRUE(must(client.find("a/1.json"))->approved);
    EXPECT_FALSE(must(client.find("b/1.json"))->approved);
    EXPECT_FALSE(must(client.find("c.json"))->approved);
}

TEST_F(DelegationTest, NeedBothReviewsWhereTheDelegatorSaysSo) {
    delegations({{"targets", "shifan-hrss", {"shifan-hrss/*/*"}}});
    auto& role = repository_.delegation("targets", "shifan-hrss");
    role.approval = Approval{{{role.who.key_ids.front(), "zhang"}}, {}};
    repository_.publish_content();

    searched("shifan-hrss/fee/1.json");

    ASSERT_FALSE(answer_);
    EXPECT_EQ(
        answer_.error().message,
        "role shifan-hrss: needs one first and one second review by different people; found a "
        "first review by zhang, a second review by nobody");
    EXPECT_FALSE(held_files().contains("shifan-hrss.json"));
}

}  // namespace
}  // namespace sunhall
