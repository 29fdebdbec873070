#include "sync/trust/client.hpp"

#include <utility>

#include "sync/base/files.hpp"
#include "sync/trust/client_workflow.hpp"
#include "sync/trust/verify_metadata.hpp"

namespace sunhall {

Result<void> TufClient::initialise(std::filesystem::path const& metadata_folder,
                                   std::string const& root) {
    TRY(during("trusted root", verify_root(root)));
    return MetadataFolder{metadata_folder}.write("root", root);
}

TufClient::TufClient(TufClientSettings settings, Fetcher& metadata, Fetcher& targets)
    : workflow_{std::make_unique<Workflow>(std::move(settings), metadata, targets)} {}

TufClient::~TufClient() = default;

Result<void> TufClient::refresh(Instant start) { return workflow_->refresh(start); }

Result<std::optional<TargetInfo>> TufClient::find(std::string const& path) {
    auto* const roles = TRY(workflow_->tree());
    auto const answer = TRY(roles->find(path));
    if (!answer) {
        return std::nullopt;
    }
    return target_info(*answer);
}

Result<std::vector<std::string>> TufClient::roles(RoleFilter const& wants) {
    auto* const tree = TRY(workflow_->tree());
    std::vector<std::string> names;
    for (auto const& role : TRY(tree->roles(workflow_->snapshot(), wants))) {
        names.push_back(*role.name);
    }
    return names;
}

Result<std::vector<TargetInfo>> TufClient::targets_of(std::string const& role) {
    auto* const tree = TRY(workflow_->tree());
    auto const found = TRY(tree->role(role, workflow_->snapshot()));
    return tree->answered_by(found);
}

Result<PackedTargets const*> TufClient::listed_by(std::string const& role) {
    auto* const tree = TRY(workflow_->tree());
    auto const found = TRY(tree->role(role, workflow_->snapshot()));
    return &found.content->targets;
}

Result<std::set<std::string, std::less<>>> TufClient::withdrawn() {
    auto* const tree = TRY(workflow_->tree());
    return tree->withdrawn();
}

Result<Verified<ItemBytes>> TufClient::download(std::string const& path) {
    auto const answer = TRY(workflow_->answer(path));
    auto bytes = TRY(workflow_->fetch_target(answer.target));
    return Verified<ItemBytes>{{target_info(answer), std::move(bytes)}};
}

std::vector<Result<Verified<ItemBytes>>> TufClient::download_all(
    std::vector<std::string> const& paths) {
    std::vector<Result<Verified<ItemBytes>>> answers;
    std::vector<FileOrder> orders;
    std::vector<std::size_t> places;  // of each order among the answers
    for (auto const& path : paths) {
        if (auto order = workflow_->order_for(path)) {
            places.push_back(answers.size());
            orders.push_back(*std::move(order));
            answers.emplace_back(fail(Failure::Missing, path));
        } else {
            answers.emplace_back(tl::unexpected{order.error()});
        }
    }
    auto fetched = workflow_->targets().fetch_all(orders);
    for (std::size_t i = 0; i < fetched.size(); ++i) {
        auto& answer = answers[places[i]];
        if (fetched[i]) {
            answer = verify(paths[places[i]], *std::move(fetched[i]));
        } else {
            answer = tl::unexpected{fetched[i].error().during("fetching " + orders[i].path)};
        }
    }
    return answers;
}

Result<Verified<ItemBytes>> TufClient::verify(std::string const& path, std::string bytes) {
    auto const answer = TRY(workflow_->answer(path));
    TRY(check_target(bytes, answer.target));
    return Verified<ItemBytes>{{target_info(answer), std::move(bytes)}};
}

Result<void> TufClient::download_into(std::filesystem::path const& folder,
                                      std::string const& path) {
    auto const answer = TRY(workflow_->answer(path));
    auto const file = folder / percent_encoded(path);
    auto const kept = read_file(file, static_cast<std::size_t>(answer.target.length));
    if (kept && check_target(*kept, answer.target)) {
        return {};
    }
    auto const bytes = TRY(workflow_->fetch_target(answer.target));
    TRY(make_folder(folder));
    return write_atomically(file, bytes);
}

Proof TufClient::proof() const { return workflow_->proof(); }

ProofFacts TufClient::facts() const { return workflow_->facts(); }

}  // namespace sunhall
