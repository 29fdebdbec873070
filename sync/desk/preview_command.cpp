#include <algorithm>
#include <charconv>

#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/kiosk_program.hpp"

namespace sunhall {

namespace {

constexpr std::string_view preview_page = R"(sunhall-desk preview —— 看一个事项在终端上的样子

用法：sunhall-desk [--workspace 目录] preview 事项 图片.png [--window 宽x高]
                   [--kiosk 程序] [--assets 文件夹]

  事项              草稿里的事项，例如 transport/fee/parking.json（diff、import 里写的就是它）
  图片.png          画到这里
  --window 宽x高    屏幕的大小，以像素计；默认 1080x1920，长页面可写 1080x6000
  --kiosk 程序      终端程序 sunhall-kiosk 在哪里；默认与本程序在同一文件夹
  --assets 文件夹   终端的字体配置、文字；默认为安装的位置

由终端自己的程序画出，与群众看到的一样；字体里没有的字、排不下而截断的文字一并列出。

例子：
  sunhall-desk --workspace office preview transport/fee/parking.json 停车收费.png
)";

/// Of a panel's side in pixels, as sunhall-kiosk takes them.
constexpr int smallest_side = 320;
constexpr int largest_side = 8192;

/// Whether it is like "1080x1920".
bool is_window_size(std::string_view text) {
    int width = 0;
    int height = 0;
    auto const* const end = text.data() + text.size();
    auto const [cross, bad_width] = std::from_chars(text.data(), end, width);
    if (bad_width != std::errc{} || cross == end || *cross != 'x') {
        return false;
    }
    auto const [rest, bad_height] = std::from_chars(cross + 1, end, height);
    return bad_height == std::errc{} && rest == end && std::min(width, height) >= smallest_side &&
           std::max(width, height) <= largest_side;
}

void list_texts(Run const& run, Json const& answer, std::string_view name, std::string_view what) {
    auto const* const texts = answer.find(name);
    if (texts == nullptr || texts->array() == nullptr) {
        return;
    }
    for (auto const& text : *texts->array()) {
        if (text.text() != nullptr) {
            run.out << format("{}：{}\n", what, *text.text());
        }
    }
}

Result<int> run_preview(Run const& run) {
    auto const workspace = TRY(run.workspace());
    auto const& arguments = run.arguments;
    auto const& path = arguments.operands.at(0);
    auto const& picture = arguments.operands.at(1);
    auto const window = arguments.option("window", "1080x1920");
    if (!is_window_size(window)) {
        return fail(Failure::Rejected,
                    format("--window 应写成“宽x高”，例如 1080x1920，每边 {} 至 {} 像素，不是“{}”",
                           smallest_side, largest_side, window));
    }
    auto const file = workspace.draft(path);
    if (!std::filesystem::is_regular_file(file)) {
        return fail(Failure::Rejected, format("草稿里没有事项 {}", path));
    }
    auto const answer = TRY(ask_kiosk(
        workspace, {.program = arguments.option("kiosk"), .assets = arguments.option("assets")},
        {"--window", window, "--preview", std::filesystem::absolute(file).string(),
         std::filesystem::absolute(picture).string()}));
    list_texts(run, answer, "unreadable", "有字体里没有的字");
    list_texts(run, answer, "cut", "排不下而截断");
    run.out << format("已画到 {}。\n", picture);
    run.facts = *answer.object();
    return exit_done;
}

}  // namespace

std::vector<Command> preview_commands() {
    return {{{.name = "preview",
              .operands = {"事项", "图片.png"},
              .optional = {"window", "kiosk", "assets"}},
             run_preview,
             preview_page}};
}

}  // namespace sunhall
