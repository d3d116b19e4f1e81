// Types only: the functions are found at run time (Sources/Store/Database/Libpq.swift), so nothing is linked.
#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif
