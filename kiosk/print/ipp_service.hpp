// The requests of IPP that we make, each with a time limit. Print thread.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "kiosk/print/ipp_printer.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// A connection to the host of a printer's URI.
class IppPrinter::Service {
public:
    /// Offline where nobody answers.
    static Result<Service> open(std::string const& uri, std::string const& user,
                                IppPatience const& patience);

    Result<IppState> printer_state();

    /// A job without a document, which prints nothing; its number.
    Result<int> create_job(std::string const& title);

    struct Document {
        std::string const& format;
        std::vector<std::string> const& parts;
    };
    /// Its only one. Refused before anything was taken, Offline where nobody knows.
    Result<void> send(int job, Document const& document);

    enum class JobState { Waiting, Held, Printing, Done, Ended };
    Result<JobState> job_state(int job);

    /// True where the job was still there to be cancelled.
    bool cancel(int job);
    void cancel_all_of_ours();

private:
    struct Close {
        void operator()(void* connection) const;
    };
    Service(void* connection, std::string uri, std::string user, std::string path)
        : connection_{connection},
          uri_{std::move(uri)},
          user_{std::move(user)},
          path_{std::move(path)} {}

    std::unique_ptr<void, Close> connection_;
    std::string uri_;
    std::string user_;
    std::string path_;
};

}  // namespace sunhall
