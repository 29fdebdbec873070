// XML as a row of events, for the little of it that a workbook needs.
//
// Names come without their prefix. A document type declaration is refused: workbooks have none, and
// it is what entity bombs and references to other files are made of.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

class XmlReader {
public:
    using Attributes = std::map<std::string, std::string, std::less<>>;

    XmlReader() = default;
    XmlReader(XmlReader&&) = delete;
    XmlReader& operator=(XmlReader&&) = delete;
    virtual ~XmlReader() = default;

    /// Malformed with the line where it is no XML, or as started() and ended() answer.
    Result<void> read(std::string_view bytes);

protected:
    virtual Result<void> started(std::string_view name, Attributes const& attributes) = 0;
    /// May come in several pieces.
    virtual void text(std::string_view /*text*/) {}
    virtual Result<void> ended(std::string_view /*name*/) { return {}; }

private:
    friend struct XmlEvents;
};

/// The attribute, or an empty text.
[[nodiscard]] std::string attribute(XmlReader::Attributes const& attributes, std::string_view name);

}  // namespace sunhall
