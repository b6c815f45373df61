#include "restore.h"
#include "CNcurses.h"
#include "streams.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Everything that is touched from a handler is fixed before the handler is installed.

static struct termios found;
static char undo[256];
static size_t undo_length;
static volatile sig_atomic_t armed;

/// Appends a terminfo string without its padding (`$<5>`), which no terminal in use needs.
static void append(const char *sequence) {
  for (const char *at = sequence; *at; at++) {
    if (at[0] == '$' && at[1] == '<') {
      const char *end = strchr(at, '>');
      if (end) {
        at = end;
        continue;
      }
    }
    if (undo_length < sizeof undo) undo[undo_length++] = *at;
  }
}

bool restore_prepare(const char *const *sequences, int count) {
  static bool registered;
  if (tcgetattr(STDIN_FILENO, &found) != 0) return false;
  undo_length = 0;
  for (int i = 0; i < count; i++) {
    if (sequences[i]) append(sequences[i]);
  }
  if (!registered) registered = atexit(nc_restore) == 0;
  return true;
}

void restore_arm(bool value) { armed = value; }

void restore_modes(void) {
  // What was typed ahead or pasted must not reach the shell as commands.
  tcflush(STDIN_FILENO, TCIFLUSH);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
}

void restore_now(void) {
  if (!armed) return;
  armed = 0;
  int error = errno;
  // A background process that touches the modes would be stopped here for ever.
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGTTOU, &ignore, &before);
  streams_give_back();
  streams_write(STDOUT_FILENO, undo, undo_length);
  restore_modes();
  streams_tell();
  sigaction(SIGTTOU, &before, NULL);
  errno = error;
}

void nc_restore(void) {
  // What is still on its way to the standard streams is not for the terminal either.
  if (armed) fflush(NULL);
  restore_now();
}
