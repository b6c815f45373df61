#include "restore.h"
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// The way back. Everything a handler touches is fixed before the handler is installed.

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

/// How long the terminal may take no output before it is left as it is, in milliseconds.
static const int stuck_after = 200;

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

void nc_restore(void) {
  if (!armed) return;
  armed = 0;
  int error = errno;
  // A background process that touches the modes would be stopped here for ever.
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGTTOU, &ignore, &before);
  for (size_t sent = 0; sent < undo_length;) {
    // A terminal that takes nothing any more must not keep the program from ending.
    struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (poll(&room, 1, stuck_after) == 0) break;
    ssize_t step = write(STDOUT_FILENO, undo + sent, undo_length - sent);
    if (step > 0) {
      sent += (size_t)step;
    } else if (errno != EINTR) {
      break;
    }
  }
  restore_modes();
  sigaction(SIGTTOU, &before, NULL);
  errno = error;
}

// Signals. A handler leaves a flag and wakes the loop through a pipe.

static int wake[2] = {-1, -1};
static volatile sig_atomic_t pending[NSIG];
static volatile sig_atomic_t asked_to_end;
static volatile time_t first_asked;

/// How long a program that does not answer may keep its terminal, in seconds.
static const time_t patience = 2;

static void die_by(int signal) {
  nc_restore();
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, NULL);
  sigset_t just_this;
  sigemptyset(&just_this);
  sigaddset(&just_this, signal);
  sigprocmask(SIG_UNBLOCK, &just_this, NULL);
  raise(signal);
}

static void on_crash(int signal) { die_by(signal); }

static void on_event(int signal) {
  int error = errno;
  if (signal == SIGTERM || signal == SIGHUP || signal == SIGINT) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    // A shell that ends sends more than one hang-up; only later ones mean that nobody listens.
    if (asked_to_end && now.tv_sec - first_asked > patience) die_by(signal);
    if (!asked_to_end) first_asked = now.tv_sec;
    asked_to_end = 1;
  }
  pending[signal] = 1;
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = error;
}

static void on_nothing(int signal) { (void)signal; }

static const int events[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
static const int nuisances[] = {SIGPIPE, SIGXFSZ};
enum { EVENTS = 6, CRASHES = 7, NUISANCES = 2 };
static struct sigaction earlier[NSIG];

static void catch(const int *signals, int count, void (*handler)(int), int flags) {
  for (int i = 0; i < count; i++) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigaction(signals[i], &action, &earlier[signals[i]]);
  }
}

static void release(const int *signals, int count) {
  for (int i = 0; i < count; i++) sigaction(signals[i], &earlier[signals[i]], NULL);
}

bool signals_begin(void) {
  static char stack[1 << 16];
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  asked_to_end = 0;
  for (int i = 0; i < EVENTS; i++) pending[events[i]] = 0;
  catch(events, EVENTS, on_event, SA_RESTART);
  catch(crashes, CRASHES, on_crash, SA_ONSTACK | SA_NODEFER | SA_RESETHAND);
  // Caught rather than ignored: programs started from here get the default action back.
  catch(nuisances, NUISANCES, on_nothing, SA_RESTART);
  return true;
}

void signals_end(void) {
  release(events, EVENTS);
  release(crashes, CRASHES);
}

int nc_signal_descriptor(void) { return wake[0]; }

int nc_take_signal(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
  for (int i = 0; i < EVENTS; i++) {
    if (pending[events[i]]) {
      pending[events[i]] = 0;
      return events[i];
    }
  }
  return 0;
}

void nc_stop(void) {
  nc_step_aside();
  struct sigaction plain = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &plain, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  pending[SIGTSTP] = 0;
  pending[SIGCONT] = 0;
  nc_come_back();
}

void nc_secure_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) {
      // The lowest free number is this one.
      int opened = open("/dev/null", O_RDWR);
      if (opened > descriptor) close(opened);
    }
  }
}
