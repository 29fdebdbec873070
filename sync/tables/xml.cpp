#include "sync/tables/xml.hpp"

#include <memory>

#include <expat.h>

#include "sync/base/format.hpp"
#include "sync/tables/limits.hpp"

namespace sunhall {

namespace {

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

std::string_view without_prefix(std::string_view name) {
    return name.substr(name.find(':') + 1);  // 0 where there is none: npos wraps round
}

}  // namespace

/// What expat calls, on behalf of the reader.
struct XmlEvents {
    XmlReader& reader;
    XML_Parser parser;
    Result<void> outcome;
    int depth = 0;

    void keep(Result<void> result) {
        if (!result && outcome) {
            outcome = std::move(result);
            XML_StopParser(parser, XML_FALSE);
        }
    }

    static void XMLCALL start(void* data, XML_Char const* name, XML_Char const** pairs) {
        auto& self = *static_cast<XmlEvents*>(data);
        if (++self.depth > deepest_xml) {
            self.keep(fail(Failure::Malformed, format("嵌套超过 {} 层", deepest_xml)));
            return;
        }
        XmlReader::Attributes attributes;
        for (; *pairs != nullptr; pairs += 2) {
            attributes.emplace(without_prefix(pairs[0]), pairs[1]);
        }
        self.keep(self.reader.started(without_prefix(name), attributes));
    }
    static void XMLCALL end(void* data, XML_Char const* name) {
        auto& self = *static_cast<XmlEvents*>(data);
        --self.depth;
        self.keep(self.reader.ended(without_prefix(name)));
    }
    static void XMLCALL text(void* data, XML_Char const* bytes, int count) {
        static_cast<XmlEvents*>(data)->reader.text({bytes, static_cast<std::size_t>(count)});
    }
    static void XMLCALL doctype(void* data, XML_Char const*, XML_Char const*, XML_Char const*,
                                int) {
        static_cast<XmlEvents*>(data)->keep(
            fail(Failure::Malformed, "含有文档类型声明（DOCTYPE），不予读取"));
    }
};

Result<void> XmlReader::read(std::string_view bytes) {
    std::unique_ptr<XML_ParserStruct, FreeParser> const parser{XML_ParserCreate(nullptr)};
    XmlEvents events{.reader = *this, .parser = parser.get(), .outcome = {}};
    XML_SetUserData(parser.get(), &events);
    XML_SetElementHandler(parser.get(), XmlEvents::start, XmlEvents::end);
    XML_SetCharacterDataHandler(parser.get(), XmlEvents::text);
    XML_SetStartDoctypeDeclHandler(parser.get(), XmlEvents::doctype);
    auto const status =
        XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    TRY(std::move(events.outcome));
    if (status != XML_STATUS_OK) {
        return fail(Failure::Malformed,
                    format("第 {} 行不是 XML：{}", XML_GetCurrentLineNumber(parser.get()),
                           XML_ErrorString(XML_GetErrorCode(parser.get()))));
    }
    return {};
}

std::string attribute(XmlReader::Attributes const& attributes, std::string_view name) {
    auto const found = attributes.find(name);
    return found == attributes.end() ? std::string{} : found->second;
}

}  // namespace sunhall
