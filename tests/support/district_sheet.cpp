#include "tests/support/district_sheet.hpp"

#include <array>
#include <cstdlib>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr std::array departments{"区人社局", "区住建局", "区公安分局", "区司法局", "区卫健局",
                                 "区市监局", "区林业局", "区水务局",   "区商务局"};
constexpr std::array things{"企业职工养老保险", "施工许可证",   "食品小作坊", "种子生产经营许可",
                            "取水许可",         "就业见习补贴", "社会保障卡", "公证业务",
                            "医疗机构",         "道路占用",     "失业保险金"};
constexpr std::array acts{"登记", "变更", "注销", "申领", "备案", "核发", "延续", "补办", "查询"};

/// Reaches 45 characters in some rows.
std::string service_name(std::size_t row) {
    auto name = std::string{things.at(row % things.size())} + acts.at(row / 11 % acts.size());
    if (row % 20 == 7) {
        name += "（因机构改革名称发生变化，原证件仍在有效期内的申请人适用本事项）（市级/县级）";
    }
    // Every fiftieth is called like the one before it, but for the link.
    return row % 50 == 49 ? service_name(row - 1) : name + format("（{}）", row);
}

std::string link(std::size_t row) {
    auto const code = format("511Z{:08}-511602000000-000-11511301{:09}N-1-00", row * 17, row);
    auto const extra = row % 3 == 0 ? "&taskVersion=2&from=hall&terminal=self" : "";
    return format(
        "http://www.shifan-zwfw.example.cn/jiq/front/transition/ywTransToDetail?areaCode="
        "511602000000&itemCode={}&taskType=10{}",
        code, extra);
}

std::string department(std::size_t row) {
    return departments.at(row < district_largest ? 0 : 1 + row % (departments.size() - 1));
}

}  // namespace

std::string district_sheet() {
    std::string sheet = "\xEF\xBB\xBF部门,主项,事项名称,办事指南链接\r\n";
    for (std::size_t row = 0; row < district_services; ++row) {
        auto const group = row % 3 == 0 ? std::string{things.at(row % 5)} + "类事项" : "未分类";
        sheet += format("{},{},{},{}\r\n", department(row), group, service_name(row), link(row));
    }
    return sheet;
}

std::filesystem::path real_district_sheet() {
    auto const* const named = std::getenv("SUNHALL_REAL_SERVICES");
    return named == nullptr ? std::filesystem::path{} : std::filesystem::path{named};
}

}  // namespace sunhall
