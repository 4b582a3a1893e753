// libspdkctl.so is made of the layers' static libraries; CMake wants a source of its own.
