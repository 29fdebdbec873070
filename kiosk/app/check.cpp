#include "kiosk/app/check.hpp"

#include "kiosk/models/languages.hpp"
#include "kiosk/typeset/fonts.hpp"
#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/store/generation_check.hpp"
#include "sync/store/generations.hpp"

namespace sunhall {

namespace {

/// What was found so far; the first serious problem decides the exit code.
class Findings {
public:
    void problem(ExitCode code, std::string text) {
        problems_.emplace_back(std::move(text));
        if (exit_ == ExitCode::Fine) {
            exit_ = code;
        }
    }
    void fact(std::string name, Json value) { facts_[std::move(name)] = std::move(value); }

    CheckReport report() && {
        facts_["ok"] = exit_ == ExitCode::Fine;
        facts_["problems"] = std::move(problems_);
        return {exit_, std::move(facts_)};
    }

private:
    ExitCode exit_ = ExitCode::Fine;
    Json::Array problems_;
    Json::Object facts_;
};

void check_folder(Findings& findings, std::string const& name,
                  std::filesystem::path const& folder) {
    auto const probe = folder / "write-probe";
    auto written = make_folder(folder);
    if (written) {
        written = write_atomically(probe, "");
    }
    if (!written) {
        findings.problem(ExitCode::CannotWrite, "[paths] " + name + ": " + written.error().message);
    }
    std::error_code ignored;
    std::filesystem::remove(probe, ignored);
    findings.fact(name, folder.string());
}

void check_fonts(Findings& findings) {
    Json::Array missing;
    for (auto const& package : missing_font_packages()) {
        missing.emplace_back(package);
        findings.problem(ExitCode::Config, "install the fonts: apt-get install " + package);
    }
    findings.fact("missing_fonts", std::move(missing));
}

void check_languages(Findings& findings, Config const& config) {
    if (auto const languages = Languages::load(config.assets, config.traditional); !languages) {
        findings.problem(ExitCode::Config,
                         "[paths] assets, [language]: " + languages.error().message);
    }
    if (auto const opencc = TraditionalConverter::open(config.traditional.forms, {}); !opencc) {
        findings.problem(ExitCode::Config, opencc.error().message);
    }
}

Json content_facts(Generation const& generation) {
    auto const& facts = generation.facts();
    return Json::Object{
        {"generation", static_cast<std::int64_t>(facts.number)},
        {"digest", facts.digest},
        {"confirmed", civil_text(facts.confirmed)},
        {"metadata_expires", civil_text(facts.proof.timestamp_expires)},
    };
}

void check_items(Findings& findings, Generation const& generation) {
    auto const items = check_generation(generation);
    if (!items) {
        findings.problem(ExitCode::NoContent, "damaged content: " + items.error().message);
    }
    findings.fact("items", static_cast<std::int64_t>(items.value_or(0)));
}

void check_content(Findings& findings, Config const& config, std::string const& trusted_root) {
    auto const folder = CourierFolders{config.courier.data_folder}.generations;
    auto const newest = newest_generation(folder, trusted_root);
    Json::Array skipped;
    for (auto const& one : newest.skipped) {
        skipped.emplace_back(one.file.string() + ": " + one.reason.message);
    }
    findings.fact("skipped_generations", std::move(skipped));
    if (!newest.generation) {
        findings.problem(ExitCode::NoContent,
                         "no content that may be shown in " + folder.string() +
                             "; run sunhall-sync --config FILE once and see what it says");
        return;
    }
    findings.fact("content", content_facts(*newest.generation));
    check_items(findings, *newest.generation);
}

}  // namespace

CheckReport check_terminal(Config const& config) {
    Findings findings;
    check_fonts(findings);
    check_languages(findings, config);
    check_folder(findings, "data", config.courier.data_folder);
    check_folder(findings, "runtime", config.courier.runtime_folder);
    auto const trusted_root = read_trusted_root(config.courier.trusted_root);
    if (trusted_root) {
        check_content(findings, config, *trusted_root);
    } else {
        findings.problem(ExitCode::Config, trusted_root.error().message);
    }
    return std::move(findings).report();
}

}  // namespace sunhall
