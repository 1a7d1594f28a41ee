// Calls that Swift's Glibc module does not have.
#include "CProcess.h"

#include <malloc.h>
#include <sys/prctl.h>

int process_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void process_share_memory(void) { mallopt(M_ARENA_MAX, 1); }

void process_trim_memory(void) { malloc_trim(0); }
