#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
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
#include <time.h>
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
/// Presses and wheel, told in the form that has no limit of columns.
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

static SCREEN *screen;
static FILE *nowhere;
/// The terminal by a descriptor of our own, since the standard ones are caught; -1 without one.
static int terminal = -1;
static FILE *page;
/// Keys are read through a pad, since reading from a window would draw it.
static WINDOW *keys;
static bool utf8, colored, pastes, points, aside, cursor_shown;

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

/// Arrows, Home and End as sent in either mode of the keypad: terminfo knows one of them, and some
/// terminals and multiplexers send the other.
static void define_cursor_keys(void) {
  static const struct {
    char number;
    int key;
  } edit_keys[] = {{'1', KEY_HOME}, {'4', KEY_END},   {'7', KEY_HOME}, {'8', KEY_END},
                   {'3', KEY_DC},   {'5', KEY_PPAGE}, {'6', KEY_NPAGE}};
  for (size_t i = 0; i < sizeof edit_keys / sizeof *edit_keys; i++) {
    const char csi[] = {'\033', '[', edit_keys[i].number, '~', 0};
    if (key_defined(csi) == 0) define_key(csi, edit_keys[i].key);
  }
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
  // What a mouse tells is read here: ncurses' own reading loses reports that come in parts.
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
  points = pastes && options.mouse;
  const char *undo[] = {
      capability("sgr0"), points ? mouse_off : NULL, pastes ? paste_off : NULL,
      capability("rmkx"), capability("cnorm"),       capability("rmcup")};
  if (!restore_prepare(undo, sizeof undo / sizeof *undo) || !signals_begin()) return NC_FAILED;
  restore_arm(true);
  terminal = streams_begin();
  page = terminal < 0 ? NULL : fdopen(fcntl(terminal, F_DUPFD_CLOEXEC, 0), "w");
  screen = page ? newterm(options.type, page, stdin) : NULL;
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
  screen = newterm(type, nowhere, nowhere);
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

bool nc_speaks_utf8(void) { return utf8; }

int nc_colors(void) {
  if (!colored) return 0;
  if (tigetflag("RGB") > 0 || tigetnum("RGB") > 0) return 1 << 24;
  return COLORS > 256 ? 256 : COLORS;
}

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

/// A sequence that ncurses knows no key for, which may come in parts.
static struct {
  /// The byte after Esc that began it, `[` or `O`; 0 when there is none.
  int kind;
  /// Bytes of the oldest form of report, still to come.
  int raw;
  char parameters[24];
  size_t used;
  struct timespec begun;
} sequence;

/// How long the rest of a sequence may stay away, in milliseconds.
static const long sequence_patience = 500;

static void begin_sequence(int kind) {
  sequence.kind = kind;
  sequence.used = 0;
  clock_gettime(CLOCK_MONOTONIC, &sequence.begun);
}

static bool is_sequence_stale(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - sequence.begun.tv_sec) * 1000 +
             (now.tv_nsec - sequence.begun.tv_nsec) / 1000000 >
         sequence_patience;
}

/// What the mouse tells in `<button;column;row`, ended by `M` for a press.
static nc_key read_mouse(int final, uint32_t *value) {
  unsigned button, column, row;
  sequence.parameters[sequence.used] = 0;
  if (!points || final != 'M' ||
      sscanf(sequence.parameters, "<%u;%u;%u", &button, &column, &row) != 3 || column == 0 ||
      row == 0 || column > MOST_COLUMNS || row > MOST_ROWS) {
    return NC_KEY_OTHER;
  }
  *value = (column - 1) << 16 | (row - 1);
  switch (button) {
    case 0: return NC_KEY_CLICK;
    case 64: return NC_KEY_WHEEL_UP;
    case 65: return NC_KEY_WHEEL_DOWN;
    default: return NC_KEY_OTHER;
  }
}

/// Ends the sequence with its last byte.
static nc_key end_sequence(int final, uint32_t *value) {
  sequence.kind = 0;
  if (sequence.used > 0 && sequence.parameters[0] == '<') return read_mouse(final, value);
  if (sequence.used > 0) return NC_KEY_OTHER;
  switch (final) {
    case 'A': return NC_KEY_UP;
    case 'B': return NC_KEY_DOWN;
    case 'C': return NC_KEY_RIGHT;
    case 'D': return NC_KEY_LEFT;
    case 'H': return NC_KEY_HOME;
    case 'F': return NC_KEY_END;
    case 'M': sequence.raw = points ? 3 : 0; return NC_KEY_OTHER;
    default: return NC_KEY_OTHER;
  }
}

/// Takes a byte of the sequence; false until its last.
static bool goes_on(int byte) {
  if (sequence.kind != '[' || byte < 0x20 || byte > 0x3F) return false;
  if (sequence.used < sizeof sequence.parameters - 1) {
    sequence.parameters[sequence.used++] = (char)byte;
  }
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

/// What a byte is: part of a sequence, or of a character.
static nc_key read_byte(int byte, uint32_t *value) {
  if (sequence.raw > 0) {
    sequence.raw--;
    return NC_KEY_OTHER;
  }
  if (sequence.kind) return goes_on(byte) ? NC_KEY_OTHER : end_sequence(byte, value);
  if (byte == 0x1B) {
    int next = wgetch(keys);
    if (next == '[' || next == 'O') {
      begin_sequence(next);
      return NC_KEY_OTHER;
    }
    if (next != ERR) ungetch(next);
  }
  return decode(byte, value) ? NC_KEY_CHARACTER : NC_KEY_OTHER;
}

nc_key nc_next_key(uint32_t *value) {
  int key;
  *value = 0;
  do {
    key = wgetch(keys);
    // The change of size is told by its signal.
  } while (key == KEY_RESIZE);
  if (sequence.kind && is_sequence_stale()) sequence.kind = 0;
  if (key == ERR) return NC_KEY_NONE;
  if (key < KEY_MIN) return read_byte(key, value);
  sequence.kind = 0;
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
