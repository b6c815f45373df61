/// Colours by red, green and blue on terminals whose description knows but 256.
#pragma once

#include <stdbool.h>

/// Whether the terminal described by the last `setupterm` takes red, green and blue: it says so itself,
/// or COLORTERM says it of a terminal that has its 256 colours in the usual way.
bool direct_is_offered(void);

/// Makes `newterm` find, under that terminal's name, its own description with colours by red, green and
/// blue: the first sixteen numbers stay those that the person chose. False when it cannot be.
bool direct_begin(void);

/// Makes descriptions be found as before; programs that are started later must not see that one.
void direct_end(void);
