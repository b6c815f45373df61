/// Shared by the two halves of the room: the way back, and the screen.
#pragma once

#include <stdbool.h>

/// Remembers the terminal's modes and the bytes that undo what the screen will do.
bool restore_prepare(const char *const *sequences, int count);

/// Says that the terminal is ours from now on, or is not.
void restore_arm(bool armed);

/// Sets the terminal's modes as they were found.
void restore_modes(void);

/// Begins and ends the catching of signals.
bool signals_begin(void);
void signals_end(void);
