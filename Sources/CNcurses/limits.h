/// The largest screen that is drawn.
#pragma once

enum { MOST_ROWS = 1000, MOST_COLUMNS = 4000 };
