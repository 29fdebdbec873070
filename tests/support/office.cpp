#include "tests/support/office.hpp"

#include <set>
#include <stdexcept>

#include "sync/base/files.hpp"
#include "sync/formats/json.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/kiosk_client.hpp"
#include "tests/support/must.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_item = 1U << 20U;  // bytes; the demo's are a few thousand

/// Every item file under the folder, read.
std::vector<std::pair<fs::path, Json>> items_in(fs::path const& folder) {
    std::vector<std::pair<fs::path, Json>> items;
    for (auto const& entry : fs::recursive_directory_iterator{folder}) {
        if (entry.path().extension() == ".json") {
            auto const text = must(read_file(entry.path(), largest_item));
            items.emplace_back(entry.path(), must(parse_json(text)));
        }
    }
    return items;
}

std::string path_of(Json const& item) {
    return text_at(item, "department") + "/" + text_at(item, "kind") + "/" + text_at(item, "id") +
           ".json";
}

std::pair<fs::path, Json> found_in(fs::path const& folder, std::string const& path) {
    for (auto& entry : items_in(folder)) {
        if (path_of(entry.second) == path) {
            return std::move(entry);
        }
    }
    throw std::runtime_error{"the demo content has no " + path};
}

/// The member at a dotted path, to be written.
Json& place_of(Json& object, std::string const& path) {
    auto const dot = path.find('.');
    auto& member = object.object()->at(path.substr(0, dot));
    return dot == std::string::npos ? member : place_of(member, path.substr(dot + 1));
}

/// "hall,hrss,housing": what belongs to the hall as a whole, and each department.
std::string sections_of(fs::path const& content) {
    std::set<std::string> sections{"hall"};
    for (auto const& [file, item] : items_in(content)) {
        sections.insert(text_at(item, "department"));
    }
    std::string list;
    for (auto const& section : sections) {
        list += (list.empty() ? "" : ",") + section;
    }
    return list;
}

}  // namespace

std::string program(std::string const& name) { return (program_folder() / name).string(); }

std::string sections_in(std::filesystem::path const& drafts) {
    std::string sections;
    for (auto const& entry : std::filesystem::directory_iterator{drafts}) {
        sections += (sections.empty() ? "" : ",") + entry.path().filename().string();
    }
    return sections;
}

Office::Office(fs::path folder) : folder_{std::move(folder)} {
    fs::create_directories(folder_);
    fs::copy(source_folder() / "assets/demo", content(), fs::copy_options::recursive);
    auto const sections = sections_of(content());
    desk({"init", "--hall", "示范市政务服务大厅", "--no-passphrase"});
    desk({"key", "new", "--staff", "zhang", "--name", "张明", "--role", "first", "--section",
          sections, "--no-passphrase"});
    desk({"key", "new", "--staff", "li", "--name", "李芳", "--role", "second", "--section",
          sections, "--no-passphrase"});
    desk({"import", content()});
}

void Office::publish() {
    desk({"import", content()});
    desk({"sign", "--as", "first", "--key", key("zhang")});
    desk({"sign", "--as", "second", "--key", key("li")});
    desk({"publish", "--to", published()});
}

Json Office::item(std::string const& path) const { return found_in(content(), path).second; }

void Office::correct(std::string const& path, std::string const& field,
                     std::string const& text) const {
    auto [file, item] = found_in(content(), path);
    place_of(item, field) = text;
    must(write_atomically(file, pretty_json(item)));
}

void Office::desk(std::vector<std::string> const& words) const { succeed(command(words)); }

Ending Office::try_desk(std::vector<std::string> const& words) const { return run(command(words)); }

fs::path Office::terminal_root() const { return folder_ / "office" / "terminal-root.json"; }

fs::path Office::key(std::string const& name) const {
    return folder_ / "office" / "keys" / (name + ".key");
}

Command Office::command(std::vector<std::string> const& words) const {
    Command command{{program("sunhall-desk"), "--workspace", folder_ / "office"}, {}, {}};
    command.words.insert(command.words.end(), words.begin(), words.end());
    return command;
}

}  // namespace sunhall::journey
