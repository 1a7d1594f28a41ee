#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdbool.h>
#include <stddef.h>

// One line from a terminal, edited with GNU readline. Swift cannot call readline itself: its
// settings are global variables, and language mode 6 refuses those.
//
// Everything here belongs to one thread: the one that calls `creadline_start`.

#pragma clang assume_nonnull begin

/// What ended a read.
typedef enum __attribute__((enum_extensibility(closed))) CReadlineEnding {
  /// Enter: the text is the line.
  CReadlineEndingLine,
  /// Ctrl-C, or a terminal that went away under a half-typed line: the text is what stood there.
  CReadlineEndingInterrupted,
  /// Ctrl-D on an empty line, or no terminal any more.
  CReadlineEndingEndOfInput,
  /// Enter, but more was typed or pasted than the request allows. There is no text.
  CReadlineEndingTooLong,
  /// Enter, but not all that was typed or pasted is UTF-8. There is no text.
  CReadlineEndingNotUTF8,
  /// Enter, but a paste held a NUL. There is no text.
  CReadlineEndingContainsNUL,
} CReadlineEnding;

typedef struct CReadlineReading {
  CReadlineEnding ending;
  /// UTF-8 without a NUL inside. The caller frees it.
  char *_Nullable text;
  size_t count;
} CReadlineReading;

/// Gives candidate number `index` (from 0) for the word that ends at the cursor, as memory that
/// this side frees, or NULL when there are no more. `before` is the line up to the cursor, `word`
/// its last word.
typedef char *_Nullable (*CReadlineCandidate)(
    void *_Nullable context, const char *before, const char *word, int index);

/// Is called when `wake_descriptor` can be read, and must read it. May call
/// `creadline_print_above`. Answers whether the descriptor should be watched any longer.
typedef bool (*CReadlineWake)(void *_Nullable context);

typedef struct CReadlineRequest {
  /// Parts that take no room on the screen, such as colours, stand between \001 and \002.
  const char *prompt;
  /// What stands on the line already, with the cursor behind it.
  const char *initial_text;
  size_t maximum_bytes;
  CReadlineCandidate _Nullable candidate;
  /// -1 for none.
  int wake_descriptor;
  CReadlineWake _Nullable on_wake;
  void *_Nullable context;
} CReadlineRequest;

/// Prepares readline; the calls after the first do nothing.
///
/// - `name` is what `$if` in the reader's inputrc can ask for.
/// - `output` is the terminal to draw on.
void creadline_start(const char *name, int output);

/// Reads one line from standard input, which must be a terminal.
///
/// Nothing of a line outlives the read: no history file, no history in memory, no kill ring.
/// While it waits, SIGINT, SIGWINCH, SIGCONT and SIGTSTP are handled here, and signals that end
/// the program restore the terminal first. The handlers of before are back when it returns.
CReadlineReading creadline_read(const CReadlineRequest *request);

/// Prints whole lines above the line that is being edited, which is drawn again below them.
void creadline_print_above(const char *text, size_t count);

#pragma clang assume_nonnull end

#endif
