#include "kiosk/print/printer_address.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace sunhall {

namespace {

constexpr int raw_port = 9100;  // "JetDirect", what every network printer listens on
constexpr int usual_baud = 19200;
constexpr int last_port = 65535;
constexpr std::array bauds{9600, 19200, 38400, 57600, 115200};

struct Parts {
    std::string where;
    int number;
};

/// "host:9100" taken apart; `usual` where no number is given, -1 where it is none.
Parts split_number(std::string_view text, int usual) {
    auto const colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return {std::string{text}, usual};
    }
    int number = 0;
    auto const* const end = text.data() + text.size();
    auto const [rest, error] = std::from_chars(text.data() + colon + 1, end, number);
    return {std::string{text.substr(0, colon)}, error == std::errc{} && rest == end ? number : -1};
}

tl::unexpected<Error> no_address(std::string_view text) {
    return fail(Failure::Rejected,
                "no printer can be at \"" + std::string{text} +
                    "\"; write tcp://192.168.1.50:9100, usb:/dev/usb/lp0, "
                    "serial:/dev/ttyS0:19200, file:/path or ipp://host/printers/name");
}

bool is_good(PrinterAddress const& address) {
    switch (address.kind) {
        case PrinterAddress::Kind::Tcp:
            return !address.where.empty() && address.number > 0 && address.number <= last_port;
        case PrinterAddress::Kind::Serial:
            return address.where.starts_with('/') &&
                   std::ranges::find(bauds, address.number) != bauds.end();
        case PrinterAddress::Kind::Usb:
        case PrinterAddress::Kind::File: return address.where.starts_with('/');
        case PrinterAddress::Kind::Ipp: break;
    }
    return address.where.size() > std::string_view{"ipps://"}.size();
}

}  // namespace

Result<PrinterAddress> parse_printer_address(std::string_view text) {
    using Kind = PrinterAddress::Kind;
    struct Scheme {
        std::string_view prefix;
        Kind kind;
        int usual_number;
    };
    constexpr std::array<Scheme, 6> schemes{{{"tcp://", Kind::Tcp, raw_port},
                                             {"usb:", Kind::Usb, 0},
                                             {"serial:", Kind::Serial, usual_baud},
                                             {"file:", Kind::File, 0},
                                             {"ipp://", Kind::Ipp, 0},
                                             {"ipps://", Kind::Ipp, 0}}};
    auto const scheme = std::ranges::find_if(
        schemes, [&](Scheme const& one) { return text.starts_with(one.prefix); });
    if (scheme == schemes.end()) {
        return no_address(text);
    }
    auto const rest = text.substr(scheme->prefix.size());
    PrinterAddress address{scheme->kind, std::string{rest}, 0};
    if (scheme->usual_number != 0) {
        auto parts = split_number(rest, scheme->usual_number);
        address.where = std::move(parts.where);
        address.number = parts.number;
    } else if (scheme->kind == Kind::Ipp) {
        address.where = std::string{text};
    }
    if (!is_good(address)) {
        return no_address(text);
    }
    return address;
}

}  // namespace sunhall
