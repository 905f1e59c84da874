// An ULX3S under Verilator, for the real host: rtl/boards/ulx3s with all that is in it, a model of its SDRAM, and a
// serial line whose other end is a file descriptor.
//
//     board DESCRIPTOR CYCLES_A_BIT
//
// It runs until the descriptor is closed on the other side. What breaks the memory's rules ends it with status 3.

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>

#include "Vserial_board.h"
#include "verilated.h"

namespace {

constexpr int FRAME_BITS = 10, POLL_CYCLES = 256, STOP_BIT = 1 << 9;

// Takes bytes off the board's line: waits for a start bit, and samples each bit in its middle.
struct Receiver {
    int divisor, phase = 0, left = 0, bits = 0;

    // Returns a byte, or -1.
    int cycle(bool line) {
        if (left == 0) {
            if (!line) { left = FRAME_BITS; phase = divisor / 2; bits = 0; }
            return -1;
        }
        if (--phase > 0) return -1;
        phase = divisor;
        bits = bits >> 1 | (line ? STOP_BIT : 0);
        return --left == 0 && (bits & STOP_BIT) ? bits >> 1 & 0xFF : -1;
    }
};

// Puts bytes on the board's line.
struct Sender {
    int divisor, phase = 0, left = 0, bits = 1;
    std::deque<uint8_t> queue;

    bool cycle() {
        if (left == 0 && !queue.empty()) {
            bits = queue.front() << 1 | STOP_BIT;
            queue.pop_front();
            left = FRAME_BITS;
            phase = divisor;
        }
        if (left == 0) return true;
        bool line = bits & 1;
        if (--phase == 0) { phase = divisor; bits >>= 1; --left; }
        return line;
    }
};

}  // namespace

int main(int count, char** values) {
    if (count != 3) return 2;
    const int line = atoi(values[1]), divisor = atoi(values[2]);
    fcntl(line, F_SETFL, fcntl(line, F_GETFL) | O_NONBLOCK);
    VerilatedContext context;
    Vserial_board board{&context};
    Receiver receiver{divisor};
    Sender sender{divisor};
    for (uint64_t cycle = 0;; ++cycle) {
        board.rx = sender.cycle();
        board.clk = 0;
        board.eval();
        board.clk = 1;
        board.eval();
        if (board.violations) return 3;
        if (const int byte = receiver.cycle(board.tx); byte >= 0) {
            const uint8_t data = byte;
            while (write(line, &data, 1) < 0)
                if (errno != EAGAIN && errno != EINTR) return 0;
        }
        if (cycle % POLL_CYCLES == POLL_CYCLES - 1) {
            uint8_t data[4096];
            const ssize_t size = read(line, data, sizeof data);
            if (size > 0) sender.queue.insert(sender.queue.end(), data, data + size);
            else if (size == 0 || (errno != EAGAIN && errno != EINTR)) return 0;
        }
    }
}
