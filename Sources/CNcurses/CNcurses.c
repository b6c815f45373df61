#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "restore.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// term.h names every capability by a macro, words of ours among them.
#undef columns
#undef lines

enum {
  PASTE_BEGIN = KEY_MAX + 1,
  PASTE_END,
  MOST_ROWS = 1000,
  MOST_COLUMNS = 4000,
};

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

static SCREEN *screen;
static FILE *nowhere;
/// Keys are read through a pad, since reading from a window would draw it.
static WINDOW *keys;
static bool utf8, colored, pastes, aside, cursor_shown;

static void send(const char *bytes) {
  ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)ignored;
}

/// A terminal set for UTF-8, or for nothing in particular, gets UTF-8; one set for another charset
/// gets ASCII.
static void choose_charset(void) {
  setlocale(LC_CTYPE, "");
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

/// Arrows, Home and End as sent in either mode of the keypad: terminfo knows one of them, and some
/// terminals and multiplexers send the other.
static void define_cursor_keys(void) {
  static const struct {
    char final;
    int key;
  } cursor_keys[] = {{'A', KEY_UP},    {'B', KEY_DOWN}, {'C', KEY_RIGHT},
                     {'D', KEY_LEFT},  {'H', KEY_HOME}, {'F', KEY_END}};
  for (size_t i = 0; i < sizeof cursor_keys / sizeof *cursor_keys; i++) {
    const char csi[] = {'\033', '[', cursor_keys[i].final, 0};
    const char ss3[] = {'\033', 'O', cursor_keys[i].final, 0};
    // What the terminal itself says of a sequence goes first.
    if (key_defined(csi) == 0) define_key(csi, cursor_keys[i].key);
    if (key_defined(ss3) == 0) define_key(ss3, cursor_keys[i].key);
  }
}

static void prepare_screen(bool colors, int escape_delay) {
  set_escdelay(escape_delay);
  raw();
  noecho();
  nonl();
  keys = newpad(1, 1);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  // The mouse stays the terminal's; should it report all the same, that is no key.
  keyok(KEY_MOUSE, FALSE);
  define_key("\033[200~", PASTE_BEGIN);
  define_key("\033[201~", PASTE_END);
  define_cursor_keys();
  colored = colors && has_colors();
  if (colored) {
    start_color();
    use_default_colors();
  }
  cursor_shown = true;
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
  const char *undo[] = {
      capability("sgr0"), pastes ? paste_off : NULL, capability("rmkx"), capability("cnorm"),
      capability("rmcup")};
  if (!restore_prepare(undo, sizeof undo / sizeof *undo) || !signals_begin()) return NC_FAILED;
  restore_arm(true);
  screen = newterm(options.type, stdout, stdin);
  if (!screen) {
    nc_leave();
    return NC_FAILED;
  }
  prepare_screen(options.colors, options.escape_delay);
  nc_follow_size();
  if (pastes) send(paste_on);
  return NC_ENTERED;
}

bool nc_enter_detached(const char *type, int rows, int columns) {
  if (screen) return false;
  choose_charset();
  nowhere = fopen("/dev/null", "r+");
  if (!nowhere) return false;
  screen = newterm(type, nowhere, nowhere);
  if (!screen) {
    nc_leave();
    return false;
  }
  pastes = false;
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
  screen = NULL;
  nowhere = NULL;
}

void nc_step_aside(void) {
  if (aside || nowhere) return;
  aside = true;
  endwin();
  if (pastes) send(paste_off);
  restore_arm(false);
  restore_modes();
}

void nc_come_back(void) {
  if (nowhere) return;
  aside = false;
  restore_arm(true);
  reset_prog_mode();
  if (pastes) send(paste_on);
  // ncurses shows the cursor on leaving and hides it again by itself on the next update.
  clearok(curscr, TRUE);
}

bool nc_speaks_utf8(void) { return utf8; }

int nc_colors(void) {
  if (!colored) return 0;
  if (tigetflag("RGB") > 0 || tigetnum("RGB") > 0) return 1 << 24;
  return COLORS > 256 ? 256 : COLORS;
}

void nc_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

bool nc_follow_size(void) {
  struct winsize told;
  if (nowhere || ioctl(STDOUT_FILENO, TIOCGWINSZ, &told) != 0) return false;
  if (told.ws_row == 0 || told.ws_col == 0) return false;
  int rows = told.ws_row > MOST_ROWS ? MOST_ROWS : told.ws_row;
  int columns = told.ws_col > MOST_COLUMNS ? MOST_COLUMNS : told.ws_col;
  if (rows == LINES && columns == COLS) return false;
  return resizeterm(rows, columns) == OK;
}

int nc_pair(int foreground, int background) {
  if (!colored || (foreground < 0 && background < 0)) return 0;
  int pair = alloc_pair(foreground, background);
  return pair > 0 ? pair : 0;
}

static attr_t attributes(int looks) {
  return (looks & NC_BOLD ? A_BOLD : 0) | (looks & NC_DIM ? A_DIM : 0) |
         (looks & NC_UNDERLINE ? A_UNDERLINE : 0) | (looks & NC_REVERSE ? A_REVERSE : 0) |
         (looks & NC_ITALIC ? A_ITALIC : 0);
}

void nc_put(
    int row, int column, const uint32_t *scalars, int count, int width, int looks, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  int used = 0;
  for (int i = 0; i < count && used < CCHARW_MAX; i++) {
    wchar_t scalar = (wchar_t)scalars[i];
    int columns = wcwidth(scalar);
    if (i == 0 && columns != width) {
      text[used++] = L'?';
      break;
    }
    if (i == 0 || columns == 0) text[used++] = scalar;
  }
  cchar_t cell;
  if (setcchar(&cell, text, attributes(looks), 0, &pair) != OK) return;
  mvadd_wchnstr(row, column, &cell, 1);
  if (width == 2 && text[0] == L'?') {
    setcchar(&cell, L" ", attributes(looks), 0, &pair);
    mvadd_wchnstr(row, column + 1, &cell, 1);
  }
}

int nc_get(int row, int column, uint32_t *scalars, int *looks, int *pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t found;
  short unused;
  if (mvin_wch(row, column, &cell) != OK) return 0;
  if (getcchar(&cell, text, &found, &unused, pair) != OK) return 0;
  *looks = (found & A_BOLD ? NC_BOLD : 0) | (found & A_DIM ? NC_DIM : 0) |
           (found & A_UNDERLINE ? NC_UNDERLINE : 0) | (found & A_REVERSE ? NC_REVERSE : 0) |
           (found & A_ITALIC ? NC_ITALIC : 0);
  int count = (int)wcslen(text);
  for (int i = 0; i < count; i++) scalars[i] = (uint32_t)text[i];
  return count;
}

void nc_blank(void) { erase(); }

void nc_distrust_screen(void) { clearok(curscr, TRUE); }

void nc_flush(int row, int column, bool shows_cursor) {
  if (shows_cursor != cursor_shown) {
    curs_set(shows_cursor ? 1 : 0);
    cursor_shown = shows_cursor;
  }
  leaveok(stdscr, row < 0);
  if (row >= 0) move(row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

/// Reads past the rest of a sequence that no key is known for; false when there is none.
static bool skip_sequence(void) {
  int next = wgetch(keys);
  if (next == 'O') return wgetch(keys) != ERR;
  if (next != '[') {
    if (next != ERR) ungetch(next);
    return false;
  }
  do {
    next = wgetch(keys);
  } while (next >= 0x20 && next <= 0x3F);
  return true;
}

/// Puts a character together from its bytes, which may come in several reads; false until the last.
/// (ncurses' own reading of characters loses one that comes in parts.)
static bool decode(int byte, uint32_t *scalar) {
  static uint32_t begun;
  static int missing;
  if (!utf8) {
    wint_t wide = btowc(byte);
    *scalar = wide == WEOF ? 0 : (uint32_t)wide;
    return wide != WEOF;
  }
  if (byte < 0x80) {
    missing = 0;
    *scalar = (uint32_t)byte;
    return true;
  }
  if (byte >= 0xC0) {
    missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    begun = (uint32_t)byte & (0x3Fu >> missing);
    return false;
  }
  if (missing == 0) return false;
  begun = begun << 6 | ((uint32_t)byte & 0x3F);
  *scalar = begun;
  return --missing == 0;
}

nc_key nc_next_key(uint32_t *value) {
  int key;
  *value = 0;
  do {
    key = wgetch(keys);
    // The change of size is told by its signal.
  } while (key == KEY_RESIZE);
  if (key == ERR) return NC_KEY_NONE;
  if (key < KEY_MIN) {
    if (key == 0x1B && skip_sequence()) return NC_KEY_OTHER;
    return decode(key, value) ? NC_KEY_CHARACTER : NC_KEY_OTHER;
  }
  if (key > KEY_F0 && key <= KEY_F(63)) {
    *value = (uint32_t)(key - KEY_F0);
    return NC_KEY_FUNCTION;
  }
  switch (key) {
    case KEY_UP: return NC_KEY_UP;
    case KEY_DOWN: return NC_KEY_DOWN;
    case KEY_LEFT: return NC_KEY_LEFT;
    case KEY_RIGHT: return NC_KEY_RIGHT;
    case KEY_HOME: return NC_KEY_HOME;
    case KEY_END: return NC_KEY_END;
    case KEY_PPAGE: return NC_KEY_PAGE_UP;
    case KEY_NPAGE: return NC_KEY_PAGE_DOWN;
    case KEY_ENTER: return NC_KEY_ENTER;
    case KEY_BACKSPACE: return NC_KEY_BACKSPACE;
    case KEY_DC: return NC_KEY_DELETE;
    case KEY_BTAB: return NC_KEY_BACK_TAB;
    case PASTE_BEGIN: return NC_KEY_PASTE_BEGIN;
    case PASTE_END: return NC_KEY_PASTE_END;
    default: return NC_KEY_OTHER;
  }
}

bool nc_is_gone(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  // Readable without a byte to read is the end.
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}
