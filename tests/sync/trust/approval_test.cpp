// 初审 and 复核: what counts as a first and a second review by different people.
#include <algorithm>

#include <gtest/gtest.h>

#include "sync/trust/canonical_json.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/signatures.hpp"
#include "tests/sync/trust/sample_keys.hpp"

namespace sunhall {
namespace {

Json const fee = Json::Object{{"_type", "targets"}, {"amount", "5.00"}};

/// Reviewers of one section, and what they have signed.
class ApprovalTest : public testing::Test {
protected:
    ApprovalTest() { who_.threshold = 2; }

    enum class Group { First, Second };

    /// A key of a person, listed for a group.
    SecretKey reviewer(std::string const& staff, Group group) {
        auto key = SecretKey::generate();
        list(key.public_key().id(), key.public_key().json());
        assign(key.public_key().id(), staff, group);
        return key;
    }

    void list(std::string const& key_id, Json const& key) {
        keys_.emplace(key_id, key);
        if (std::ranges::count(who_.key_ids, key_id) == 0) {
            who_.key_ids.push_back(key_id);
        }
    }

    void assign(std::string const& key_id, std::string const& staff, Group group) {
        (group == Group::First ? approval_.first : approval_.second).emplace(key_id, staff);
    }

    void signed_by(SecretKey const& key) { envelope_.signatures.push_back(sign(fee, key)); }

    [[nodiscard]] Result<void> check() const {
        return verify_signatures(envelope_, {"shifan-hrss", keys_, who_, &approval_});
    }

    [[nodiscard]] std::string refusal() const {
        auto const result = check();
        EXPECT_FALSE(result);
        return result ? "" : result.error().message;
    }

    KeyList keys_;
    RoleKeys who_;
    Approval approval_;
    Envelope envelope_{fee, {}};
};

TEST_F(ApprovalTest, IsCompleteWithBothReviewsByTwoPeople) {
    signed_by(reviewer("zhang", Group::First));
    signed_by(reviewer("li", Group::Second));

    EXPECT_TRUE(check());
}

TEST_F(ApprovalTest, RefusesTwoFirstReviewers) {
    signed_by(reviewer("zhang", Group::First));
    signed_by(reviewer("wang", Group::First));
    reviewer("li", Group::Second);

    EXPECT_EQ(
        refusal(),
        "role shifan-hrss: needs one first and one second review by different people; found a "
        "first review by zhang and wang, a second review by nobody");
}

TEST_F(ApprovalTest, RefusesOneReviewerAlone) {
    signed_by(reviewer("zhang", Group::First));
    reviewer("li", Group::Second);

    EXPECT_EQ(refusal(), "role shifan-hrss: needs valid signatures by 2 different keys, found 1");
}

TEST_F(ApprovalTest, RefusesASectionWithNobodyInAGroup) {
    who_.threshold = 1;
    signed_by(reviewer("zhang", Group::First));

    EXPECT_NE(refusal().find("a second review by nobody"), std::string::npos);
}

TEST_F(ApprovalTest, RefusesOnePersonWithAKeyInEachGroup) {
    signed_by(reviewer("zhang", Group::First));
    signed_by(reviewer("zhang", Group::Second));

    EXPECT_NE(refusal().find("found a first review by zhang, a second review by zhang"),
              std::string::npos);
}

TEST_F(ApprovalTest, RefusesOneKeyInBothGroups) {
    who_.threshold = 1;
    auto const key = reviewer("zhang", Group::First);
    assign(key.public_key().id(), "li", Group::Second);
    signed_by(key);

    EXPECT_FALSE(check());
}

TEST_F(ApprovalTest, RefusesOneKeyUnderTwoIds) {
    auto const key = SecretKey::generate();
    auto twin = *key.public_key().json().object();
    twin.emplace("x-copy", "of the same key");
    auto const twin_id = sha256_hex(canonical_json(Json{twin}));
    list(key.public_key().id(), key.public_key().json());
    list(twin_id, twin);
    assign(key.public_key().id(), "zhang", Group::First);
    assign(twin_id, "li", Group::Second);
    auto signature = sign(fee, key);
    envelope_.signatures.push_back(signature);
    signature.key_id = twin_id;
    envelope_.signatures.push_back(signature);

    EXPECT_FALSE(check()) << "by threshold";
    who_.threshold = 1;
    EXPECT_FALSE(check()) << "by approval";
}

TEST_F(ApprovalTest, RefusesAKeyIdThatIsNotTheHashOfItsKey) {
    signed_by(reviewer("zhang", Group::First));
    signed_by(reviewer("li", Group::Second));
    list("0011", SecretKey::generate().public_key().json());

    EXPECT_EQ(
        refusal(),
        "role shifan-hrss: key id 0011 is not the hash of its key, which a role with approval "
        "needs");
}

TEST_F(ApprovalTest, DoesNotCountASignatureOverOtherContent) {
    signed_by(reviewer("zhang", Group::First));
    auto const second = reviewer("li", Group::Second);
    envelope_.signatures.push_back(sign(Json::Object{{"amount", "500.00"}}, second));

    EXPECT_FALSE(check());
}

TEST_F(ApprovalTest, DoesNotCountAReviewerWhoseKeyTheRoleDoesNotList) {
    signed_by(reviewer("zhang", Group::First));
    signed_by(reviewer("wang", Group::First));
    auto const outsider = SecretKey::generate();
    keys_.emplace(outsider.public_key().id(), outsider.public_key().json());
    assign(outsider.public_key().id(), "li", Group::Second);
    signed_by(outsider);

    EXPECT_FALSE(check());
}

TEST_F(ApprovalTest, StillAsksForTheThreshold) {
    who_.threshold = 3;
    signed_by(reviewer("zhang", Group::First));
    signed_by(reviewer("li", Group::Second));

    EXPECT_FALSE(check());
}

}  // namespace
}  // namespace sunhall
