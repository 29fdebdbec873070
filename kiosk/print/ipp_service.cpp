#include "kiosk/print/ipp_service.hpp"

#include <array>

#include <cups/cups.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

using Answer = std::unique_ptr<ipp_t, decltype([](ipp_t* held) { ippDelete(held); })>;

http_t* http(void* connection) { return static_cast<http_t*>(connection); }

ipp_t* new_request(ipp_op_t operation, std::string const& uri, std::string const& user) {
    auto* const request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.c_str());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                 user.c_str());
    return request;
}

bool succeeded() { return cupsLastError() <= IPP_STATUS_OK_EVENTS_COMPLETE; }

/// What libcups says of the last request. A server that answered no was there.
tl::unexpected<Error> last_error() {
    auto const status = cupsLastError();
    auto const answered = status >= IPP_STATUS_ERROR_BAD_REQUEST &&
                          status != IPP_STATUS_ERROR_SERVICE_UNAVAILABLE &&
                          status != IPP_STATUS_ERROR_INTERNAL;
    return fail(answered ? Failure::Refused : Failure::Offline, cupsLastErrorString());
}

int give_up_waiting(http_t* /*connection*/, void* /*data*/) { return 0; }

}  // namespace

void IppPrinter::Service::Close::operator()(void* connection) const { httpClose(http(connection)); }

Result<IppPrinter::Service> IppPrinter::Service::open(std::string const& uri,
                                                      std::string const& user,
                                                      IppPatience const& patience) {
    constexpr std::size_t longest = 1024;  // HTTP_MAX_URI
    std::array<char, longest> scheme{};
    std::array<char, longest> name{};
    std::array<char, longest> host{};
    std::array<char, longest> path{};
    int port = 0;
    if (httpSeparateURI(HTTP_URI_CODING_ALL, uri.c_str(), scheme.data(), longest, name.data(),
                        longest, host.data(), longest, &port, path.data(),
                        longest) < HTTP_URI_STATUS_OK) {
        return fail(Failure::Malformed, uri + " is no address of a printer");
    }
    auto const encryption = std::string_view{scheme.data()} == "ipps"
                                ? HTTP_ENCRYPTION_ALWAYS
                                : HTTP_ENCRYPTION_IF_REQUESTED;
    auto* const connection = httpConnect2(host.data(), port, nullptr, AF_UNSPEC, encryption, 1,
                                          static_cast<int>(patience.connect.count()), nullptr);
    if (connection == nullptr) {
        return fail(Failure::Offline, format("{}:{} does not answer", host.data(), port));
    }
    httpSetTimeout(connection, static_cast<double>(patience.request.count()), give_up_waiting,
                   nullptr);
    return Service{connection, uri, user, path.data()};
}

Result<IppState> IppPrinter::Service::printer_state() {
    static constexpr std::array<char const*, 4> wanted{"printer-state", "printer-state-reasons",
                                                       "printer-is-accepting-jobs", "cups-version"};
    auto* const request = new_request(IPP_OP_GET_PRINTER_ATTRIBUTES, uri_, user_);
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  static_cast<int>(wanted.size()), nullptr, wanted.data());
    Answer const answer{cupsDoRequest(http(connection_.get()), request, path_.c_str())};
    if (!answer || !succeeded()) {
        return last_error();
    }
    IppState state;
    if (auto* const found = ippFindAttribute(answer.get(), "printer-state", IPP_TAG_ENUM)) {
        auto const is = ippGetInteger(found, 0);
        state.stopped = is == IPP_PSTATE_STOPPED;
        state.remembers = is == IPP_PSTATE_IDLE &&
                          ippFindAttribute(answer.get(), "cups-version", IPP_TAG_TEXT) != nullptr;
    }
    if (auto* const found =
            ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN)) {
        state.accepting = ippGetBoolean(found, 0) != 0;
    }
    if (auto* const found =
            ippFindAttribute(answer.get(), "printer-state-reasons", IPP_TAG_KEYWORD)) {
        for (int i = 0; i < ippGetCount(found); ++i) {
            state.reasons.emplace_back(ippGetString(found, i, nullptr));
        }
    }
    return state;
}

Result<int> IppPrinter::Service::create_job(std::string const& title) {
    auto* const request = new_request(IPP_OP_CREATE_JOB, uri_, user_);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, title.c_str());
    // Where it is known, the service itself gives up a job that hangs.
    ippAddInteger(request, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-cancel-after",
                  static_cast<int>(longest_print.count()));
    Answer const answer{cupsDoRequest(http(connection_.get()), request, path_.c_str())};
    if (!answer || !succeeded()) {
        return last_error();
    }
    auto* const job = ippFindAttribute(answer.get(), "job-id", IPP_TAG_INTEGER);
    if (job == nullptr) {
        return fail(Failure::Offline, "the print service named no job");
    }
    return ippGetInteger(job, 0);
}

Result<void> IppPrinter::Service::send(int job, Document const& document) {
    auto* const request = new_request(IPP_OP_SEND_DOCUMENT, uri_, user_);
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
                 document.format.c_str());
    ippAddBoolean(request, IPP_TAG_OPERATION, "last-document", 1);
    auto* const line = http(connection_.get());
    auto status = cupsSendRequest(line, request, path_.c_str(), CUPS_LENGTH_VARIABLE);
    for (auto const& part : document.parts) {
        if (status == HTTP_STATUS_CONTINUE && !part.empty()) {
            status = cupsWriteRequestData(line, part.data(), part.size());
        }
    }
    ippDelete(request);
    Answer const answer{status == HTTP_STATUS_CONTINUE ? cupsGetResponse(line, path_.c_str())
                                                       : nullptr};
    if (!answer || !succeeded()) {
        return last_error();
    }
    return {};
}

Result<IppPrinter::Service::JobState> IppPrinter::Service::job_state(int job) {
    auto* const request = new_request(IPP_OP_GET_JOB_ATTRIBUTES, uri_, user_);
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr,
                 "job-state");
    Answer const answer{cupsDoRequest(http(connection_.get()), request, path_.c_str())};
    if (!answer || !succeeded()) {
        return last_error();
    }
    auto* const state = ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM);
    switch (state == nullptr ? IPP_JSTATE_PENDING : ippGetInteger(state, 0)) {
        case IPP_JSTATE_PENDING: return JobState::Waiting;
        case IPP_JSTATE_HELD: return JobState::Held;
        case IPP_JSTATE_COMPLETED: return JobState::Done;
        case IPP_JSTATE_CANCELED:
        case IPP_JSTATE_ABORTED: return JobState::Ended;
        default: return JobState::Printing;
    }
}

bool IppPrinter::Service::cancel(int job) {
    auto* const request = new_request(IPP_OP_CANCEL_JOB, uri_, user_);
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    Answer const answer{cupsDoRequest(http(connection_.get()), request, path_.c_str())};
    return answer && succeeded();
}

void IppPrinter::Service::cancel_all_of_ours() {
    auto* const request = new_request(IPP_OP_CANCEL_MY_JOBS, uri_, user_);
    // A printer that does not know the operation has no jobs that wait for it either.
    Answer const answer{cupsDoRequest(http(connection_.get()), request, path_.c_str())};
}

}  // namespace sunhall
