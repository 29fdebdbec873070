#include "sync/desk/help.hpp"

#include <algorithm>
#include <array>

namespace sunhall {

namespace {

constexpr std::string_view overview =
    R"(sunhall-desk —— 阳光大厅发布台：导入内容，初审、复核签名，发布到网站

用法：sunhall-desk [--workspace 目录] 命令 [选项]

命令（按通常的先后次序）：
  init        建立工作区，生成发布密钥
  key new     为一名审核人员生成签名密钥并登记
  import      把一个文件夹里的事项（JSON）导入为草稿
  import services、fees、hotlines、open-days、notices、disclosures
              从电子表格（CSV、XLSX）导入办事指南、收费项目、热线、政府开放日、公告、公开目录
  template    生成可以填写、再导入的空白工作簿
  check       检查整个工作区，列出每个栏目走到哪一步
  sign        初审或复核：对栏目的草稿签名
  publish     把初审、复核都已签名的内容发布到目录
  timestamp   只更新发布目录的时间戳（内容不变，建议每天一次）

通用选项：
  --workspace 目录   工作区，默认当前目录
  --help             显示本说明；sunhall-desk 命令 --help 显示该命令的说明和例子
  --version          显示版本

退出码：0 成功；1 未完成（原因写在标准错误输出）；64 命令写错了

例子（从零到发布）：
  sunhall-desk --workspace office init --hall 示范市政务服务大厅
  sunhall-desk --workspace office key new --staff zhang --name 张明 --role first  --section hall,civil-affairs
  sunhall-desk --workspace office key new --staff li    --name 李芳 --role second --section hall,civil-affairs
  sunhall-desk --workspace office import assets/demo
  sunhall-desk --workspace office sign --as first  --key office/keys/zhang.key
  sunhall-desk --workspace office sign --as second --key office/keys/li.key
  sunhall-desk --workspace office publish --to /srv/sunhall
)";

constexpr std::string_view init_page = R"(sunhall-desk init —— 建立工作区

用法：sunhall-desk [--workspace 目录] init --hall 名称

  --hall 名称   服务大厅的名称，例如 示范市政务服务大厅

生成三把根密钥（更换其他密钥时须用其中两把）和目录、快照、时间戳密钥各一把，放在 keys/，
只有本用户能读。terminal-root.json 交给终端管理员，每台终端安装时装入一次。
在已有的工作区里再次运行不会改动任何东西。

例子：
  sunhall-desk --workspace office init --hall 示范市政务服务大厅
)";

constexpr std::string_view key_new_page =
    R"(sunhall-desk key new —— 为一名审核人员生成签名密钥并登记

用法：sunhall-desk [--workspace 目录] key new --staff 工号 --name 姓名 --role first|second
                   --section 栏目[,栏目…] [--key 文件]

  --staff 工号      字母、数字、短横线，例如 zhang 或 a-017
  --name 姓名       审核人员姓名
  --role            first 初审，second 复核；同一人在同一栏目只能有一种身份
  --section 栏目    部门代码；全大厅共用的内容（大厅信息、热线）是栏目 hall
  --key 文件        密钥存放处，例如 U 盘；默认为工作区的 keys/工号.key

对已登记的人员再次运行：保留原密钥，只增加栏目。

例子：
  sunhall-desk key new --staff zhang --name 张明 --role first --section hall,civil-affairs
  sunhall-desk key new --staff li --name 李芳 --role second --section civil-affairs --key /media/usb/li.key
)";

constexpr std::string_view import_page =
    R"(sunhall-desk import —— 把一个文件夹里的事项导入为草稿

用法：sunhall-desk [--workspace 目录] import 文件夹 [--as-of 日期] [--remove-gone] [--dry-run]

  文件夹          其中（含下级文件夹）的每个 .json 文件是一个事项
  --as-of 日期    相对日期从哪一天算起，例如 2026-11-22；默认今天
  --remove-gone   文件夹里没有的草稿一并删除；默认保留，只列出
  --dry-run       只列出会怎样，什么也不写

先检查全部文件，再列出新增、修改、未变、缺少的事项，最后写入草稿。
只要有一处错误，就列出所有错误，什么也不写。修订号由本程序填写：
内容与已发布的不同，就是已发布的修订号加一。

例子：
  sunhall-desk import assets/demo
  sunhall-desk import 停车收费更正 --as-of 2026-11-22
)";

constexpr std::string_view sheet_import_page =
    R"(sunhall-desk import services | fees | hotlines | open-days | notices | disclosures
从电子表格导入

用法：sunhall-desk [--workspace 目录] import services 表格文件 [--map 对照表.toml]
                   [--reviewed-by 姓名] [--dry-run] [--skip-bad-rows] [--remove-gone]
                   [--create-departments] [--as-of 日期]

  表格文件              .xlsx 工作簿，或 CSV（UTF-8、GB18030；逗号、分号或制表符）
  --map 对照表.toml     哪一列填哪一项；默认按 sunhall-desk template 的模板
  --reviewed-by 姓名    谁审查过新的和有改动的事项不含国家秘密、商业秘密和个人隐私
  --dry-run             只列出会怎样，什么也不写
  --skip-bad-rows       有错的行不导入，其余照常；默认有一行错就都不写入
  --remove-gone         表格里没有的同类草稿（对照表的部门和编号前缀之内）一并删除；
                        默认保留，只列出。有错的行时不删除
  --create-departments  草稿里缺的部门、大厅的部门名单、网站名单和部门分组，补进草稿
  --as-of 日期          按哪一天检查，例如 2026-11-22；默认今天

每行一个事项，按编号更新：再次导入时只改有变化的；表格里没有的列，保留草稿里的内容。
先列出新增、修改（各字段多少处）、缺少的事项和不能用的行（行号、原因），最后写入草稿。
暂缺的要素不妨碍导入，页面上会写“尚未公开，请咨询窗口”。

对照表的写法见 assets/import/service.toml 的说明；四列的事项表的例子是
assets/import/district-services.toml。

例子：
  sunhall-desk import services 办事指南.xlsx --reviewed-by 张明 --dry-run
  sunhall-desk import services 事项表.csv --map district-services.toml --reviewed-by 张明 --create-departments
)";

constexpr std::string_view template_page =
    R"(sunhall-desk template —— 生成空白工作簿

用法：sunhall-desk template 种类 文件.xlsx

  种类   service 办事指南，fee 收费项目，hotline 热线，open_day 政府开放日，notice 通知公告，
         disclosure 信息公开目录

写出工作簿（第 1 行标题，第 2 行说明，第 3 行例子，填写前请删去例子）和同名的 .toml 对照表。
填好后用 sunhall-desk import services、fees、hotlines、open-days、notices、disclosures 导入，不必写 --map。

例子：
  sunhall-desk template service 办事指南.xlsx
)";

constexpr std::string_view check_page = R"(sunhall-desk check —— 检查整个工作区

用法：sunhall-desk [--workspace 目录] check

逐项检查草稿、人员和密钥，并列出每个栏目是已发布、待初审、待复核还是待发布。
“错误”必须改正才能发布（退出码 1）；“提醒”不妨碍发布，例如六要素暂缺。

例子：
  sunhall-desk --workspace office check
)";

constexpr std::string_view sign_page = R"(sunhall-desk sign —— 初审或复核签名

用法：sunhall-desk [--workspace 目录] sign --as first|second --key 文件 [--section 栏目[,栏目…]]

  --as              first 初审，second 复核
  --key 文件        本人的密钥
  --section 栏目    默认为本人以此身份登记、且有改动待签的全部栏目

签名针对草稿此刻的全部内容；签名后草稿再有改动，原签名即失效，须重新初审、复核。
初审、复核须由两个不同的人、用两把不同的密钥完成，先后不限。重复签名没有害处。

例子：
  sunhall-desk sign --as first --key keys/zhang.key
  sunhall-desk sign --as second --key /media/usb/li.key --section civil-affairs
)";

constexpr std::string_view publish_page = R"(sunhall-desk publish —— 发布

用法：sunhall-desk [--workspace 目录] publish --to 目录

  --to 目录   发布目录，由任何静态网站服务器对外提供：metadata/ 和 targets/

有改动的栏目缺初审或复核签名，就整个不发布，并说明缺谁签。
先写事项，再写目录，最后换上时间戳：中断在任何时刻，终端看到的都是完整的旧版或新版，
再运行一次即可补完。没有改动时不产生新版本。未改动的栏目保留原版本和原签名。

例子：
  sunhall-desk --workspace office publish --to /srv/sunhall
)";

constexpr std::string_view timestamp_page = R"(sunhall-desk timestamp —— 更新时间戳

用法：sunhall-desk [--workspace 目录] timestamp --to 目录

  --to 目录   publish 用过的发布目录

内容不变，只向终端证明“这仍是最新”。时间戳有效 7 天，建议用定时任务每天运行一次。
过期只影响终端接受新内容，不影响终端继续显示已有内容。

例子：
  sunhall-desk --workspace office timestamp --to /srv/sunhall
)";

struct Page {
    std::string_view command;
    std::string_view text;
};

constexpr std::array<Page, 14> pages{{{"init", init_page},
                                      {"key new", key_new_page},
                                      {"import services", sheet_import_page},
                                      {"import fees", sheet_import_page},
                                      {"import hotlines", sheet_import_page},
                                      {"import open-days", sheet_import_page},
                                      {"import notices", sheet_import_page},
                                      {"import disclosures", sheet_import_page},
                                      {"template", template_page},
                                      {"import", import_page},
                                      {"check", check_page},
                                      {"sign", sign_page},
                                      {"publish", publish_page},
                                      {"timestamp", timestamp_page}}};

}  // namespace

std::string_view desk_help() { return overview; }

std::string_view desk_help(std::string_view command) {
    auto const* const page = std::ranges::find(pages, command, &Page::command);
    return page == pages.end() ? std::string_view{} : page->text;
}

}  // namespace sunhall
