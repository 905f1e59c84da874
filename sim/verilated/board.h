/* The simulated board: the emitted accelerator under Verilator, with memory behind its AXI4 ports.
 *
 * This is all that the host side sees of the simulator. Time advances only inside of these calls. Every call that can
 * wait has a limit in cycles. One board may be used by one thread at a time; boards do not share anything.
 *
 * Calls that return an int return a tritforge_result; tritforge_board_error() then says what happened. A broken
 * protocol rule (TRITFORGE_FAULT) is a bug in the hardware: the board stops there, and every later call repeats it.
 */
#ifndef TRITFORGE_BOARD_H
#define TRITFORGE_BOARD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TRITFORGE_MAX_OUTSTANDING 64
#define TRITFORGE_API __attribute__((visibility("default")))

enum tritforge_result {
  TRITFORGE_OK = 0,
  TRITFORGE_TIMEOUT = 1,  /* the limit of cycles passed */
  TRITFORGE_RESPONSE = 2, /* the accelerator answered a register access with an error */
  TRITFORGE_FAULT = 3,    /* the accelerator broke a rule of AXI, or raced with itself in memory */
  TRITFORGE_RANGE = 4,    /* an address outside of the memory, from the caller */
};

/* All times are cycles of the accelerator's clock. Fields in order of size: no padding between them. */
typedef struct {
  const char *waves;         /* file to write waveforms to, or NULL; needs a build with waveforms */
  uint64_t memory_base;      /* bus address of the first byte of memory */
  uint64_t memory_bytes;     /* any other address is answered with DECERR */
  double bytes_per_cycle;    /* what one channel of the memory delivers to all ports on it; 0: no limit */
  double stall_probability;  /* of each ready and each valid of ours, every cycle; also answers read ids out of order */
  uint32_t stall_seed;
  uint32_t channels;         /* of the memory, at least 1: weight port k is on channel k modulo this, the vector port on 0 */
  uint32_t read_latency;     /* from a burst's acceptance to its first beat; at least 1 */
  uint32_t write_latency;    /* from a burst's last beat to its response; at least 1 */
  uint32_t outstanding;      /* bursts accepted and not answered, a port and direction; 1 .. 64 */
  uint32_t read_buffer;      /* beats that wait between memory and a port, so that a port rides over refreshes; at least 1 */
  uint32_t refresh_interval; /* 0: no refresh */
  uint32_t refresh_duration; /* nothing is read from a channel so long */
  uint32_t register_timeout; /* limit of one register access */
} tritforge_settings;

/* What happened in one cycle and in those that follow it, until the next record. */
typedef struct {
  uint64_t cycle;   /* since reset */
  uint32_t events;  /* the accelerator's port "activity", of that cycle */
  uint32_t weights; /* bit k: a beat crossed the weight port k */
} tritforge_record;

typedef struct tritforge_board tritforge_board;

/* Return a board out of reset with zeroed memory, or NULL and a reason in error[0:error_bytes]. */
TRITFORGE_API tritforge_board *tritforge_board_open(const tritforge_settings *settings, char *error, size_t error_bytes);
TRITFORGE_API void tritforge_board_close(tritforge_board *board);

/* AXI4-Lite transactions through the hardware. */
TRITFORGE_API int tritforge_board_read_register(tritforge_board *board, uint32_t address, uint32_t *value);
TRITFORGE_API int tritforge_board_write_register(tritforge_board *board, uint32_t address, uint32_t value);

/* The back door, as a DMA would: takes no cycles. Bus addresses. */
TRITFORGE_API int tritforge_board_read_memory(tritforge_board *board, uint64_t address, void *data, size_t bytes);
TRITFORGE_API int tritforge_board_write_memory(tritforge_board *board, uint64_t address, const void *data, size_t bytes);

/* Run until the interrupt is high, at once if it is; TRITFORGE_TIMEOUT after max_cycles. */
TRITFORGE_API int tritforge_board_wait(tritforge_board *board, uint64_t max_cycles);
/* Run some cycles. */
TRITFORGE_API int tritforge_board_run(tritforge_board *board, uint64_t cycles);

/* Start to record (on != 0), forgetting what was recorded before; or stop. */
TRITFORGE_API void tritforge_board_record(tritforge_board *board, int on);
/* Number of records, and where they are until the next call. Stopping has added a last one that says where they end. */
TRITFORGE_API size_t tritforge_board_records(const tritforge_board *board, const tritforge_record **records);

/* Cycles since reset. */
TRITFORGE_API uint64_t tritforge_board_cycles(const tritforge_board *board);
/* Bytes that crossed all AXI4 ports so far, as beats: strobes are not looked at. */
TRITFORGE_API uint64_t tritforge_board_bytes_read(const tritforge_board *board);
TRITFORGE_API uint64_t tritforge_board_bytes_written(const tritforge_board *board);
/* What went wrong last, in words; "" at first. Valid until the next call. */
TRITFORGE_API const char *tritforge_board_error(const tritforge_board *board);

#ifdef __cplusplus
}
#endif
#endif
