/// What the tests need of the system in C: programs on a pseudo-terminal, and programs with a pipe.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// The modes of a terminal, as `stty -g` shows them.
typedef struct {
  uint32_t input, output, control, local;
  uint8_t characters[32];
} pt_modes;

/// Opens a pseudo-terminal of the given extent; its two ends are closed in programs started.
bool pt_open(int columns, int rows, int *controller, int *terminal);

/// Starts a program as the leader of a session on the terminal; -1 when it could not be started.
pid_t pt_start(
    int terminal, char *const arguments[], char *const environment[], const char *directory);

/// Starts a program whose output and errors can be read from the descriptor given back.
pid_t pt_start_piped(
    char *const arguments[], char *const environment[], const char *directory, int *output);

/// Changes the extent of the pseudo-terminal.
bool pt_resize(int controller, int columns, int rows);

/// Reads the modes of the pseudo-terminal.
bool pt_read_modes(int controller, pt_modes *modes);

/// The columns of a scalar by the C library's UTF-8 locale.
int pt_width(uint32_t scalar);
