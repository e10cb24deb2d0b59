#pragma once

#include <CLI/CLI.hpp>

namespace cli {

class Session;
struct Excuse;

/** Each adds its commands to the parser; the chosen one sets `status`. */
void addBookCommands(CLI::App& app, Session& session, int& status);
void addRecordCommands(CLI::App& app, Session& session, int& status);
void addExchangeCommands(CLI::App& app, Session& session, int& status);
void addMergeCommands(CLI::App& app, Session& session, int& status);
void addDueCommands(CLI::App& app, Session& session, int& status);
void addDoublesCommands(CLI::App& app, Session& session, int& status);

void addKofferCommands(CLI::App& app, Session& session, int& status);
/** list and discard. */
void addKofferListCommands(CLI::App& koffer, Session& session, int& status);
/** conflicts and decide. */
void addConflictCommands(CLI::App& parent, Session& session, int& status);

/** --because and --until, for commands that change a book. */
void addExcuse(CLI::App& command, Excuse& excuse);

} // namespace cli
