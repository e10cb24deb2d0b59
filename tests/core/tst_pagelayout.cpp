#include "core/report/pagelayout.h"

#include <QtTest>

#include <set>

using namespace core::report;

class TestPageLayout : public QObject {
    Q_OBJECT

    static Block paragraph(int lines)
    {
        QStringList text;
        for (int i = 0; i < lines; ++i)
            text += QStringLiteral("Zeile");
        return Block{.kind = BlockKind::Paragraph, .runs = {Run{text.join(QChar(QChar::LineSeparator))}}};
    }
    static Block heading() { return Block{.kind = BlockKind::Heading, .runs = {Run{QStringLiteral("Überschrift")}}}; }
    static Block table(int rows, bool header)
    {
        Block out{.kind = BlockKind::Table, .widths = {1, 1}};
        for (int i = 0; i < rows; ++i)
            out.rows.push_back(
                Row{{Cell{{Run{QString::number(i)}}}, Cell{{Run{QStringLiteral("x")}}}}, header && i == 0});
        return out;
    }
    static size_t sliceCount(const std::vector<Page>& pages)
    {
        size_t out = 0;
        for (const Page& page : pages)
            out += page.size();
        return out;
    }
    static std::vector<Slice> plain(int count, qreal height)
    {
        return std::vector<Slice>(size_t(count), Slice{.height = height});
    }

private Q_SLOTS:
    void nothingIsOnePage() { QCOMPARE(cutIntoPages({}, 100, 100).size(), size_t(1)); }

    void slicesFillPagesInOrder()
    {
        const auto slices = plain(10, 30);
        const auto pages = cutIntoPages(slices, 60, 100);
        QCOMPARE(pages.size(), size_t(4)); // 2, 3, 3, 2
        QCOMPARE(pages[0].size(), size_t(2));
        QCOMPARE(pages[1].size(), size_t(3));
        QCOMPARE(pages[3][1].slice, &slices[9]);
        QCOMPARE(pages[1][2].top, 60.0);
    }

    void distancesCountOnlyInsideAPage()
    {
        auto slices = plain(3, 40);
        slices[0].below = 5;
        slices[1].above = 20;
        slices[2].above = 20;
        const auto pages = cutIntoPages(slices, 100, 100);
        QCOMPARE(pages[0][1].top, 60.0);
        QCOMPARE(pages[1][0].top, 0.0);
    }

    void aHeadingIsNeverTheLastThingOnAPage()
    {
        for (int lines = 1; lines < 120; ++lines) {
            const Galley galley({paragraph(lines), heading(), heading(), paragraph(6)}, {4000, 7000, 1e9});
            for (const Page& page : cutIntoPages(galley.slices(), 6000, 7000))
                QVERIFY2(page.back().slice->bookmark.isEmpty(), qPrintable(QString::number(lines)));
        }
    }

    void noLineStandsAlone()
    {
        for (int lines = 1; lines < 60; ++lines) {
            const Galley galley({paragraph(lines), paragraph(5)}, {4000, 7000, 1e9});
            std::vector<size_t> second; // how many of the last five lines stand on each page
            const Slice* first = &galley.slices()[size_t(lines)];
            for (const Page& page : cutIntoPages(galley.slices(), 2000, 2000))
                second.push_back(size_t(std::count_if(
                    page.begin(), page.end(), [first](const PlacedSlice& placed) { return placed.slice >= first; })));
            QVERIFY(!std::count(second.begin(), second.end(), 1));
        }
    }

    void keptBlocksMoveTogether()
    {
        for (int lines = 1; lines < 50; ++lines) {
            std::vector<Block> blocks{paragraph(lines), paragraph(4), table(4, false)};
            blocks[1].group = blocks[2].group = 1;
            const Galley galley(blocks, {4000, 4000, 1e9});
            std::set<size_t> onPages;
            const auto pages = cutIntoPages(galley.slices(), 4000, 4000);
            for (size_t i = 0; i < pages.size(); ++i)
                for (const PlacedSlice& placed : pages[i])
                    if (placed.slice->group == 1)
                        onPages.insert(i);
            QCOMPARE(onPages.size(), size_t(1));
        }
    }

    void whatOnePageCannotKeepIsCutAndComplete()
    {
        Block kept = paragraph(300);
        kept.group = 1;
        const Galley galley({heading(), kept}, {4000, 3000, 1e9});
        const auto pages = cutIntoPages(galley.slices(), 3000, 3000);
        QVERIFY(pages.size() > 10);
        QCOMPARE(sliceCount(pages), size_t(301));
        QCOMPARE(pages[0].front().slice, &galley.slices()[0]);
        QVERIFY(pages[0].size() > 3);
    }

    void onlyHeadingsStillEnd()
    {
        const Galley galley(std::vector<Block>(500, heading()), {4000, 3000, 1e9});
        QCOMPARE(sliceCount(cutIntoPages(galley.slices(), 3000, 3000)), size_t(500));
    }

    void theHeaderOfATableIsRepeated()
    {
        const Galley galley({table(300, true)}, {4000, 7000, 1e9});
        const auto pages = cutIntoPages(galley.slices(), 5000, 7000);
        QVERIFY(pages.size() > 5);
        for (const Page& page : pages) {
            QCOMPARE(page.front().slice, &galley.slices()[0]);
            QVERIFY(page.size() > 1);
            QCOMPARE(page[1].top, page[0].slice->height);
            QVERIFY(page.back().top + page.back().slice->height <= 7000);
        }
        QCOMPARE(sliceCount(pages), 300 + pages.size() - 1);
    }

    void rowsAreNotCutWhereTheyFit()
    {
        Block block = table(20, false);
        for (Row& row : block.rows)
            row.cells[1].runs = paragraph(8).runs;
        const Galley galley({block}, {4000, 3000, 1e9});
        QCOMPARE(galley.slices().size(), size_t(20));
        for (const Slice& slice : galley.slices())
            QCOMPARE(slice.lines.size(), size_t(9));
    }

    void aRowTallerThanAPageIsCutBetweenItsLines()
    {
        Block block = table(2, true);
        block.rows[1].cells[1].runs = paragraph(200).runs;
        const Galley galley({block}, {4000, 3000, 1e9});
        size_t lines = 0;
        qreal below = 0;
        for (const Slice& slice : galley.slices()) {
            lines += slice.lines.size();
            for (const SetLine& line : slice.lines) {
                QVERIFY(line.at.y() >= 0);
                QVERIFY(line.at.y() + line.line.height() <= slice.height + 1);
            }
            below += slice.height;
        }
        QCOMPARE(lines, size_t(203));
        QVERIFY(below > 200 * 130);
        for (const Page& page : cutIntoPages(galley.slices(), 3000, 3000))
            QVERIFY(page.back().top + page.back().slice->height <= 3000);
    }

    void breaksAndSpaces()
    {
        const Block pageBreak{.kind = BlockKind::PageBreak};
        const Block space{.kind = BlockKind::Space, .millimetres = 10};
        const Galley galley({pageBreak, space, paragraph(1), space, paragraph(1), pageBreak, space, table(1, false)},
            {4000, 9000, 1e9});
        const auto pages = cutIntoPages(galley.slices(), 9000, 9000);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[0].front().top, 0.0);
        QVERIFY(pages[0].back().top > millimetres(10));
        QCOMPARE(pages[1].size(), size_t(1));
        QCOMPARE(pages[1].front().top, 0.0);
    }
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
