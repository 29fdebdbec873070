#include "tests/sync/tables/packed_workbook.hpp"

#include <cstring>
#include <stdexcept>

#include <zip.h>

namespace sunhall {

std::string packed(Parts const& parts) {
    auto* const source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    auto* const archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (auto const& [name, bytes] : parts) {
        auto* const part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error{"cannot pack"};
    }
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

Parts workbook_parts(std::string const& rows, std::string const& after) {
    return {
        {"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="事项" r:id="rId1"/>)"
                            R"(<sheet name="别的" r:id="rId2"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>)"
         R"(<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>)"},
        {"xl/sharedStrings.xml",
         "<sst><si><t>部门</t></si><si><r><t>名</t></r><r><t>称</t></r>"
         "<rPh><t>míng</t></rPh></si></sst>"},
        {"xl/styles.xml",
         R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)"
         R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
         R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>)"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"},
        {"xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"1\">" +
                                         inline_cell("A1", "第二张") +
                                         "</row></sheetData></worksheet>"},
    };
}

std::string inline_cell(std::string const& place, std::string const& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

}  // namespace sunhall
