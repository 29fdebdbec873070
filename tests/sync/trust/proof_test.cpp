#include "sync/trust/proof.hpp"

#include <gtest/gtest.h>

#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

std::string const parking = "shifan-hrss/fee/parking.json";

/// A terminal that has everything, and its proof.
class ProofTest : public ClientTest {
protected:
    ProofTest() {
        repository_.publish("root");
        repository_.delegate("targets", {.name = "shifan-hrss", .paths = {"shifan-hrss/*/*"}});
        repository_.delegate("targets", {.name = "transport", .paths = {"transport/*/*"}});
        repository_.add_target("targets", "hall.json", "{}");
        repository_.add_target("shifan-hrss", parking, "5.00");
        repository_.add_target("transport", "transport/fee/bus.json", "2.00");
        repository_.publish_content();
        proof_ = obtain();
    }

    Proof obtain() {
        TufClient client{{.metadata_folder = folder_ / "terminal",
                          .history_folder = folder_ / "history",
                          .trusted_root = repository_.first_root()},
                         repository_.metadata,
                         repository_.target_files};
        must(client.refresh(Repository::now));
        must(client.roles());
        facts_ = client.facts();
        auto proof = client.proof();
        role_files_.clear();
        for (auto const& [role, digest] : proof.roles) {
            role_files_[role] = must(proven_role_bytes(proof, role));
        }
        proof.role_bytes = [this](std::string const& role) -> Result<std::string> {
            return role_files_.at(role);
        };
        return proof;
    }

    [[nodiscard]] Result<ProofVerifier> opened() const {
        return ProofVerifier::open(repository_.first_root(), proof_);
    }

    Proof proof_;
    std::map<std::string, std::string> role_files_;
    ProofFacts facts_;
};

TEST_F(ProofTest, ProvesItemsOffline) {
    auto verifier = must(opened());

    EXPECT_EQ(must(verifier.verify(parking, "5.00"))->target.role, "shifan-hrss");
    EXPECT_FALSE(verifier.verify(parking, "6.00"));
    EXPECT_FALSE(verifier.verify("shifan-hrss/fee/other.json", "5.00"));
}

TEST_F(ProofTest, TellsTheSameFactsAsTheClient) {
    auto const verifier = must(opened());

    EXPECT_EQ(verifier.facts().root_version, 2);
    EXPECT_EQ(verifier.facts().timestamp_version, facts_.timestamp_version);
    EXPECT_EQ(verifier.facts().snapshot_version, facts_.snapshot_version);
    EXPECT_EQ(verifier.facts().timestamp_expires, repository_.timestamp.expires);
}

TEST_F(ProofTest, ListsWhatARoleAnswersFor) {
    auto verifier = must(opened());

    auto const targets = must(verifier.targets_of("transport"));

    ASSERT_EQ(targets.size(), 1);
    EXPECT_EQ(targets.front().path, "transport/fee/bus.json");
    EXPECT_EQ(must(verifier.targets_of("targets")).size(), 1);
    EXPECT_EQ(must(verifier.roles()),
              (std::vector<std::string>{"targets", "shifan-hrss", "transport"}));
    EXPECT_FALSE(verifier.targets_of("nobody"));
}

TEST_F(ProofTest, ReadsARoleOnceAndOnlyWhenNeeded) {
    std::vector<std::string> read;
    proof_.role_bytes = [&](std::string const& role) -> Result<std::string> {
        read.push_back(role);
        return role_files_.at(role);
    };
    auto verifier = must(opened());
    EXPECT_TRUE(read.empty());

    for (int item = 0; item < 500; ++item) {
        must(verifier.verify(parking, "5.00"));
    }

    EXPECT_EQ(read, (std::vector<std::string>{"shifan-hrss"}));
}

TEST_F(ProofTest, HandsOutNoRoleThatWasChangedAfterItWasVerified) {
    role_files_["transport"] += "\n";

    EXPECT_TRUE(proven_role_bytes(proof_, "shifan-hrss"));
    EXPECT_FALSE(proven_role_bytes(proof_, "transport"));
}

TEST_F(ProofTest, DoesNotLookAtExpiry) {
    for (auto* expires : {&repository_.root.expires, &repository_.timestamp.expires}) {
        *expires = Repository::now + std::chrono::seconds{1};
    }
    repository_.publish("root");
    repository_.publish_content();
    proof_ = obtain();

    EXPECT_TRUE(must(opened()).verify(parking, "5.00"));
}

TEST_F(ProofTest, RefusesPiecesThatDoNotBelongTogether) {
    repository_.add_target("shifan-hrss", parking, "6.00");
    repository_.publish_content();
    auto const older_files = role_files_;
    auto const newer = obtain();
    auto const newer_files = std::exchange(role_files_, older_files);

    auto mixed = proof_;
    mixed.snapshot = newer.snapshot;
    EXPECT_FALSE(ProofVerifier::open(repository_.first_root(), mixed));
    mixed = proof_;
    mixed.targets = newer.targets;
    EXPECT_FALSE(ProofVerifier::open(repository_.first_root(), mixed));
    mixed = proof_;
    role_files_ = newer_files;
    EXPECT_FALSE(
        must(ProofVerifier::open(repository_.first_root(), mixed)).verify(parking, "6.00"));
}

TEST_F(ProofTest, RefusesAnotherOfficesProof) {
    Repository const other;

    EXPECT_FALSE(ProofVerifier::open(other.first_root(), proof_));
}

TEST_F(ProofTest, RefusesAChainWithAGap) {
    repository_.publish("root");
    proof_ = obtain();
    proof_.roots.erase(proof_.roots.begin());

    EXPECT_FALSE(opened());
}

TEST_F(ProofTest, OpensFromALaterInstalledRoot) {
    EXPECT_TRUE(ProofVerifier::open(repository_.file("2.root.json"), proof_));
}

TEST_F(ProofTest, RefusesARoleWithoutItsApproval) {
    auto& role = repository_.delegation("targets", "shifan-hrss");
    role.approval = Approval{{{role.who.key_ids.front(), "zhang"}}, {}};
    repository_.publish_content();
    proof_.timestamp = repository_.file("timestamp.json");
    proof_.snapshot = repository_.file("snapshot.json");
    proof_.targets = repository_.file("targets.json");
    role_files_["shifan-hrss"] = repository_.file("shifan-hrss.json");

    auto const result = must(opened()).verify(parking, "5.00");

    ASSERT_FALSE(result);
    EXPECT_NE(result.error().message.find("needs one first and one second review"),
              std::string::npos);
}

TEST_F(ProofTest, AFlippedByteNeverProvesOtherBytes) {
    for (auto* piece : {&proof_.roots.front(), &proof_.timestamp, &proof_.snapshot, &proof_.targets,
                        &role_files_["shifan-hrss"]}) {
        auto const good = *piece;
        for (std::size_t at = 0; at < good.size(); at += 29) {
            (*piece)[at] = static_cast<char>(good[at] ^ 1);
            auto verifier = opened();
            EXPECT_FALSE(verifier && verifier->verify(parking, "9.00"));
            (*piece)[at] = good[at];
        }
    }
}

}  // namespace
}  // namespace sunhall
