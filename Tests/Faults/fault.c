// Lets the n-th call of one kind fail, for programs that are started with this in LD_PRELOAD.
//
//   FAULT_CALL   open, pwrite, fdatasync, fsync, ftruncate, rename, unlink, mmap
//   FAULT_NTH    which call fails, from 1
//   FAULT_ERROR  the number of the error; 0 for a write of half the bytes
//
// Only calls on files of a store count. Exit status 77 tells that there were fewer calls.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;
static atomic_int failed;

static int is_ours(const char *path) { return path != NULL && strstr(path, "/verwonder.") != NULL; }

static int is_our_descriptor(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

static int fails(const char *call) {
  const char *wanted = getenv("FAULT_CALL");
  if (wanted == NULL || strcmp(wanted, call) != 0) return 0;
  if (atomic_fetch_add(&calls, 1) + 1 != atol(getenv("FAULT_NTH"))) return 0;
  atomic_store(&failed, 1);
  return 1;
}

static int error_number(void) { return atoi(getenv("FAULT_ERROR")); }

__attribute__((destructor)) static void tell(void) {
  if (getenv("FAULT_CALL") != NULL && !atomic_load(&failed)) _exit(77);
}

#define NEXT(type, name) ((type)dlsym(RTLD_NEXT, name))

#define OPEN(name)                                                                   \
  int name(const char *path, int flags, ...) {                                       \
    mode_t mode = 0;                                                                 \
    if (flags & (O_CREAT | O_TMPFILE)) {                                             \
      va_list arguments;                                                             \
      va_start(arguments, flags);                                                    \
      mode = va_arg(arguments, mode_t);                                              \
      va_end(arguments);                                                             \
    }                                                                                \
    if (is_ours(path) && fails("open")) { errno = error_number(); return -1; }       \
    return NEXT(int (*)(const char *, int, ...), #name)(path, flags, mode);          \
  }
OPEN(open)
OPEN(open64)

#define PWRITE(name)                                                                 \
  ssize_t name(int fd, const void *bytes, size_t count, off_t offset) {              \
    ssize_t (*next)(int, const void *, size_t, off_t) =                              \
        NEXT(ssize_t (*)(int, const void *, size_t, off_t), #name);                  \
    if (is_our_descriptor(fd) && fails("pwrite")) {                                  \
      if (error_number() == 0) return next(fd, bytes, (count + 1) / 2, offset);      \
      errno = error_number();                                                        \
      return -1;                                                                     \
    }                                                                                \
    return next(fd, bytes, count, offset);                                           \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

#define SYNC(name)                                                                   \
  int name(int fd) {                                                                 \
    if (is_our_descriptor(fd) && fails(#name)) { errno = error_number(); return -1; }\
    return NEXT(int (*)(int), #name)(fd);                                            \
  }
SYNC(fdatasync)
SYNC(fsync)

#define TRUNCATE(name)                                                               \
  int name(int fd, off_t length) {                                                   \
    if (is_our_descriptor(fd) && fails("ftruncate")) {                               \
      errno = error_number();                                                        \
      return -1;                                                                     \
    }                                                                                \
    return NEXT(int (*)(int, off_t), #name)(fd, length);                             \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

int rename(const char *old, const char *new) {
  if (is_ours(new) && fails("rename")) { errno = error_number(); return -1; }
  return NEXT(int (*)(const char *, const char *), "rename")(old, new);
}

int unlink(const char *path) {
  if (is_ours(path) && fails("unlink")) { errno = error_number(); return -1; }
  return NEXT(int (*)(const char *), "unlink")(path);
}

#define MMAP(name)                                                                   \
  void *name(void *at, size_t length, int protection, int flags, int fd, off_t offset) { \
    if (fd >= 0 && is_our_descriptor(fd) && fails("mmap")) {                         \
      errno = error_number();                                                        \
      return MAP_FAILED;                                                             \
    }                                                                                \
    return NEXT(void *(*)(void *, size_t, int, int, int, off_t), #name)(             \
        at, length, protection, flags, fd, offset);                                  \
  }
MMAP(mmap)
MMAP(mmap64)
