#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include <wchar.h>

bool pt_open(int columns, int rows, int *controller, int *terminal) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(controller, terminal, NULL, NULL, &size) != 0) return false;
  fcntl(*controller, F_SETFD, FD_CLOEXEC);
  fcntl(*terminal, F_SETFD, FD_CLOEXEC);
  return true;
}

/// Between fork and exec: threads of the test block signals, and a program started so would never
/// hear of a new size.
static void become(
    char *const arguments[], char *const environment[], const char *directory) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (directory && chdir(directory) != 0) _exit(126);
  execvpe(arguments[0], arguments, environment);
  _exit(127);
}

pid_t pt_start(
    int terminal, char *const arguments[], char *const environment[], const char *directory) {
  pid_t child = fork();
  if (child == 0) {
    if (login_tty(terminal) != 0) _exit(126);
    become(arguments, environment, directory);
  }
  return child;
}

pid_t pt_start_piped(
    char *const arguments[], char *const environment[], const char *directory, int *output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  pid_t child = fork();
  if (child == 0) {
    int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, 0);
    dup2(ends[1], 1);
    dup2(ends[1], 2);
    become(arguments, environment, directory);
  }
  close(ends[1]);
  if (child < 0) close(ends[0]);
  *output = ends[0];
  return child;
}

bool pt_resize(int controller, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(controller, TIOCSWINSZ, &size) == 0;
}

bool pt_read_modes(int controller, pt_modes *modes) {
  struct termios found;
  if (tcgetattr(controller, &found) != 0) return false;
  *modes = (pt_modes){
      .input = found.c_iflag,
      .output = found.c_oflag,
      .control = found.c_cflag,
      .local = found.c_lflag};
  memcpy(modes->characters, found.c_cc, sizeof modes->characters);
  return true;
}

int pt_width(uint32_t scalar) {
  static locale_t utf8;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL);
  if (!utf8) return 1;
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}
