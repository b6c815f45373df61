#include "streams.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
  /// The most that is kept of what libraries print, in bytes.
  MOST_CAUGHT = 1 << 16,
  /// The most of it that is told, from its end.
  MOST_TOLD = 4096,
  /// Bytes that a terminal with any room takes at once, and how often it may be interrupted.
  PIECE = 256,
  MOST_TRIES = 20,
  /// Above the numbers that programs take for granted.
  LOWEST_COPY = 10,
};

/// How long the terminal may take no output before it is left as it is, in milliseconds.
static const int stuck_after = 200;

static int output = -1, errors = -1, caught = -1;
static bool catches;

int streams_begin(void) {
  output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, LOWEST_COPY);
  if (output < 0) return -1;
  // Errors that already go elsewhere keep going there.
  if (isatty(STDERR_FILENO)) errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, LOWEST_COPY);
  caught = memfd_create("suivi", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  // Its size is fixed, so that nothing that prints without end fills the memory.
  if (caught >= 0 &&
      (ftruncate(caught, MOST_CAUGHT) != 0 || fcntl(caught, F_ADD_SEALS, F_SEAL_GROW) != 0)) {
    close(caught);
    caught = -1;
  }
  // Without such a file what libraries print is lost, which is better than on the screen.
  if (caught < 0) caught = open("/dev/null", O_WRONLY | O_CLOEXEC);
  streams_catch();
  return output;
}

void streams_catch(void) {
  if (output < 0 || caught < 0 || catches) return;
  fflush(stdout);
  catches = true;
  dup2(caught, STDOUT_FILENO);
  if (errors >= 0) dup2(caught, STDERR_FILENO);
}

void streams_give_back(void) {
  if (!catches) return;
  catches = false;
  dup2(output, STDOUT_FILENO);
  if (errors >= 0) dup2(errors, STDERR_FILENO);
}

void streams_write(int descriptor, const char *bytes, size_t count) {
  int tries = 0;
  for (size_t sent = 0; sent < count && tries < MOST_TRIES;) {
    // A terminal that takes nothing any more must not keep the program from ending; one that takes
    // something takes little pieces without making us wait.
    struct pollfd room = {.fd = descriptor, .events = POLLOUT};
    int ready = poll(&room, 1, stuck_after);
    if (ready == 0) break;
    size_t piece = count - sent < PIECE ? count - sent : PIECE;
    ssize_t step = ready < 0 ? ready : write(descriptor, bytes + sent, piece);
    if (step > 0) {
      sent += (size_t)step;
      tries = 0;
    } else if (errno == EINTR) {
      tries++;
    } else {
      break;
    }
  }
}

void streams_tell(void) {
  if (caught < 0) return;
  off_t end = lseek(caught, 0, SEEK_CUR);
  if (end <= 0) return;
  off_t begin = end > MOST_TOLD ? end - MOST_TOLD : 0;
  static char text[MOST_TOLD];
  ssize_t count = pread(caught, text, (size_t)(end - begin), begin);
  lseek(caught, 0, SEEK_SET);
  for (ssize_t at = 0; at < count; at++) {
    // A handler that runs in a crash does no more than let plain characters through.
    if (text[at] != '\n' && (text[at] < ' ' || text[at] > '~')) text[at] = '?';
  }
  if (count > 0) streams_write(STDERR_FILENO, text, (size_t)count);
}

void streams_end(void) {
  streams_give_back();
  int *all[] = {&output, &errors, &caught};
  for (int i = 0; i < 3; i++) {
    if (*all[i] >= 0) close(*all[i]);
    *all[i] = -1;
  }
}
