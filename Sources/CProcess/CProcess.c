// Calls that Swift's Glibc module does not have.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int process_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void process_share_memory(void) { mallopt(M_ARENA_MAX, 1); }

void process_trim_memory(void) { malloc_trim(0); }

static int start(const char *program, char *const arguments[], pid_t *process) {
  posix_spawn_file_actions_t files;
  if (posix_spawn_file_actions_init(&files) != 0) return -1;
  int failure = posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  for (int descriptor = 1; descriptor <= 2 && failure == 0; descriptor++)
    failure = posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0);
  if (failure == 0) failure = posix_spawnp(process, program, &files, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&files);
  return failure == 0 ? 0 : -1;
}

/// What nothing that we run needs more of. It is told right after it began; that is soon enough for
/// a program that is no enemy.
static void limit(pid_t process, int seconds) {
  const struct rlimit memory = {1UL << 31, 1UL << 31};
  const struct rlimit file = {1UL << 28, 1UL << 28};
  const struct rlimit time = {seconds + 1, seconds + 1};
  prlimit(process, RLIMIT_AS, &memory, NULL);
  prlimit(process, RLIMIT_FSIZE, &file, NULL);
  prlimit(process, RLIMIT_CPU, &time, NULL);
}

/// Whether a process ends within some seconds. (pidfd_open(2); glibc 2.36 has it, older ones not)
static int ends_within(pid_t process, int seconds) {
  int descriptor = syscall(SYS_pidfd_open, process, 0);
  // Without it there is still the limit on what it may compute.
  if (descriptor < 0) return 1;
  struct pollfd end = {descriptor, POLLIN, 0};
  int count;
  do count = poll(&end, 1, seconds * 1000);
  while (count < 0 && errno == EINTR);
  close(descriptor);
  return count != 0;
}

int process_run(const char *program, char *const arguments[], int seconds, int *status) {
  pid_t process;
  if (start(program, arguments, &process) != 0) return -1;
  limit(process, seconds);
  int is_over = ends_within(process, seconds);
  if (!is_over) kill(process, SIGKILL);
  while (waitpid(process, status, 0) < 0)
    if (errno != EINTR) return -1;
  return is_over ? 0 : 1;
}
