#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/reports.hpp"
#include "sync/desk/signing.hpp"
#include "sync/desk/status.hpp"
#include "sync/desk/withdrawal.hpp"

namespace sunhall {

namespace {

constexpr std::string_view status_page = R"(sunhall-desk status —— 看每个栏目走到哪一步，谁该做什么

用法：sunhall-desk [--workspace 目录] status [--section 栏目[,栏目…]]

列出每个栏目是已发布、待初审、待复核、已退回（附理由）还是待发布，以及在等谁。

例子：
  sunhall-desk --workspace office status
  sunhall-desk --workspace office status --section civil-affairs --json
)";

constexpr std::string_view sign_page = R"(sunhall-desk sign —— 初审或复核签名

用法：sunhall-desk [--workspace 目录] sign --as first|second --key 文件 [--section 栏目[,栏目…]]
                   [--reason 说明] [--passphrase-file 文件]

  --as              first 初审，second 复核
  --key 文件        本人的密钥
  --section 栏目    默认为本人以此身份登记、且有改动待签的全部栏目
  --reason 说明    审核意见，记入登记簿
  --passphrase-file 文件   密钥的口令取自文件的第一行；默认在键盘上输入

签名针对草稿此刻的全部内容；签名后草稿再有改动，原签名即失效，须重新初审、复核。
先初审，后复核，由两个不同的人、用两把不同的密钥完成；经办人不能审核自己的改动。
签名前先用 diff 看清要改什么。重复签名没有害处。

例子：
  sunhall-desk sign --as first --key keys/zhang.key
  sunhall-desk sign --as second --key /media/usb/li.key --section civil-affairs
)";

constexpr std::string_view send_back_page = R"(sunhall-desk send-back —— 退回一个栏目的改动

用法：sunhall-desk [--workspace 目录] send-back --key 文件 --section 栏目 --reason 理由
                   [--passphrase-file 文件]

  --key 文件       退回的审核人员本人的密钥
  --section 栏目   退回哪个栏目的改动
  --reason 理由    写给经办人，记入登记簿
  --passphrase-file 文件   密钥的口令取自文件的第一行；默认在键盘上输入

退回后，这批改动不能发布，直到经办人改正并重新导入；退回的人所在一方（初审或复核）已有的签名作废。
退回的人如改变主意，自己签名即可。

例子：
  sunhall-desk send-back --key keys/li.key --section civil-affairs --reason 第二档金额与文件不符
)";

Result<int> run_status(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const office = TRY(Office::read(workspace, run.now));
    auto const all = TRY(review_sections(workspace, office, run.now));
    auto const reviews = TRY(named_sections(all, run.arguments.option("section")));
    auto const warnings = withdrawal_signer_warnings(office.published, office.roster);
    report_status(run.out, reviews, office.roster);
    report_warnings(run.out, warnings);
    run.facts.emplace("warnings", facts_of(warnings));
    run.facts.emplace("sections", facts_of(reviews));
    run.facts.emplace("waiting", facts_of(waiting_for_people(reviews, office.roster)));
    return exit_done;
}

Result<int> run_sign(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const& arguments = run.arguments;
    auto const group = TRY(group_option(arguments, "as"));
    auto care = TRY(run.key_care());
    SignRequest const request{.group = group,
                              .key_file = arguments.option("key"),
                              .sections = comma_separated(arguments.option("section")),
                              .remark = arguments.option("reason"),
                              .care = std::move(care)};
    auto const outcome = TRY(sign_sections(workspace, request, run.now));
    report_signatures(run.out, outcome, request.group, TRY(Roster::load(workspace)));
    add_facts(run.facts, outcome);
    return exit_done;
}

Result<int> run_send_back(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const& arguments = run.arguments;
    auto care = TRY(run.key_care());
    SendBackRequest const request{.key_file = arguments.option("key"),
                                  .section = arguments.option("section"),
                                  .reason = arguments.option("reason"),
                                  .care = std::move(care)};
    auto const outcome = TRY(send_back(workspace, request, run.now));
    report_send_back(run.out, outcome, TRY(Roster::load(workspace)));
    run.facts.emplace("reviewer", outcome.reviewer);
    run.facts.emplace("section", facts_of(outcome.review));
    return exit_done;
}

}  // namespace

std::vector<Command> review_commands() {
    return {{{.name = "status", .optional = {"section"}}, run_status, status_page},
            {{.name = "sign",
              .required = {"as", "key"},
              .optional = {"section", "reason", "passphrase-file"}},
             run_sign,
             sign_page},
            {{.name = "send-back",
              .required = {"key", "section", "reason"},
              .optional = {"passphrase-file"}},
             run_send_back,
             send_back_page}};
}

}  // namespace sunhall
