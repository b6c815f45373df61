/// Keys as the terminal sends them, read byte by byte.
#pragma once

#include <stdbool.h>

/// Begins to read keys on the screen just made; with `wide`, characters beyond ASCII come as UTF-8.
void keys_begin(bool wide);

/// Says whether the terminal was asked to tell of its mouse: else what looks like it is no key.
void keys_expect_mouse(bool is_expected);
