#include "kiosk/app/printer_config.hpp"

#include <algorithm>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// From a 2-inch roll to a wide kiosk printer of 4 inches at 300 dpi.
constexpr IntegerRange possible_dots{192, 1280};
constexpr IntegerRange possible_dpi{150, 600};
constexpr IntegerRange possible_paper{40, 120};  // mm
constexpr IntegerRange possible_feed{0, 60};     // mm

int small(std::optional<std::int64_t> value, int usual) {
    return value ? static_cast<int>(*value) : usual;
}

PrinterModel read_model(TomlTable& table) {
    PrinterModel model;
    model.name = table.text("name", Need::Required).value_or("");
    model.paper_mm = small(table.integer("paper_mm", possible_paper), model.paper_mm);
    model.dots = small(table.integer("dots", possible_dots, Need::Required), model.dots);
    if (model.dots % 8 != 0) {
        table.reject("dots", "takes a multiple of 8, as heads have");
    }
    model.dpi = small(table.integer("dpi", possible_dpi), model.dpi);
    model.answers = table.boolean("answers").value_or(model.answers);
    model.cuts = table.boolean("cuts").value_or(model.cuts);
    model.feed_mm = small(table.integer("feed_mm", possible_feed), model.feed_mm);
    return model;
}

std::string names_of(std::vector<PrinterModel> const& own) {
    std::string names;
    for (auto const* const models : {&own, &known_models()}) {
        for (auto const& model : *models) {
            names += (names.empty() ? "" : ", ") + model.name;
        }
    }
    return names;
}

void read_limits(TomlTable& table, PrinterConfig& config) {
    auto& limits = config.settings.limits;
    config.slips_a_visit = small(table.integer("slips_a_visit", {1, 20}), config.slips_a_visit);
    limits.slips_in_ten_minutes =
        small(table.integer("slips_in_ten_minutes", {1, 200}), limits.slips_in_ten_minutes);
    limits.metres_a_day = small(table.integer("metres_a_day", {1, 1000}), limits.metres_a_day);
}

}  // namespace

std::optional<PrinterConfig> read_printer(TomlTable& table) {
    std::vector<PrinterModel> own;
    for (auto* const each : table.tables("models")) {
        own.push_back(read_model(*each));
    }
    PrinterConfig config;
    auto& settings = config.settings;
    settings.address_text = table.text("address").value_or("");
    auto const name = table.text("model").value_or("generic-80");
    if (auto model = find_model(name, own)) {
        settings.model = *std::move(model);
    } else {
        table.reject("model", "takes one of " + names_of(own));
    }
    auto const document = table.text("document").value_or("pdf");
    if (document != "pdf" && document != "receipt") {
        table.reject("document", R"(takes "pdf" or "receipt")");
    }
    settings.document =
        document == "receipt" ? PrintSettings::Document::Receipt : PrintSettings::Document::Pdf;
    read_limits(table, config);
    if (settings.address_text.empty()) {
        return std::nullopt;
    }
    auto address = parse_printer_address(settings.address_text);
    if (!address) {
        table.reject("address", address.error().message);
        return std::nullopt;
    }
    settings.address = *std::move(address);
    return config;
}

}  // namespace sunhall
