// What the cells of a sheet refer to elsewhere in their workbook. Internal to sync/tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/tables/cell_number.hpp"
#include "sync/tables/zip_archive.hpp"

namespace sunhall {

struct Workbook {
    std::string sheet_part;             ///< Where the wanted sheet lies in the archive.
    std::vector<std::string> texts;     ///< Shared strings by index.
    std::vector<NumberFormat> formats;  ///< Of numbers, by index of the cell's style.
    DayZero day_zero = DayZero::Of1900;
};

Result<Workbook> read_workbook(ZipArchive const& archive, std::string_view sheet);

}  // namespace sunhall
