/// Signals while the screen is ours. A handler leaves a flag and wakes the loop through a pipe.
#pragma once

#include <stdbool.h>

/// Begins and ends the catching of signals.
bool signals_begin(void);
void signals_end(void);

/// Leaves Ctrl-Z and Ctrl-C to the program that has the terminal for a while, and takes them back.
void signals_yield(void);
void signals_resume(void);
