#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

// What the programs that write generated files share.

/// Writes a file; folders on the way are made.
inline void Write(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

/// The folder that a generator is given: the project's. Ends the program with its usage if there is none.
inline std::filesystem::path FolderOf(int argc, char** argv) {
  if (argc == 2) return argv[1];
  std::fprintf(stderr, "usage: %s FOLDER\n", std::filesystem::path(argv[0]).filename().c_str());
  std::exit(2);
}
