#include "sync/desk/command_line.hpp"

#include <algorithm>

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/arguments.hpp"
#include "sync/desk/check.hpp"
#include "sync/desk/help.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/registration.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/sheet_command.hpp"
#include "sync/desk/signing.hpp"

namespace sunhall {

namespace {

struct Run {
    Arguments const& arguments;
    Instant now;
    DeskOutput& output;

    [[nodiscard]] std::filesystem::path folder() const {
        return arguments.option("workspace", ".");
    }
};

/// Answers with an exit code; an Error is a refusal, told to `err` by run_desk.
using Command = Result<int> (*)(Run const&);

Result<ReviewGroup> group_option(Arguments const& arguments, std::string_view option) {
    auto const group = review_group_named(arguments.option(option));
    if (!group) {
        return fail(Failure::Rejected,
                    format("--{} 只能是 first（初审）或 second（复核）", option));
    }
    return *group;
}

Result<int> run_init(Run const& run) {
    auto const folder = run.folder();
    auto const made = TRY(init_workspace(folder, run.arguments.option("hall"), run.now));
    report_init(run.output.out, folder, made);
    return exit_done;
}

Result<int> run_key_new(Run const& run) {
    auto const workspace = TRY(Workspace::open(run.folder()));
    auto const& arguments = run.arguments;
    Registration const registration{
        .staff = arguments.option("staff"),
        .name = arguments.option("name"),
        .group = TRY(group_option(arguments, "role")),
        .sections = comma_separated(arguments.option("section")),
        .key_file = arguments.option("key"),
    };
    report_registration(run.output.out, TRY(register_reviewer(workspace, registration)));
    return exit_done;
}

Result<Date> as_of(Run const& run) {
    auto const text = run.arguments.option("as-of");
    if (text.empty()) {
        return date_of(run.now);
    }
    auto const date = parse_date(text);
    if (!date) {
        return fail(Failure::Rejected, format("--as-of 的日期“{}”写错了，应像 2026-11-22", text));
    }
    return *date;
}

Result<int> run_import(Run const& run) {
    auto const workspace = TRY(Workspace::open(run.folder()));
    auto const gone = run.arguments.flag("remove-gone") ? GoneItems::Remove : GoneItems::Keep;
    auto const day = TRY(as_of(run));
    auto const plan = TRY(plan_import(workspace, run.arguments.operands.front(), day, gone));
    report_problems(run.output.err, plan.problems);
    report_plan(run.output.out, plan);
    if (run.arguments.flag("dry-run")) {
        run.output.out << "试运行：没有写入任何内容。\n";
        return plan.refused ? exit_refused : exit_done;
    }
    TRY(write_import(workspace, plan));
    run.output.out << (plan.changes_drafts() ? "已写入草稿。下一步：sunhall-desk sign --as first\n"
                                             : "草稿没有变化。\n");
    return exit_done;
}

Result<int> run_sheet_import(Run const& run) {
    auto const workspace = TRY(Workspace::open(run.folder()));
    auto const day = TRY(as_of(run));
    return import_sheet(workspace, run.arguments, day, run.output);
}

Result<int> run_template(Run const& run) { return make_template(run.arguments, run.output); }

Result<int> run_check(Run const& run) {
    auto const workspace = TRY(Workspace::open(run.folder()));
    auto const report = TRY(check_workspace(workspace, run.now));
    report_problems(run.output.err, report.problems);
    report_check(run.output.out, report);
    return report.passed() ? exit_done : exit_refused;
}

Result<int> run_sign(Run const& run) {
    auto const workspace = TRY(Workspace::open(run.folder()));
    auto const& arguments = run.arguments;
    SignRequest const request{.group = TRY(group_option(arguments, "as")),
                              .key_file = arguments.option("key"),
                              .sections = comma_separated(arguments.option("section"))};
    auto const outcome = TRY(sign_sections(workspace, request, run.now));
    auto const roster = TRY(Roster::load(workspace));
    report_signatures(run.output.out, outcome, request.group, roster);
    return exit_done;
}

Result<int> finish_publication(Run const& run, Workspace const& workspace,
                               PublishOutcome const& outcome) {
    report_publication(run.output.out, outcome, run.arguments.option("to"));
    auto const publication = TRY(read_publication(workspace.published()));
    report_warnings(run.output.err, expiry_warnings(publication, run.now));
    return exit_done;
}

Result<int> run_publish(Run const& run) {
    auto const workspace = TRY(Workspace::open(run.folder()));
    auto const outcome = TRY(publish(workspace, run.arguments.option("to"), run.now));
    return finish_publication(run, workspace, outcome);
}

Result<int> run_timestamp(Run const& run) {
    auto const workspace = TRY(Workspace::open(run.folder()));
    auto const outcome = TRY(refresh_timestamp(workspace, run.arguments.option("to"), run.now));
    return finish_publication(run, workspace, outcome);
}

struct NamedCommand {
    CommandShape shape;
    Command run;
};

std::vector<NamedCommand> const& commands() {
    static std::vector<NamedCommand> const all{
        {{.name = "init", .operands = {}, .required = {"hall"}, .optional = {}, .flags = {}},
         run_init},
        {{.name = "key new",
          .operands = {},
          .required = {"staff", "name", "role", "section"},
          .optional = {"key"},
          .flags = {}},
         run_key_new},
        {sheet_import_shape("import services"), run_sheet_import},
        {sheet_import_shape("import fees"), run_sheet_import},
        {sheet_import_shape("import hotlines"), run_sheet_import},
        {sheet_import_shape("import open-days"), run_sheet_import},
        {sheet_import_shape("import notices"), run_sheet_import},
        {sheet_import_shape("import disclosures"), run_sheet_import},
        {{.name = "template",
          .operands = {"种类", "文件.xlsx"},
          .required = {},
          .optional = {},
          .flags = {}},
         run_template},
        {{.name = "import",
          .operands = {"文件夹"},
          .required = {},
          .optional = {"as-of"},
          .flags = {"remove-gone", "dry-run"}},
         run_import},
        {{.name = "check", .operands = {}, .required = {}, .optional = {}, .flags = {}}, run_check},
        {{.name = "sign",
          .operands = {},
          .required = {"as", "key"},
          .optional = {"section"},
          .flags = {}},
         run_sign},
        {{.name = "publish", .operands = {}, .required = {"to"}, .optional = {}, .flags = {}},
         run_publish},
        {{.name = "timestamp", .operands = {}, .required = {"to"}, .optional = {}, .flags = {}},
         run_timestamp},
    };
    return all;
}

std::vector<CommandShape> shapes() {
    std::vector<CommandShape> all;
    for (auto const& command : commands()) {
        all.push_back(command.shape);
    }
    return all;
}

int run_command(Run const& run) {
    auto const command = std::ranges::find_if(commands(), [&](NamedCommand const& candidate) {
        return candidate.shape.name == run.arguments.command;
    });
    auto const code = command->run(run);
    if (!code) {
        run.output.err << "未完成：" << code.error().message << '\n';
        return exit_refused;
    }
    return *code;
}

}  // namespace

int run_desk(std::vector<std::string> const& words, Clock const& clock, DeskOutput output) {
    auto const arguments = parse_arguments(words, shapes());
    if (!arguments) {
        output.err << arguments.error().message << "\n用法见：sunhall-desk --help\n";
        return exit_usage;
    }
    if (arguments->version) {
        output.out << "sunhall-desk " << SUNHALL_VERSION << '\n';
        return exit_done;
    }
    if (arguments->help) {
        auto const page = desk_help(arguments->command);
        output.out << (page.empty() ? desk_help() : page);
        return exit_done;
    }
    return run_command({.arguments = *arguments, .now = clock.now(), .output = output});
}

}  // namespace sunhall
