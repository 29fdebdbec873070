#include "sync/trust/signatures.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/trust/canonical_json.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

// Each costs a check of up to a millisecond; large repositories have a dozen.
constexpr std::size_t most_signatures = 128;

/// A signature that was found valid.
struct Signer {
    std::string key_id;
    std::string material;
};

Result<Signature> read_signature(Json const& json) {
    auto const* key_id = json.find("keyid");
    auto const* hex = json.find("sig");
    if (key_id == nullptr || hex == nullptr || key_id->text() == nullptr ||
        hex->text() == nullptr) {
        return fail(Failure::Malformed, "signatures: a signature needs the texts keyid and sig");
    }
    return Signature{*key_id->text(), *hex->text()};
}

std::vector<Signer> valid_signers(Envelope const& envelope, Authority const& authority) {
    auto const message = canonical_json(envelope.body, envelope.bytes);
    std::vector<Signer> signers;
    for (auto const& signature : envelope.signatures) {
        auto const listed = authority.keys.find(signature.key_id);
        if (listed == authority.keys.end() ||
            std::ranges::count(authority.who.key_ids, signature.key_id) == 0) {
            continue;
        }
        auto const key = PublicKey::from_json(listed->second);
        if (key && key->verifies(message, signature.hex)) {
            signers.push_back({signature.key_id, key->material()});
        }
    }
    return signers;
}

Result<void> demand_threshold(std::vector<Signer> const& signers, Authority const& authority) {
    std::set<std::string_view> different;
    for (auto const& signer : signers) {
        different.insert(signer.material);
    }
    auto const found = static_cast<std::int64_t>(different.size());
    if (found < authority.who.threshold) {
        return fail(Failure::Untrusted,
                    format("role {}: needs valid signatures by {} different keys, found {}",
                           authority.role, authority.who.threshold, found));
    }
    return {};
}

Result<void> demand_hashed_key_ids(Authority const& authority) {
    for (auto const& key_id : authority.who.key_ids) {
        auto const listed = authority.keys.find(key_id);
        if (listed != authority.keys.end() &&
            sha256_hex(canonical_json(listed->second)) != key_id) {
            return fail(Failure::Untrusted,
                        format("role {}: key id {} is not the hash of its key, which a role with "
                               "approval needs",
                               authority.role, key_id));
        }
    }
    return {};
}

using Reviewers = std::map<std::string, std::string, std::less<>>;

struct Review {
    std::string staff;
    std::string_view material;
};

std::vector<Review> reviews_by(std::vector<Signer> const& signers, Reviewers const& reviewers) {
    std::vector<Review> reviews;
    for (auto const& signer : signers) {
        if (auto const found = reviewers.find(signer.key_id); found != reviewers.end()) {
            reviews.push_back({found->second, signer.material});
        }
    }
    return reviews;
}

std::string names_in(std::vector<Review> const& reviews) {
    std::string names;
    for (auto const& review : reviews) {
        names += names.empty() ? "" : " and ";
        names += review.staff;
    }
    return names.empty() ? "nobody" : names;
}

Result<void> demand_approval(std::vector<Signer> const& signers, Authority const& authority) {
    TRY(demand_hashed_key_ids(authority));
    auto const first = reviews_by(signers, authority.approval->first);
    auto const second = reviews_by(signers, authority.approval->second);
    for (auto const& one : first) {
        for (auto const& other : second) {
            if (one.staff != other.staff && one.material != other.material) {
                return {};
            }
        }
    }
    return fail(Failure::Untrusted,
                format("role {}: needs one first and one second review by different people; found "
                       "a first review by {}, a second review by {}",
                       authority.role, names_in(first), names_in(second)));
}

}  // namespace

Result<Envelope> read_envelope(std::string_view bytes) {
    auto json = TRY(parse_json(bytes));
    auto const* body = json.find("signed");
    auto const* signatures = json.find("signatures");
    if (body == nullptr || body->object() == nullptr || signatures == nullptr ||
        signatures->array() == nullptr) {
        return fail(Failure::Malformed, "not a signed document: it needs signed and signatures");
    }
    if (signatures->array()->size() > most_signatures) {
        return fail(Failure::Malformed, format("more than {} signatures", most_signatures));
    }
    Envelope envelope;
    envelope.bytes = bytes.size();
    std::set<std::string> seen;
    for (auto const& element : *signatures->array()) {
        auto signature = TRY(read_signature(element));
        if (!seen.insert(signature.key_id).second) {
            return fail(Failure::Malformed, "key id " + signature.key_id + " signs twice");
        }
        envelope.signatures.push_back(std::move(signature));
    }
    envelope.body = std::move(json.object()->find("signed")->second);
    return envelope;
}

std::string write_envelope(Json const& body, std::vector<Signature> const& signatures,
                           Json::Object beside) {
    Json::Array list;
    for (auto const& signature : signatures) {
        list.push_back(Json::Object{{"keyid", signature.key_id}, {"sig", signature.hex}});
    }
    beside.insert_or_assign("signed", body);
    beside.insert_or_assign("signatures", std::move(list));
    return compact_json(std::move(beside)) + '\n';
}

Signature sign(Json const& body, SecretKey const& key) {
    return {key.public_key().id(), key.sign(canonical_json(body))};
}

Result<void> verify_signatures(Envelope const& envelope, Authority const& authority) {
    auto const signers = valid_signers(envelope, authority);
    TRY(demand_threshold(signers, authority));
    if (authority.approval != nullptr) {
        TRY(demand_approval(signers, authority));
    }
    return {};
}

}  // namespace sunhall
