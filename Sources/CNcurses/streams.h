/// Standard output and error while the screen is ours: whatever a library prints is caught.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// Begins to catch; gives a descriptor for the terminal, -1 when there is none to be had.
int streams_begin(void);

/// Hands the standard streams back for a while, or for good. May be called from a signal handler.
void streams_give_back(void);

/// Catches again after `streams_give_back`.
void streams_catch(void);

/// Writes what was caught to standard error, harmless for a terminal, once. May be called from a
/// signal handler.
void streams_tell(void);

/// Ends catching and closes what it took.
void streams_end(void);

/// Writes all bytes, unless the terminal takes nothing any more. May be called from a signal handler.
void streams_write(int descriptor, const char *bytes, size_t count);
