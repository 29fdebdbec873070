// How every fallible function in this project answers.
//
// A terminal stands alone in a hall: no network, no paper or a half-sent file is its daily weather,
// so such failures are values a caller must look at. A promise broken between two of our own
// functions is not weather but a bug: assert it. Exceptions from libraries stop at the file that
// calls them.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <tl/expected.hpp>

namespace sunhall {

/// The ways to fail that some caller treats differently. Add one only together with that caller.
enum class Failure {
    Offline,    ///< Nobody answered, or not in time; try again later.
    Refused,    ///< The server answered no; trying again at once will not help.
    Missing,    ///< What was asked for does not exist there.
    Untrusted,  ///< Signature, hash, age or version is wrong; never show this content.
    Malformed,  ///< Not in a shape we understand.
    Rejected,   ///< A person asked for what the rules forbid; the message says what to do.
    Storage,    ///< The disk failed us.
    Cancelled,  ///< We are shutting down.
};

/// The name of a failure as status.json and logs spell it: "offline", "untrusted" ….
[[nodiscard]] std::string_view name_of(Failure failure);

struct Error {
    Failure failure;
    std::string message;

    /// The same failure, saying what we were about: "fetching timestamp.json: timed out".
    [[nodiscard]] Error during(std::string_view activity) const {
        return {failure, std::string{activity} + ": " + message};
    }
};

/// What a function returns in place of its value: `return fail(Failure::Missing, "no such item")`.
[[nodiscard]] inline tl::unexpected<Error> fail(Failure failure, std::string message) {
    return tl::unexpected<Error>{Error{failure, std::move(message)}};
}

/// A value or the Error that stands in its place. A class only to be [[nodiscard]], which
/// tl::expected is not: an ignored failure must not compile.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Moves the value out of a Result known to hold one; also for Result<void>, which holds nothing.
template <typename T>
T take(Result<T>&& result) {
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

/// The same result, its error (if it is one) saying what we were about.
template <typename T>
Result<T> during(std::string_view activity, Result<T> result) {
    if (!result) {
        return tl::unexpected<Error>{result.error().during(activity)};
    }
    return result;
}

}  // namespace sunhall

/// The value of a Result, or an early return with its error. One TRY per statement.
#define TRY(expression)                                                      \
    __extension__({                                                          \
        auto tried = (expression);                                           \
        if (!tried)                                                          \
            return tl::unexpected<sunhall::Error>(std::move(tried).error()); \
        ::sunhall::take(std::move(tried));                                   \
    })
