// Calls a method without the header of its messages: the compiler is to name that.
#include <spdkctl/client/client.h>

bool Ask(spdkctl::Client& client) { return client.bdev_get_bdevs().has_value(); }
