// What a slip of paper says, in reading order and worded; how it lies on the paper is not its
// business. The same slip becomes a receipt of 80 or 58 mm or a sheet of A4.
//
// Nothing of the visitor is in it but the reading aids: no name, no ticks. Values: any thread.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace sunhall {

namespace slip {

/// What kind of slip it is: 一次性告知单.
struct Title {
    std::string text;
};
/// What it is about: the matter's or the day's name.
struct Subject {
    std::string text;
};
struct Heading {
    std::string text;
};
struct Paragraph {
    enum class Look { Usual, Small, SmallCentred };
    std::string text;
    Look look = Look::Usual;
};
/// Text as the office wrote it: limited Markdown. Of a picture the paper has what it shows, in
/// words.
struct Prose {
    std::string text;
};
/// A box to tick with a pen.
struct Check {
    std::string text;
    std::string note = {};
};
struct Fact {
    std::string label;
    std::string text;
};
/// On narrow paper each row becomes a stack of its cells under the row's first one.
struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};
struct Code {
    std::string url;
    std::string caption;
    std::string host;
};
struct Rule {};
/// Every dot of a print head once, as stairs, and all of them at once: a dead one shows as a gap.
struct EveryDot {};

using Block = std::variant<Title, Subject, Heading, Paragraph, Prose, Check, Fact, Table, Code,
                           Rule, EveryDot>;

}  // namespace slip

struct Slip {
    std::string item;    ///< Path of what it is about; the journal keeps this and no text.
    std::string title;   ///< Of the document, where a printer or a PDF asks for one.
    std::string number;  ///< 单号 A-03-; the print job's number follows.
    std::string language = "zh-CN";
    bool large_text = false;
    std::vector<slip::Block> body = {};
    /// Stands instead of what does not fit on the longest paper.
    std::string rest_note = {};
    /// Comes after the body whatever its length: the code and where all this is from.
    std::vector<slip::Block> foot = {};
};

}  // namespace sunhall
