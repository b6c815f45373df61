/// The cells of the page.
#pragma once

#include <stdbool.h>

/// Begins to draw on the screen just made, with colours or without.
void cells_begin(bool colors);
