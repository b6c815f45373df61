#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "cells.h"
#include "direct.h"
#include "keys.h"
#include "limits.h"
#include "restore.h"
#include "signals.h"
#include "streams.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

// term.h names every capability by a macro, words of ours among them.
#undef columns
#undef lines

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
/// Presses and wheel, told in the form that has no limit of columns.
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

static SCREEN *screen;
static FILE *nowhere;
/// The terminal by a descriptor of our own, since the standard ones are caught; -1 without one.
static int terminal = -1;
static FILE *page;
static bool utf8, pastes, points, aside;

static void send(const char *bytes) { streams_write(terminal, bytes, strlen(bytes)); }

static void begin_reports(void) {
  if (pastes) send(paste_on);
  if (points) send(mouse_on);
}

static void end_reports(void) {
  if (points) send(mouse_off);
  if (pastes) send(paste_off);
}

/// Whether the locale asked for names another charset, though it may not be installed.
static bool names_other_charset(void) {
  const char *name = getenv("LC_ALL");
  if (!name || !*name) name = getenv("LC_CTYPE");
  if (!name || !*name) name = getenv("LANG");
  const char *charset = name ? strchr(name, '.') : NULL;
  return charset && strncasecmp(charset, ".utf-8", 6) != 0 && strncasecmp(charset, ".utf8", 5) != 0;
}

/// A terminal set for UTF-8, or for nothing in particular, gets UTF-8; one set for another charset
/// gets ASCII.
static void choose_charset(void) {
  if (!setlocale(LC_CTYPE, "") && names_other_charset()) {
    utf8 = false;
    return;
  }
  const char *charset = nl_langinfo(CODESET);
  if (strcmp(charset, "ANSI_X3.4-1968") == 0) {
    setlocale(LC_CTYPE, "C.UTF-8");
    charset = nl_langinfo(CODESET);
  }
  utf8 = strcmp(charset, "UTF-8") == 0;
}

static const char *capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// Opens the screen, with colours by red, green and blue where the terminal has them.
static SCREEN *open_screen(const char *type, FILE *output, FILE *input, bool colors) {
  SCREEN *opened = NULL;
  if (colors && direct_is_offered() && direct_begin()) {
    opened = newterm(type, output, input);
    direct_end();
  }
  return opened ? opened : newterm(type, output, input);
}

static void prepare_screen(bool colors, int escape_delay) {
  set_escdelay(escape_delay);
  raw();
  noecho();
  nonl();
  keys_begin(utf8);
  keys_expect_mouse(points);
  cells_begin(colors);
  aside = false;
  def_prog_mode();
}

nc_outcome nc_enter(nc_options options) {
  if (screen) return NC_FAILED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return NC_NOT_A_TERMINAL;
  if (tcgetpgrp(STDIN_FILENO) != getpgrp()) return NC_IN_BACKGROUND;
  choose_charset();
  int error;
  if (setupterm(options.type, STDOUT_FILENO, &error) != OK) {
    // 0 unknown, 1 a printer, -1 no descriptions at all.
    return error == 1 ? NC_TOO_PLAIN : NC_UNKNOWN_TYPE;
  }
  const char *place = capability("cup");
  if (!place || !capability("clear")) return NC_TOO_PLAIN;
  pastes = strncmp(place, "\033[", 2) == 0;
  points = pastes && options.mouse;
  const char *undo[] = {
      capability("sgr0"), pastes ? mouse_off : NULL, pastes ? paste_off : NULL,
      capability("rmkx"), capability("cnorm"),       capability("rmcup")};
  if (!restore_prepare(undo, sizeof undo / sizeof *undo) || !signals_begin()) return NC_FAILED;
  restore_arm(true);
  terminal = streams_begin();
  page = terminal < 0 ? NULL : fdopen(fcntl(terminal, F_DUPFD_CLOEXEC, 0), "w");
  screen = page ? open_screen(options.type, page, stdin, options.colors) : NULL;
  if (!screen) {
    nc_leave();
    return NC_FAILED;
  }
  prepare_screen(options.colors, options.escape_delay);
  nc_follow_size();
  begin_reports();
  return NC_ENTERED;
}

bool nc_enter_detached(const char *type, int rows, int columns) {
  if (screen) return false;
  choose_charset();
  nowhere = fopen("/dev/null", "r+");
  if (!nowhere) return false;
  int error;
  bool is_known = setupterm(type, fileno(nowhere), &error) == OK;
  screen = is_known ? open_screen(type, nowhere, nowhere, true) : NULL;
  if (!screen) {
    nc_leave();
    return false;
  }
  pastes = points = false;
  prepare_screen(true, 25);
  resizeterm(rows, columns);
  return true;
}

void nc_leave(void) {
  nc_restore();
  if (nowhere) {
    endwin();
  } else {
    signals_end();
  }
  if (screen) delscreen(screen);
  if (nowhere) fclose(nowhere);
  if (page) fclose(page);
  streams_end();
  page = NULL;
  terminal = -1;
  screen = NULL;
  nowhere = NULL;
}

void nc_step_aside(void) {
  if (aside || nowhere) return;
  aside = true;
  endwin();
  end_reports();
  fflush(NULL);
  restore_arm(false);
  restore_modes();
  streams_give_back();
  signals_yield();
}

void nc_come_back(void) {
  if (nowhere) return;
  aside = false;
  signals_resume();
  streams_catch();
  restore_arm(true);
  reset_prog_mode();
  begin_reports();
  // ncurses shows the cursor on leaving and hides it again by itself on the next update.
  clearok(curscr, TRUE);
}

void nc_stop(void) {
  nc_step_aside();
  kill(0, SIGTSTP);
  nc_come_back();
}

void nc_send(const char *bytes, int count) {
  if (terminal >= 0 && !aside) streams_write(terminal, bytes, (size_t)count);
}

void nc_point(bool is_wanted) {
  if (nowhere || points == (pastes && is_wanted)) return;
  points = pastes && is_wanted;
  keys_expect_mouse(points);
  if (!aside) send(points ? mouse_on : mouse_off);
}

bool nc_speaks_utf8(void) { return utf8; }

void nc_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

bool nc_follow_size(void) {
  struct winsize told;
  if (nowhere || ioctl(terminal, TIOCGWINSZ, &told) != 0) return false;
  if (told.ws_row == 0 || told.ws_col == 0) return false;
  int rows = told.ws_row > MOST_ROWS ? MOST_ROWS : told.ws_row;
  int columns = told.ws_col > MOST_COLUMNS ? MOST_COLUMNS : told.ws_col;
  if (rows == LINES && columns == COLS) return false;
  return resizeterm(rows, columns) == OK;
}

bool nc_is_gone(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  // Readable without a byte to read is the end.
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}
