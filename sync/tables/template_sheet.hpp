// A workbook for people to fill in: headings, what belongs under each, an example, and choices to
// pick from where only some texts are understood.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

struct TemplateColumn {
    std::string heading;
    std::string note;  ///< What belongs there; in the row below the heading.
    std::string example;
    std::vector<std::string> choices;  ///< Offered in every cell; empty: anything.
    bool required = false;
};

struct TemplateSheet {
    std::string name;
    std::vector<TemplateColumn> columns;
};

/// Headings in row 1, notes in row 2, the example in row 3; all cells are texts, so that codes and
/// telephone numbers stay what was typed. Takes the place of a file of that name.
Result<void> write_template(std::filesystem::path const& file, TemplateSheet const& sheet);

}  // namespace sunhall
