#include "direct.h"

#include <curses.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

// The description is given to ncurses as terminfo(5) lets one do it: whole, in TERMINFO, in the form
// of term(5) with numbers of 32 bits, written in hexadecimal digits.

/// The semicolons are what every terminal with such colours understands; colons are not.
static const char foreground[] =
    "\033[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e"
    "38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m";
static const char background[] =
    "\033[%?%p1%{8}%<%t4%p1%d%e%p1%{16}%<%t10%p1%{8}%-%d%e"
    "48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m";

enum {
  NUMBERS_OF_32_BITS = 01036,
  OWN_COLORS = 16,
  DIRECT_COLORS = 1 << 24,
  DIRECT_PAIRS = 1 << 16,
  /// What ncurses reads at most.
  MOST_BYTES = 32768,
  /// More than terminfo names.
  MOST_STRINGS = 512,
};

static uint8_t bytes[MOST_BYTES];
static size_t used;
/// What TERMINFO was; NULL when it was not there.
static char *former;

static const char *capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

bool direct_is_offered(void) {
  const char *set = capability("setaf");
  if (!set || strncmp(set, "\033[", 2) != 0 || !capability("setab")) return false;
  if (tigetflag("RGB") > 0 || tigetnum("RGB") > 0) return true;
  const char *told = getenv("COLORTERM"), *type = getenv("TERM");
  if (!told || (strcmp(told, "truecolor") != 0 && strcmp(told, "24bit") != 0)) return false;
  // GNU screen hands COLORTERM on from the terminal around it and does not understand such colours.
  if (type && strncmp(type, "screen", 6) == 0 && !getenv("TMUX")) return false;
  return tigetnum("colors") >= 256;
}

static void add(const void *from, size_t count) {
  if (count <= sizeof bytes - used) memcpy(bytes + used, from, count);
  used = count <= sizeof bytes - used ? used + count : sizeof bytes;
}

static void add_number(int64_t value, int width) {
  for (int i = 0; i < width; i++) add(&(uint8_t){(uint8_t)(value >> (8 * i))}, 1);
}

static void add_evening(void) {
  if (used % 2) add_number(0, 1);
}

static size_t count_of(const char *const *names) {
  size_t count = 0;
  while (names[count]) count++;
  return count;
}

static const char *string_of(const char *name) {
  if (strcmp(name, "setaf") == 0) return foreground;
  if (strcmp(name, "setab") == 0) return background;
  // The person's palette is never touched.
  if (strcmp(name, "initc") == 0 || strcmp(name, "oc") == 0) return NULL;
  return capability(name);
}

static int number_of(const char *name) {
  if (strcmp(name, "colors") == 0) return DIRECT_COLORS;
  if (strcmp(name, "pairs") == 0) return DIRECT_PAIRS;
  return tigetnum(name);
}

static void add_standard_part(void) {
  const char *names = longname();
  // The type by which it is looked for comes first.
  const char *type = termname();
  size_t booleans = count_of(boolnames), numbers = count_of(numnames);
  size_t strings = count_of(strnames), table = 0;
  if (strings > MOST_STRINGS) strings = MOST_STRINGS;
  const char *values[MOST_STRINGS];
  for (size_t i = 0; i < strings; i++) {
    values[i] = string_of(strnames[i]);
    if (values[i]) table += strlen(values[i]) + 1;
  }
  size_t name_size = strlen(type) + 1 + strlen(names) + 1;
  const size_t header[] = {NUMBERS_OF_32_BITS, name_size, booleans, numbers, strings, table};
  for (size_t i = 0; i < sizeof header / sizeof *header; i++) add_number((int64_t)header[i], 2);
  add(type, strlen(type));
  add("|", 1);
  add(names, strlen(names) + 1);
  for (size_t i = 0; i < booleans; i++) {
    add_number(strcmp(boolnames[i], "ccc") != 0 && tigetflag(boolnames[i]) > 0, 1);
  }
  add_evening();
  for (size_t i = 0; i < numbers; i++) add_number(number_of(numnames[i]), 4);
  int64_t place = 0;
  for (size_t i = 0; i < strings; i++) {
    add_number(values[i] ? place : -1, 2);
    if (values[i]) place += (int64_t)strlen(values[i]) + 1;
  }
  for (size_t i = 0; i < strings; i++) {
    if (values[i]) add(values[i], strlen(values[i]) + 1);
  }
  add_evening();
}

/// What ncurses looks for beyond the standard: whether 39 and 49 give the terminal's own colours, how
/// lines are drawn under UTF-8, and that colours are red, green and blue.
static void add_extended_part(void) {
  static const char *const flags[] = {"AX", "RGB", "XT"}, *const numbers[] = {"CO", "U8"};
  static const char names[] = "AX\0RGB\0XT\0CO\0U8";
  const int64_t values[] = {OWN_COLORS, tigetnum("U8")};
  enum { FLAGS = 3, NUMBERS = 2 };
  const int64_t header[] = {FLAGS, NUMBERS, 0, FLAGS + NUMBERS, sizeof names};
  for (size_t i = 0; i < sizeof header / sizeof *header; i++) add_number(header[i], 2);
  for (int i = 0; i < FLAGS; i++) {
    add_number(strcmp(flags[i], "RGB") == 0 || tigetflag(flags[i]) > 0, 1);
  }
  add_evening();
  for (int i = 0; i < NUMBERS; i++) add_number(values[i], 4);
  int64_t place = 0;
  for (int i = 0; i < FLAGS + NUMBERS; i++) {
    add_number(place, 2);
    place += (int64_t)strlen(i < FLAGS ? flags[i] : numbers[i - FLAGS]) + 1;
  }
  add(names, sizeof names);
}

bool direct_begin(void) {
  static const char digits[] = "0123456789ABCDEF";
  used = 0;
  add_standard_part();
  add_extended_part();
  if (used == sizeof bytes) return false;
  char *text = malloc(4 + 2 * used + 1);
  if (!text) return false;
  memcpy(text, "hex:", 4);
  for (size_t i = 0; i < used; i++) {
    text[4 + 2 * i] = digits[bytes[i] >> 4];
    text[5 + 2 * i] = digits[bytes[i] & 15];
  }
  text[4 + 2 * used] = 0;
  const char *value = getenv("TERMINFO");
  former = value ? strdup(value) : NULL;
  bool is_set = setenv("TERMINFO", text, 1) == 0;
  free(text);
  return is_set;
}

void direct_end(void) {
  if (former) {
    setenv("TERMINFO", former, 1);
  } else {
    unsetenv("TERMINFO");
  }
  free(former);
  former = NULL;
}
