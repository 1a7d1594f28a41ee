#include <xlsxwriter.h>

#include <sys/syscall.h>
#include <unistd.h>

/// A file that is in memory alone; -1 when there is none to be had. (memfd_create(2))
static inline int xlsx_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "verwonder", 1U /* MFD_CLOEXEC */);
}
