#define NCURSES_WIDECHAR 1
#include "cells.h"
#include "CNcurses.h"

#include <ncurses.h>
#include <term.h>
#include <wchar.h>

// term.h names every capability by a macro, words of ours among them.
#undef columns
#undef lines

static bool colored, cursor_shown;
/// A pair of its own with the terminal's colours: ncurses then changes colours alone, where it would
/// clear all attributes, once more and at length, to come to the pair 0.
static int usual_pair;

void cells_begin(bool colors) {
  colored = colors && has_colors();
  if (colored) {
    start_color();
    use_default_colors();
    usual_pair = init_pair(1, -1, -1) == OK ? 1 : 0;
  }
  cursor_shown = true;
}

int nc_colors(void) {
  if (!colored) return 0;
  if (tigetflag("RGB") > 0) return 1 << 24;
  return COLORS > 256 ? 256 : COLORS;
}

int nc_pair(int foreground, int background) {
  if (!colored) return 0;
  if (foreground < 0 && background < 0) return usual_pair;
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
