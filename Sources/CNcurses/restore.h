/// The way back: the terminal as it was found, whatever happens.
#pragma once

#include <stdbool.h>

/// Remembers the terminal's modes and the bytes that undo what the screen will do.
bool restore_prepare(const char *const *sequences, int count);

/// Says that the terminal is ours from now on, or is not.
void restore_arm(bool armed);

/// Sets the terminal's modes as they were found.
void restore_modes(void);

/// Gives the terminal back, if it is ours. May be called from a signal handler.
void restore_now(void);
