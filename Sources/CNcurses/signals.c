#include "signals.h"
#include "CNcurses.h"
#include "restore.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Everything a handler touches is fixed before the handler is installed.

static int wake[2] = {-1, -1};
static volatile sig_atomic_t pending[NSIG];
/// The signal that asked to end, and how often the alarm after it has rung.
static volatile sig_atomic_t asked_to_end, alarms;
static volatile time_t first_asked;
/// The program that has the terminal for a while.
static volatile pid_t guest;

/// How long a program that does not answer may keep its terminal, in seconds.
static const time_t patience = 2;

static void die_by(int signal) {
  restore_now();
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, NULL);
  sigset_t just_this;
  sigemptyset(&just_this);
  sigaddset(&just_this, signal);
  sigprocmask(SIG_UNBLOCK, &just_this, NULL);
  raise(signal);
}

static void on_death(int signal) { die_by(signal); }

static void on_event(int signal) {
  int error = errno;
  if (signal == SIGTERM || signal == SIGHUP || signal == SIGINT) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    // A shell that ends sends more than one hang-up; only later ones mean that nobody listens.
    if (asked_to_end && now.tv_sec - first_asked > patience) die_by(signal);
    if (!asked_to_end) {
      first_asked = now.tv_sec;
      alarm(guest > 0 ? 1 : (unsigned)patience);
    }
    asked_to_end = signal;
    // An editor that is left alone would keep us with it.
    if (guest > 0) kill(guest, SIGHUP);
  }
  pending[signal] = 1;
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = error;
}

/// The wait for a guest ends with the first alarm; whoever has not ended by the next one is stuck.
static void on_alarm(int signal) {
  if (!asked_to_end) die_by(signal);
  if (guest <= 0 || alarms > 0) die_by(asked_to_end);
  alarms = 1;
  alarm(1);
}

static void on_nothing(int signal) { (void)signal; }

static const int events[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT};
static const int deaths[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP, SIGFPE,    SIGABRT, SIGQUIT,
                             SIGSYS,  SIGXCPU, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF};
static const int nuisances[] = {SIGPIPE, SIGXFSZ};
enum { EVENTS = 6, DEATHS = 13, NUISANCES = 2 };
static struct sigaction earlier[NSIG];
static bool begun;

/// One signal at a time: a handler that gives the terminal back is not to be interrupted.
static void set(int signal, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, before);
}

static void catch(const int *signals, int count, void (*handler)(int), int flags) {
  for (int i = 0; i < count; i++) set(signals[i], handler, flags, &earlier[signals[i]]);
}

static void release(const int *signals, int count) {
  for (int i = 0; i < count; i++) sigaction(signals[i], &earlier[signals[i]], NULL);
}

static const int alarm_signal[] = {SIGALRM};

bool signals_begin(void) {
  static char stack[1 << 16];
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  asked_to_end = 0;
  alarms = 0;
  for (int i = 0; i < EVENTS; i++) pending[events[i]] = 0;
  catch(events, EVENTS, on_event, SA_RESTART);
  // Without SA_RESTART: the wait for a guest is to end with it.
  catch(alarm_signal, 1, on_alarm, 0);
  catch(deaths, DEATHS, on_death, SA_ONSTACK | SA_NODEFER | SA_RESETHAND);
  // Caught rather than ignored: programs started from here get the default action back.
  catch(nuisances, NUISANCES, on_nothing, SA_RESTART);
  begun = true;
  return true;
}

void signals_end(void) {
  if (!begun) return;
  begun = false;
  alarm(0);
  release(events, EVENTS);
  release(alarm_signal, 1);
  release(deaths, DEATHS);
}

void signals_yield(void) {
  // A guest that stops its process group stops us with it, and the shell then offers both to fg.
  set(SIGTSTP, SIG_DFL, 0, NULL);
  set(SIGINT, on_nothing, SA_RESTART, NULL);
  set(SIGQUIT, on_nothing, SA_RESTART, NULL);
}

void signals_resume(void) {
  set(SIGTSTP, on_event, SA_RESTART, NULL);
  set(SIGINT, on_event, SA_RESTART, NULL);
  set(SIGQUIT, on_death, SA_ONSTACK | SA_NODEFER | SA_RESETHAND, NULL);
  pending[SIGTSTP] = 0;
  pending[SIGCONT] = 0;
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

bool nc_wait_for(pid_t child, int *status) {
  guest = child;
  // Who was asked to end before there was a guest to tell.
  if (asked_to_end) kill(child, SIGHUP);
  bool ended = false;
  while (!ended) {
    pending[SIGCONT] = 0;
    pid_t found = waitpid(child, status, WUNTRACED);
    if (found == child && WIFSTOPPED(*status)) {
      // If it stopped itself alone, the shell must see us stop as well, or nobody could go on.
      if (!pending[SIGCONT]) kill(getpid(), SIGSTOP);
      kill(child, SIGCONT);
    } else if (found == child) {
      ended = true;
    } else if (errno != EINTR || alarms > 0) {
      break;
    }
  }
  guest = 0;
  struct pollfd input = {.fd = STDIN_FILENO};
  bool gone = poll(&input, 1, 0) > 0 && input.revents & (POLLHUP | POLLERR | POLLNVAL);
  // What reads a terminal that is gone may end by itself, which is not to be taken for an answer.
  return ended && !asked_to_end && !gone;
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
