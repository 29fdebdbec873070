#include "tests/support/small_office.hpp"

#include "sync/content/bundle.hpp"
#include "sync/content/item_json.hpp"

namespace sunhall {

Item hotline(std::string department, std::string id, std::string title, int order) {
    Item item;
    item.id = id;
    item.department = std::move(department);
    item.title = title;
    item.order = order;
    item.group = "热线";
    item.body = Hotline{.number = std::move(id),
                        .name = std::move(title),
                        .short_name = {},
                        .matters = {"咨询", "投诉"},
                        .hours = "全天",
                        .complaints = false};
    return item;
}

SmallOffice::SmallOffice() {
    open_section("renshe");
    open_section("zhujian");
    draft(hotline("renshe", "12333", "人社服务热线"));
    draft(hotline("zhujian", "12319", "城建服务热线"));
    draft(hotline("zhujian", "12329", "住房公积金热线"));
    publish();
}

void SmallOffice::open_section(std::string const& name) {
    repository.delegate("targets", {.name = name,
                                    .who = {.key_ids = {}, .threshold = 2},
                                    .terminating = false,
                                    .paths = {name + "/*/*"},
                                    .path_hash_prefixes = {},
                                    .approval = std::nullopt});
    auto second = SecretKey::generate();
    auto& role = repository.delegation("targets", name);
    auto const first_id = role.who.key_ids.front();
    auto const second_id = second.public_key().id();
    role.who.key_ids.push_back(second_id);
    role.approval =
        Approval{.first = {{first_id, name + "-zhang"}}, .second = {{second_id, name + "-li"}}};
    repository.targets.at("targets").delegations->keys.emplace(second_id,
                                                               second.public_key().json());
    repository.signers[name].push_back(std::move(second));
}

void SmallOffice::draft(Item const& item) {
    draft_bytes(item.department, item_path(item), pretty_json(item_to_json(item)));
}

void SmallOffice::draft_bytes(std::string const& section, std::string const& path,
                              std::string const& bytes) {
    repository.add_target(section, path, bytes);
}

void SmallOffice::withdraw(std::string const& section, std::string const& path) {
    repository.targets.at(section).targets.erase(path);
}

void SmallOffice::withdraw_urgently(std::string const& path) {
    if (!repository.targets.contains("urgent-withdraw")) {
        repository.delegate("targets", {.name = "urgent-withdraw",
                                        .who = {.key_ids = {}, .threshold = 1},
                                        .terminating = false,
                                        .paths = {"*/*/*"},
                                        .path_hash_prefixes = {},
                                        .approval = std::nullopt});
    }
    repository.add_target("urgent-withdraw", path, "");
}

void SmallOffice::settle(std::string const& hall, std::vector<std::string> sections) {
    if (!repository.targets.contains("hall")) {
        open_section("hall");
    }
    Item item;
    item.id = hall;
    item.department = "hall";
    item.title = hall;
    item.body = Hall{.name = hall, .sections = std::move(sections)};
    draft(item);
}

void SmallOffice::publish_section(std::string const& name) {
    repository.publish(name);
    repository.publish("snapshot");
    repository.publish("timestamp");
}

void SmallOffice::bundle() {
    for (auto const& [section, role] : repository.targets) {
        std::vector<BundledFile> listed;
        for (auto const& [path, target] : role.targets) {
            listed.push_back({path, target.length});
        }
        for (auto const& bundle : bundles_of(section, std::move(listed))) {
            auto& bytes = repository.target_files.files[bundle.place];
            bytes.clear();
            for (auto const& file : bundle.files) {
                bytes += bytes_of(file.path);
            }
        }
    }
}

std::string SmallOffice::bytes_of(std::string const& path) const {
    return repository.target_files.files.at(path);
}

}  // namespace sunhall
