// mallopt is not in the platform's own module. Other systems have no such header, nor need of it.
#if defined(__linux__)
#include <malloc.h>
#endif
