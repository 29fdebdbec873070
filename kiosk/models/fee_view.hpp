// Fees by category, and the page of one.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct FeeListView {
    struct Category {
        std::string name = {};
        std::string count = {};
        bool chosen = false;
        Intent intent = intent::GoHome{};
    };
    struct Row {
        ItemRef item = {};
        std::string name = {};
        std::string chip = {};
        std::string note = {};
        std::string amount = {};
        bool free = false;
        Intent intent = intent::GoHome{};
    };

    std::string title = {};
    std::string note = {};
    std::vector<Category> categories = {};
    std::size_t rows = 0;
    /// Null for a row that failed its check.
    std::function<Row const*(std::size_t)> row = {};
    std::string empty = {};
    std::string empty_advice = {};
    std::string page_up = {};
    std::string page_down = {};
    std::function<std::string(std::size_t first, std::size_t last)> in_sight = {};
};

struct FeeView {
    struct KeyFact {
        std::string label = {};
        std::string figure = {};
        std::string note = {};
    };
    struct Column {
        std::string title = {};
        std::string note = {};
    };
    struct Cell {
        std::string text = {};
        bool free = false;
    };
    struct Row {
        std::string label = {};
        std::vector<Cell> cells = {};
    };
    struct Table {
        std::string heading = {};
        std::string row_heading = {};
        std::vector<Column> columns = {};
        std::vector<Row> rows = {};
        std::string note = {};
    };

    ItemRef item = {};
    std::string title = {};
    std::vector<std::string> chips = {};
    std::string meta = {};
    std::vector<KeyFact> key_facts = {};
    std::string standard_heading = {};
    /// The wording of the standard, as its basis has it.
    std::string standard = {};
    std::string unit = {};
    /// No rows where the standard is a single figure.
    Table table = {};
    std::vector<Fact> facts = {};
    QrView qr = {};
};

}  // namespace sunhall
