#pragma once

/// spdksim record and spdksim replay, with the arguments from that word on. They return the exit status.
int RecordMain(int argc, char** argv);
int ReplayMain(int argc, char** argv);
