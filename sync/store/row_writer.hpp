// Writes rows in a thread of its own while the next ones are fetched, verified and read: storing is
// half of what a first filling costs.
//
// Rows are written in the order in which they were put. What is put waits as far as there is room;
// then put() waits. The first failure is told by the next put() or by finish(), and nothing is
// written after it. Without finish(), what waits is dropped.
//
// Everything but the writes themselves belongs to one thread, and the database of the rows is
// nobody else's until finish() has returned or the writer is gone. The thread gives way to the one
// that draws as far as its maker does.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/store/generation_rows.hpp"

namespace sunhall {

class RowWriter {
public:
    using Write = std::function<Result<void>(GenerationRows&)>;

    explicit RowWriter(GenerationRows rows);
    ~RowWriter();
    RowWriter(RowWriter const&) = delete;
    RowWriter& operator=(RowWriter const&) = delete;

    /// `bytes`: the memory that it takes while it waits.
    Result<void> put(Write write, std::size_t bytes);
    /// Waits until all is written. The writer is spent.
    Result<void> finish();

private:
    void run(std::stop_token const& stop);
    Result<void> write_all(std::vector<Write> const& writes, std::stop_token const& stop);

    GenerationRows rows_;
    std::mutex mutex_;
    std::condition_variable_any came_;
    std::condition_variable_any went_;
    std::vector<Write> waiting_;
    std::size_t waiting_bytes_ = 0;
    bool writing_ = false;
    Result<void> outcome_;
    std::jthread thread_;  // Last, so that it ends first.
};

}  // namespace sunhall
