#define NCURSES_WIDECHAR 1
#include "keys.h"
#include "CNcurses.h"
#include "limits.h"

#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

enum {
  PASTE_BEGIN = KEY_MAX + 1,
  PASTE_END,
};

/// Keys are read through a pad, since reading from a window would draw it.
static WINDOW *keys;
static bool utf8, points;

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

void keys_begin(bool wide) {
  utf8 = wide;
  keys = newpad(1, 1);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  // What a mouse tells is read here: ncurses' own reading loses reports that come in parts.
  keyok(KEY_MOUSE, FALSE);
  define_key("\033[200~", PASTE_BEGIN);
  define_key("\033[201~", PASTE_END);
  define_cursor_keys();
}

void keys_expect_mouse(bool is_expected) { points = is_expected; }

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
