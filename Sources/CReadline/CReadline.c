// The line editor:  keys ──▶ filter ──▶ readline ──▶ one line
//
//   keyboard   read here in pieces, then handed to readline key by key (`next_key`)
//   paste      collected here, without readline, until the terminal says that it ends
//   signals    each writes its number into a pipe, which the loop polls beside the keyboard
//   wake       a descriptor of the caller, polled too
//
// The loop is ours because in a Swift program a signal is delivered to any thread, so that
// interrupting the one that sits in readline is a matter of luck. Reading in pieces is ours
// because readline reads byte by byte, draws after every byte, and stays inside a paste that
// never ends.

#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// After stdio: readline's header needs FILE and does not ask for it.
#include <readline/history.h>
#include <readline/readline.h>

// Not in the header, but exported by every readline since 4: see `forget_killed_text`.
extern int _rl_last_command_was_kill;

static const unsigned char escape = 0x1B;
static const unsigned char abort_key = 0x07;

// The read that is going on.
static const CReadlineRequest *request = NULL;
static CReadlineReading reading;
static bool is_done, is_too_long, is_not_utf8, contains_nul;

// Keys that were read and not yet handed over. What was typed ahead stays for the next read.
static unsigned char keys[4096];
static size_t keys_next, keys_end;
static bool is_hung_up;

// The beginning of a character whose rest has not been read yet, and what may come next.
static unsigned char held[4], held_lowest, held_highest;
static size_t held_count, held_wanted;

static bool owes_redisplay;

// MARK: Memory that grows

static struct {
  char *bytes;
  size_t count, capacity;
} paste;

static void append_to_paste(char byte) {
  if (paste.count + (size_t)rl_end >= request->maximum_bytes) {
    is_too_long = true;
    return;
  }
  if (paste.count + 1 >= paste.capacity) {
    size_t capacity = paste.capacity == 0 ? 4096 : paste.capacity * 2;
    char *bytes = realloc(paste.bytes, capacity);
    if (bytes == NULL) {
      is_too_long = true;
      return;
    }
    paste.bytes = bytes;
    paste.capacity = capacity;
  }
  paste.bytes[paste.count++] = byte;
}

// MARK: Signals

static int signal_pipe[2] = {-1, -1};

static const int watched[] = {SIGINT, SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGQUIT};
enum { watched_count = sizeof watched / sizeof watched[0] };
static struct sigaction before[watched_count];

static void note_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe will wake the loop anyway.
  if (write(signal_pipe[1], &byte, 1) < 0) errno = saved;
  errno = saved;
}

static int next_signal(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

static void watch_signals(void) {
  while (next_signal() != 0) {}
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &before[i]);
    // nohup, and shells without job control, ignore signals on purpose.
    if (before[i].sa_handler == SIG_IGN && watched[i] != SIGINT) continue;
    sigaction(watched[i], &action, NULL);
  }
}

static void unwatch_signals(void) {
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &before[i], NULL);
}

// MARK: Keys

// Lets whole characters through and nothing else: half a character would wait inside readline
// and then be gone. The control characters U+0080 to U+009F are dropped, because readline sends
// them to the terminal as they are and some terminals obey them; nobody types them.
//
// Source: Unicode 16, table 3-7, well-formed UTF-8.
static void keep_key(unsigned char byte) {
  bool is_next = held_count > 0 && byte >= held_lowest && byte <= held_highest;
  if (held_count > 0 && !is_next) {
    is_not_utf8 = true;
    held_count = 0;
  }
  if (is_next) {
    held_lowest = 0x80;
    held_highest = 0xBF;
  } else if (byte < 0x80) {
    held_wanted = 1;
  } else if (byte >= 0xC2 && byte <= 0xF4) {
    held_wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    held_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    held_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
  } else {
    is_not_utf8 = true;
    return;
  }
  held[held_count++] = byte;
  if (held_count < held_wanted) return;
  bool is_control = held[0] == 0xC2 && held[1] < 0xA0 && held_wanted == 2;
  for (size_t i = 0; i < held_count && !is_control; i++) keys[keys_end++] = held[i];
  held_count = 0;
}

static void read_keys(void) {
  // A little less, for what is held over from the piece before.
  unsigned char piece[sizeof keys - sizeof held];
  ssize_t count = read(STDIN_FILENO, piece, sizeof piece);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (count <= 0) {
    is_hung_up = true;
    return;
  }
  keys_next = keys_end = 0;
  for (ssize_t i = 0; i < count; i++) keep_key(piece[i]);
}

// Readline asks for a key. Nearly always one is there, because the loop calls readline only
// then; a few commands ask for one more. A signal ends such a command as Ctrl-G would.
static int next_key(FILE *unused) {
  (void)unused;
  while (keys_next == keys_end) {
    struct pollfd sources[] = {
        {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = signal_pipe[0], .events = POLLIN}};
    if (poll(sources, 2, -1) < 0 && errno != EINTR) return EOF;
    if (sources[1].revents != 0) return abort_key;
    if (sources[0].revents != 0) read_keys();
    if (is_hung_up) return EOF;
  }
  return keys[keys_next++];
}

// Readline asks after an Escape whether more of a key sequence follows. Where it asks without
// patience it wants to read ahead by itself, which would take keys past our eyes.
static int has_key(void) {
  int patience_microseconds = rl_set_keyboard_input_timeout(-1);
  if (patience_microseconds <= 0) return 0;
  if (keys_next < keys_end) return 1;
  struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&keyboard, 1, patience_microseconds / 1000) > 0;
}

// MARK: Drawing

// While keys wait, drawing can wait: else 64 KiB of text costs 64 Ki drawings of it.
static void redisplay_when_idle(void) {
  if (keys_next < keys_end) {
    owes_redisplay = true;
    return;
  }
  owes_redisplay = false;
  rl_redisplay();
}

static void redisplay_if_owed(void) {
  if (!owes_redisplay) return;
  owes_redisplay = false;
  rl_redisplay();
}

void creadline_print_above(const char *text, size_t count) {
  redisplay_if_owed();
  rl_clear_visible_line();
  fwrite(text, 1, count, rl_outstream);
  if (count == 0 || text[count - 1] != '\n') fputc('\n', rl_outstream);
  rl_on_new_line();
  rl_redisplay();
}

// MARK: Pasting

static bool is_pasting;
static size_t paste_end_matched;
static bool follows_return;
static const char paste_end[] = "\033[201~";

static int begin_paste(int count, int key) {
  (void)count;
  (void)key;
  is_pasting = true;
  paste.count = paste_end_matched = 0;
  follows_return = false;
  return 0;
}

// Terminals send a line break in a paste as CR, some as CR LF.
static void take_pasted(char byte) {
  bool is_second_half = follows_return && byte == '\n';
  follows_return = byte == '\r';
  if (is_second_half) return;
  if (byte == 0) {
    contains_nul = true;
  } else {
    append_to_paste(byte == '\r' ? '\n' : byte);
  }
}

static void insert_paste(void) {
  is_pasting = false;
  if (paste.count == 0) return;
  paste.bytes[paste.count] = 0;
  rl_insert_text(paste.bytes);
  explicit_bzero(paste.bytes, paste.count);
  paste.count = 0;
  redisplay_when_idle();
}

static void take_key_of_paste(char byte) {
  if (byte == paste_end[paste_end_matched]) {
    paste_end_matched++;
    if (paste_end_matched == sizeof paste_end - 1) insert_paste();
    return;
  }
  // What looked like the end was text. Its Escape cannot begin another end inside it.
  for (size_t i = 0; i < paste_end_matched; i++) take_pasted(paste_end[i]);
  paste_end_matched = (unsigned char)byte == escape ? 1 : 0;
  if (paste_end_matched == 0) take_pasted(byte);
}

// MARK: Readline's hooks

static char *next_candidate(const char *word, int state) {
  static int index;
  if (state == 0) index = 0;
  if (request == NULL || request->candidate == NULL) return NULL;
  char *line = strndup(rl_line_buffer, (size_t)rl_point);
  if (line == NULL) return NULL;
  char *candidate = request->candidate(request->context, line, word, index++);
  free(line);
  return candidate;
}

static char **complete(const char *word, int start, int end) {
  (void)start;
  (void)end;
  rl_attempted_completion_over = 1;  // No file names.
  rl_completion_suppress_append = 1;
  return rl_completion_matches(word, next_candidate);
}

static int insert_line_break(int count, int key) {
  (void)count;
  (void)key;
  rl_insert_text("\n");
  return 0;  // Anything else, readline takes for the end of the input.
}

static int refuse(int count, int key) {
  (void)count;
  (void)key;
  rl_ding();
  return 0;
}

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Answers are UTF-8 whatever LANG says: under LANG=C readline would take an é apart.
static void choose_utf8(void) {
  if (is_utf8()) return;
  setlocale(LC_CTYPE, "C.UTF-8");
  rl_variable_bind("input-meta", "on");
  rl_variable_bind("output-meta", "on");
  rl_variable_bind("convert-meta", "off");
}

// Ctrl-Y would give the next person what this one struck out. Readline keeps ten pieces and has
// no call to drop them, so ten empty ones take their places. Kills in a row grow one piece, hence
// the variable; and killing nothing is no kill, hence the NUL.
static void forget_killed_text(void) {
  for (int i = 0; i < 10; i++) {
    rl_replace_line(" ", 1);
    rl_line_buffer[0] = 0;
    _rl_last_command_was_kill = 0;
    rl_kill_text(0, 1);
  }
  _rl_last_command_was_kill = 0;
  rl_replace_line("", 1);
  rl_point = rl_mark = 0;
}

// Readline calls this when a line begins, after it set the locale anew and before it draws.
static int begin_line(void) {
  choose_utf8();
  forget_killed_text();
  rl_insert_text(request->initial_text);
  return 0;
}

static void take_line(char *line) {
  rl_callback_handler_remove();
  reading.ending = line == NULL ? CReadlineEndingEndOfInput : CReadlineEndingLine;
  reading.text = line;
  reading.count = line == NULL ? 0 : strlen(line);
  is_done = true;
}

// MARK: Starting

static void bind_keys(void) {
  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap};
  for (int i = 0; i < 2; i++) {
    rl_bind_keyseq_in_map("\\e[200~", begin_paste, maps[i]);
    // Arrows walk through a long answer. There are no earlier lines to walk to.
    rl_bind_keyseq_in_map("\\e[A", rl_previous_screen_line, maps[i]);
    rl_bind_keyseq_in_map("\\eOA", rl_previous_screen_line, maps[i]);
    rl_bind_keyseq_in_map("\\e[B", rl_next_screen_line, maps[i]);
    rl_bind_keyseq_in_map("\\eOB", rl_next_screen_line, maps[i]);
    // And none to search.
    rl_bind_keyseq_in_map("\\C-r", refuse, maps[i]);
    rl_bind_keyseq_in_map("\\C-s", refuse, maps[i]);
  }
  rl_bind_keyseq_in_map("\\ep", refuse, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\\en", refuse, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\\e\\C-m", insert_line_break, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\\e\\C-j", insert_line_break, emacs_standard_keymap);
}

void creadline_start(const char *name, int output) {
  if (signal_pipe[0] >= 0) return;
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) abort();
  FILE *stream = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
  rl_outstream = stream == NULL ? stdout : stream;
  rl_instream = stdin;
  rl_readline_name = strdup(name);
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;  // setenv is no call for a program with threads.
  rl_getc_function = next_key;
  rl_input_available_hook = has_key;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = " \t\n";
  rl_completion_query_items = -1;  // No question that would have to be answered first.
  rl_startup_hook = begin_line;
  setlocale(LC_CTYPE, "");
  rl_initialize();
  // Not before: with another way of drawing set, readline takes the terminal for a dumb one.
  rl_redisplay_function = redisplay_when_idle;
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("page-completions", "off");
  if (strcmp(rl_terminal_name == NULL ? "dumb" : rl_terminal_name, "dumb") != 0) {
    rl_variable_bind("enable-bracketed-paste", "on");
  }
  bind_keys();
  stifle_history(0);
}

// MARK: The loop

// Puts the cursor behind the line, so that what is shown next does not stand on top of it.
static void leave_line(const char *mark) {
  int point = rl_point;
  rl_point = rl_end;
  rl_redisplay();
  rl_point = point;
  fprintf(rl_outstream, "%s\n", mark);
  fflush(rl_outstream);
}

static void stop_with_text(CReadlineEnding ending, const char *mark) {
  if (is_pasting) insert_paste();
  leave_line(mark);
  reading.text = strdup(rl_line_buffer);
  reading.count = reading.text == NULL ? 0 : strlen(reading.text);
  reading.ending = ending;
  rl_free_line_state();
  rl_callback_sigcleanup();
  rl_callback_handler_remove();
  is_done = true;
}

static void interrupt(void) {
  // The terminal threw away what was typed before Ctrl-C and not yet read, and with it perhaps
  // the rest of a character.
  held_count = 0;
  stop_with_text(CReadlineEndingInterrupted, "^C");
}

static void draw_anew(void) {
  rl_prep_terminal(1);
  rl_on_new_line();
  rl_forced_update_display();
}

// Does what the signal would have done without us, with the terminal as it was before.
static void step_aside(int number) {
  leave_line("");
  rl_deprep_terminal();
  unwatch_signals();
  raise(number);
  // Stopped and continued, or the program's own handler came back.
  watch_signals();
  draw_anew();
}

// Readline erases the old drawing only if it believes that the drawing is its own.
static void resize(void) {
  rl_redisplay_function = rl_redisplay;
  rl_resize_terminal();
  rl_redisplay_function = redisplay_when_idle;
}

static void handle_signal(int number) {
  switch (number) {
    case SIGINT: interrupt(); break;
    case SIGWINCH: resize(); break;
    case SIGCONT:
      rl_deprep_terminal();
      draw_anew();
      break;
    default: step_aside(number); break;
  }
}

static void take_key(void) {
  unsigned char key = keys[keys_next];
  if (is_pasting) {
    keys_next++;
    take_key_of_paste((char)key);
    return;
  }
  bool is_text = key >= ' ' && key != 0x7F && !RL_ISSTATE(RL_STATE_MULTIKEY);
  if (is_text && (size_t)rl_end >= request->maximum_bytes) {
    is_too_long = true;
    keys_next++;
    return;
  }
  // Enter leaves the line on the screen as it was drawn last.
  if (key == '\r' || key == '\n') redisplay_if_owed();
  rl_callback_read_char();
}

static void wait_for_something(int *wake) {
  redisplay_if_owed();
  struct pollfd sources[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = signal_pipe[0], .events = POLLIN},
      {.fd = *wake, .events = POLLIN}};
  if (poll(sources, 3, -1) < 0) return;
  for (int number; !is_done && sources[1].revents != 0 && (number = next_signal()) != 0;) {
    handle_signal(number);
  }
  if (is_done) return;
  if (sources[2].revents != 0 && !request->on_wake(request->context)) *wake = -1;
  if (sources[0].revents != 0) read_keys();
  if (is_hung_up) {
    stop_with_text(rl_end > 0 ? CReadlineEndingInterrupted : CReadlineEndingEndOfInput, "");
  }
}

static void refuse_bad_text(void) {
  CReadlineEnding ending = is_too_long    ? CReadlineEndingTooLong
                           : is_not_utf8  ? CReadlineEndingNotUTF8
                           : contains_nul ? CReadlineEndingContainsNUL
                                          : CReadlineEndingLine;
  if (ending == CReadlineEndingLine) return;
  free(reading.text);
  reading = (CReadlineReading){.ending = ending, .text = NULL, .count = 0};
}

CReadlineReading creadline_read(const CReadlineRequest *wanted) {
  request = wanted;
  reading = (CReadlineReading){0};
  is_done = is_too_long = is_not_utf8 = contains_nul = is_pasting = is_hung_up = owes_redisplay = false;
  int wake = wanted->on_wake == NULL ? -1 : wanted->wake_descriptor;
  rl_eof_found = 0;  // Readline would still hold a Ctrl-D of before against us.
  fflush(stdout);
  watch_signals();
  choose_utf8();
  rl_callback_handler_install(wanted->prompt, take_line);
  while (!is_done) {
    if (keys_next < keys_end) {
      take_key();
    } else {
      wait_for_something(&wake);
    }
  }
  unwatch_signals();
  if (reading.ending == CReadlineEndingLine) refuse_bad_text();
  request = NULL;
  return reading;
}
