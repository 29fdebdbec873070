#include "tests/sync/desk/test_office.hpp"

#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/registration.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

namespace {

void register_one(Workspace const& workspace, std::string const& staff, ReviewGroup group) {
    must(register_reviewer(workspace, {.staff = staff,
                                       .name = staff,
                                       .group = group,
                                       .sections = {"hall", "transport"},
                                       .key_file = {}}));
}

Item item(std::string const& id, std::string const& department, std::string const& title) {
    Item made;
    made.id = id;
    made.department = department;
    made.title = title;
    made.summary = title;
    made.keywords = {title};
    made.update_cycle = UpdateCycle::Monthly;
    made.confirmed_on = today;
    made.exempt_review = ExemptReview{.by = "陈静", .on = today};
    return made;
}

}  // namespace

TestOffice::TestOffice() {
    must(init_workspace(workspace_folder(), {.hall = "示范市政务服务大厅"}, noon));
    auto const opened = workspace();
    register_one(opened, "zhang", ReviewGroup::First);
    register_one(opened, "wang", ReviewGroup::First);
    register_one(opened, "li", ReviewGroup::Second);
    register_one(opened, "zhao", ReviewGroup::Second);
}

std::filesystem::path TestOffice::key(std::string_view staff) const {
    return workspace_folder() / "keys" / format("{}.key", staff);
}

void TestOffice::import_items(std::vector<Item> const& items, GoneItems gone,
                              std::string const& drafter) const {
    TemporaryFolder const pack;
    write_pack(pack / "pack", items);
    auto const opened = workspace();
    must(write_import(opened, must(plan_import(opened, pack / "pack", today, gone)),
                      {.by = drafter, .at = noon}));
}

Result<SignOutcome> TestOffice::sign(std::string_view staff, ReviewGroup group, Instant now) const {
    return sign_sections(workspace(), {.group = group, .key_file = key(staff), .sections = {}},
                         now);
}

void TestOffice::approve(Instant now) const {
    must(sign("zhang", ReviewGroup::First, now));
    must(sign("li", ReviewGroup::Second, now));
}

Result<PublishOutcome> TestOffice::publish(Instant now) const {
    return sunhall::publish(workspace(), {.to = server(), .by = "chen"}, now);
}

Result<PublishOutcome> TestOffice::refresh_timestamp(Instant now) const {
    return sunhall::refresh_timestamp(workspace(), {.to = server()}, now);
}

Item parking_fee(std::string const& yuan) {
    auto made = item("parking", "transport", "停车收费");
    Fee fee;
    fee.item = "道路停车收费";
    fee.standard = "小型车每小时计费";
    fee.amount = FixedAmount{yuan};
    fee.unit = "元/小时";
    fee.pricing = Pricing::GovernmentPriced;
    fee.basis = {{.title = "示范市停车收费办法",
                  .document_number = "示发改〔2025〕1 号",
                  .article = "第三条",
                  .url = {}}};
    made.body = fee;
    return made;
}

std::vector<Item> small_pack() {
    auto hall = item("shifan", "hall", "示范市政务服务大厅");
    Hall body;
    body.name = hall.title;
    body.address = "示范市阳光路 1 号";
    body.phone = "0551-12345678";
    body.sections = {"transport"};
    body.link_origins = {"https://www.example.gov.cn"};
    hall.body = body;
    auto transport = item("transport", "transport", "示范市交通运输局");
    Department department;
    department.name = transport.title;
    department.phone = "0551-12345679";
    transport.body = department;
    return {hall, transport, parking_fee("5")};
}

void write_pack(std::filesystem::path const& folder, std::vector<Item> const& items) {
    must(make_folder(folder));
    for (auto const& written : items) {
        auto const file = folder / format("{}-{}.json", name_of(written.kind()), written.id);
        must(write_atomically(file, pretty_json(item_to_json(written))));
    }
}

TestTerminal::TestTerminal(TestOffice const& office, std::filesystem::path const& server)
    : metadata_{server / "metadata"}, targets_{server / "targets"} {
    auto const root =
        must(read_file(office.workspace_folder() / terminal_root_name, most_test_bytes));
    must(make_folder(folder_ / "trusted"));
    must(TufClient::initialise(folder_ / "trusted", root));
}

Result<std::map<std::string, std::string>> TestTerminal::contents(Instant now) {
    TufClient client{{.metadata_folder = folder_ / "trusted"}, metadata_, targets_};
    TRY(client.refresh(now));
    std::map<std::string, std::string> contents;
    for (auto const& role : TRY(client.roles())) {
        for (auto const& target : TRY(client.targets_of(role))) {
            contents.emplace(target.path, TRY(client.download(target.path))->bytes);
        }
    }
    return contents;
}

std::string parking_amount(TestOffice const& office, std::filesystem::path const& server,
                           Instant now) {
    auto const contents = must(TestTerminal{office, server}.contents(now));
    auto const json = must(parse_json(contents.at("transport/fee/parking.json")));
    auto const fee = must(item_from_json(json));
    return std::get<FixedAmount>(std::get<Fee>(fee.body).amount).value;
}

}  // namespace sunhall
