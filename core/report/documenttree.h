#pragma once

#include "core/report/picture.h"

#include <QString>

#include <vector>

namespace core::report {

/** A stretch of text in one style. Line breaks are U+2028. */
struct Run {
    QString text = {};
    bool strong = false;
    bool small = false;
    bool badge = false;
};
using Runs = std::vector<Run>;

enum class Align { Left, Center, Right };

struct Cell {
    Runs runs = {};
    Align align = Align::Left;
};

struct Row {
    std::vector<Cell> cells = {};
    bool header = false;
};

enum class BlockKind {
    Tagline,
    Title,
    Subtitle,
    Heading,
    Lead,
    Paragraph,
    Quiet,
    Info,
    Item,
    Facts,
    Table,
    Picture,
    Space,
    PageBreak
};

/** One thing below another on the page. Which members count depends on the kind. */
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Runs runs = {}; ///< all but Facts, Table, Picture, Space, PageBreak
    int level = 1; ///< Heading: 1 or 2
    QString marker = {}; ///< Item: a bullet or its number; Picture: its name
    std::vector<Row> rows = {}; ///< Facts (label and value) and Table
    std::vector<int> widths = {}; ///< Table: the columns' shares
    int millimetres = 0; ///< Space: its height; Picture: its greatest; Table: least of a row
    int group = 0; ///< not 0: kept on one page with the neighbours of the same number where that fits
    report::Picture picture = {}; ///< once it was looked up by its name
};

enum class Language { German, English };

/** What a document says, without where it stands. */
struct DocumentTree {
    QString title; ///< for the reader program and the head of later pages
    Language language = Language::German;
    bool draft = false;
    bool landscape = false;
    Runs address; ///< letter: the lines of the address field (DIN 5008 form B)
    std::vector<Row> info; ///< letter: the information block, label and value
    std::vector<Block> blocks;

    [[nodiscard]] bool isLetter() const { return !address.empty(); }
};

} // namespace core::report
