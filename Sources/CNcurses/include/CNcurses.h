/// The one door to ncurses: a full screen of cells, keys, signals, and the way back to the shell.
///
/// There is one screen at a time, and one thread uses it. Only the functions that say so may be
/// called from a signal handler. Names begin with `nc_`; nothing of ncurses.h shows.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// What came of entering the full screen.
typedef enum {
  NC_ENTERED,
  /// Standard input or output is no terminal.
  NC_NOT_A_TERMINAL,
  /// The program runs in the background of its terminal.
  NC_IN_BACKGROUND,
  /// The terminal's type is not described on this computer.
  NC_UNKNOWN_TYPE,
  /// The terminal cannot place its cursor or clear its screen.
  NC_TOO_PLAIN,
  /// ncurses, a pipe or the terminal's modes failed.
  NC_FAILED,
} nc_outcome;

/// How the full screen is to be.
typedef struct {
  /// The type of the terminal, as in TERM.
  const char *type;
  /// How long a lone Esc waits for the rest of a sequence, in milliseconds.
  int escape_delay;
  /// Whether colours may be used at all.
  bool colors;
  /// Whether the mouse is to tell of presses and of its wheel.
  bool mouse;
} nc_options;

/// Opens the null device as each of the descriptors 0 to 2 that came closed, so that no file is
/// ever taken for a standard stream. To be called first in main.
void nc_secure_descriptors(void);

/// Takes over the terminal: saves its modes, prepares the way back, catches signals, switches to
/// the alternate screen. On any other outcome than `NC_ENTERED` the terminal is as it was.
nc_outcome nc_enter(nc_options options);

/// Opens a screen on the null device, for reading back what would be shown.
bool nc_enter_detached(const char *type, int rows, int columns);

/// Gives the terminal back as it was found. Does nothing when it has been given back. May be called
/// from a signal handler; also runs when the process exits or crashes.
void nc_restore(void);

/// Restores, and frees the screen and the signals.
void nc_leave(void);

/// Gives the terminal, Ctrl-C and Ctrl-Z to another program for a while; `nc_come_back` takes them
/// again.
void nc_step_aside(void);

/// Takes the terminal again; the next flush draws everything.
void nc_come_back(void);

/// Waits for the program that has the terminal; when it stops, so do we. False when the system asks us
/// to end or the terminal is gone: it then did not end of itself, if it did at all.
bool nc_wait_for(pid_t child, int *status);

/// Sends bytes that are for the terminal itself, not for the page.
void nc_send(const char *bytes, int count);

/// Asks the terminal to tell of its mouse from now on, or no more.
void nc_point(bool is_wanted);

/// Stops the process group as Ctrl-Z does; returns when it is continued, having come back.
void nc_stop(void);

/// Whether the locale lets characters beyond ASCII through.
bool nc_speaks_utf8(void);

/// How many colours there are: 0 for none, more than 256 for red-green-blue numbers.
int nc_colors(void);

/// The screen's extent.
void nc_size(int *rows, int *columns);

/// Reads the terminal's extent anew and fits the screen to it; true when it changed.
bool nc_follow_size(void);

/// The looks a cell can have, to be joined by `|`.
enum {
  NC_BOLD = 1,
  NC_DIM = 2,
  NC_UNDERLINE = 4,
  NC_REVERSE = 8,
  NC_ITALIC = 16,
};

/// The number of a pair of colours, -1 standing for the terminal's own; 0 without colours.
int nc_pair(int foreground, int background);

/// Puts one character with up to four marks; one that the C library would not draw on `width`
/// columns becomes a question mark.
void nc_put(
    int row, int column, const uint32_t *scalars, int count, int width, int looks, int pair);

/// Reads back what was put: the scalars (at most 5), their count as the result, looks and pair.
int nc_get(int row, int column, uint32_t *scalars, int *looks, int *pair);

/// Blanks all cells without touching the terminal.
void nc_blank(void);

/// Makes the next flush draw everything.
void nc_distrust_screen(void);

/// Sends what changed, and leaves the cursor at the given place; a negative row leaves it anywhere.
void nc_flush(int row, int column, bool shows_cursor);

/// A descriptor that can be read when a signal has come.
int nc_signal_descriptor(void);

/// The next signal that came (SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT), else 0.
int nc_take_signal(void);

/// What was pressed.
typedef enum {
  NC_KEY_NONE,
  /// The value is a scalar, control characters among them.
  NC_KEY_CHARACTER,
  /// The value is the function key's number.
  NC_KEY_FUNCTION,
  NC_KEY_UP, NC_KEY_DOWN, NC_KEY_LEFT, NC_KEY_RIGHT, NC_KEY_HOME, NC_KEY_END,
  NC_KEY_PAGE_UP, NC_KEY_PAGE_DOWN, NC_KEY_ENTER, NC_KEY_BACKSPACE, NC_KEY_DELETE,
  NC_KEY_BACK_TAB, NC_KEY_PASTE_BEGIN, NC_KEY_PASTE_END,
  /// The mouse, at the column times 65536 plus the row, from 0.
  NC_KEY_CLICK, NC_KEY_WHEEL_UP, NC_KEY_WHEEL_DOWN,
  /// A key without meaning here.
  NC_KEY_OTHER,
} nc_key;

/// The next key that has arrived, without waiting but for the rest of an escape sequence.
nc_key nc_next_key(uint32_t *value);

/// Whether the terminal is gone: a read finds its end, or it reports an error.
bool nc_is_gone(void);
