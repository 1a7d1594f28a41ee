#ifndef CPROCESS_H
#define CPROCESS_H

/// Keeps the memory of this process from core files and from debuggers of the same user.
/// Returns 0, or -1 when the kernel refused. (prctl(2), PR_SET_DUMPABLE)
int process_hide_memory(void);

/// Lets all threads take memory from one place: a little slower, and half as much of it.
/// (mallopt(3), M_ARENA_MAX)
void process_share_memory(void);

/// Gives memory that is not in use back to the machine. (malloc_trim(3))
void process_trim_memory(void);

/// Runs a program to its end, with nothing to read and nobody who sees what it prints.
/// Returns 0, and then `status` as waitpid(2) gives it; 1 when it took longer and was ended;
/// -1 when it could not be started.
int process_run(const char *program, char *const arguments[], int seconds, int *status);

#endif
