// Shifts the wall clock of a program that is started with this in LD_PRELOAD, and no other clock.
//
//   CLOCK_FILE   holds by how many seconds, as it is now
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*real)(clockid_t, struct timespec *);
  if (real == NULL) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, time);
  const char *path = getenv("CLOCK_FILE");
  if (result != 0 || clock != CLOCK_REALTIME || path == NULL) return result;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return result;
  char text[32] = {0};
  if (read(file, text, sizeof text - 1) > 0) time->tv_sec += atol(text);
  close(file);
  return result;
}
