#include "sync/desk/help.hpp"

#include <algorithm>

#include "sync/desk/command.hpp"

namespace sunhall {

namespace {

constexpr std::string_view overview =
    R"(sunhall-desk —— 阳光大厅发布台：导入内容，初审、复核签名，发布到网站

用法：sunhall-desk [--workspace 目录] 命令 [选项]

命令（按通常的先后次序）：
  init        建立工作区，生成发布密钥
  key new     为一名审核人员生成签名密钥并登记
  key list    列出人员、密钥和签名到期日
  key revoke  吊销一名审核人员的密钥
  key rotate  换一把新密钥（人员的，或工作区自己的）
  key renew   根的签名延长一年
  import      把一个文件夹里的事项（JSON）导入为草稿
              或从电子表格（CSV、XLSX）导入：
              import services 办事指南      import fees 收费项目
              import hotlines 热线          import open-days 政府开放日
              import notices 通知公告       import disclosures 信息公开目录
              import replies 回音壁
  template    生成可以填写、再导入的空白工作簿
  short-links 用短链接代替过长的网址，二维码不致过密
  check       检查整个工作区，列出所有错误和提醒
  status      每个栏目走到哪一步，谁该做什么
  diff        群众将看到哪些变化，逐个字段写出
  preview     把一个事项在终端上的样子画成图片
  sign        初审或复核：对栏目的草稿签名
  send-back   退回一个栏目的改动，写明理由
  publish     把初审、复核都已签名的内容发布到目录或 WebDAV 服务器
  withdraw    紧急撤下：一个人即可让终端不再显示一个事项
  timestamp   只更新发布目录的时间戳（内容不变，建议每天一次）
  register    备案登记簿：谁在什么时候做了什么；register verify 核对，register export 导出
  doctor      查漏：逾期、要素不全、将到期的内容和签名
  restore     工作区丢失时，从已发布的内容重建

通用选项：
  --workspace 目录   工作区，默认当前目录
  --by 工号          谁在操作，记入登记簿；默认为登录名
  --json             结果以 JSON 写到标准输出，供程序读取
  --help             显示本说明；sunhall-desk 命令 --help 显示该命令的说明和例子
  --version          显示版本

退出码：0 成功；1 未完成（原因写在标准错误输出）；
        2 doctor 发现紧急事项；64 命令写错了

例子（从零到发布）：
  sunhall-desk --workspace office init --hall 示范市政务服务大厅
  sunhall-desk --workspace office key new --staff zhang --name 张明 --role first  --section hall,civil-affairs
  sunhall-desk --workspace office key new --staff li    --name 李芳 --role second --section hall,civil-affairs
  sunhall-desk --workspace office import assets/demo
  sunhall-desk --workspace office sign --as first  --key office/keys/zhang.key
  sunhall-desk --workspace office sign --as second --key office/keys/li.key
  sunhall-desk --workspace office publish --to /srv/sunhall
)";

}  // namespace

std::string_view desk_help() { return overview; }

std::string_view desk_help(std::string_view command) {
    auto const found = std::ranges::find_if(
        all_commands(), [&](Command const& candidate) { return candidate.shape.name == command; });
    return found == all_commands().end() ? std::string_view{} : found->page;
}

}  // namespace sunhall
