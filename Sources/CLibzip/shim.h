// zlib comes with libzip: it is what libzip packs with, and ZipWriter uses it directly for its streaming interface.
#include <zip.h>
#include <zlib.h>
