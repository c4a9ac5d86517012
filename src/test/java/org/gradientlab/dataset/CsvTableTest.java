package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void aHeaderIsFoundByItsTextAboveNumbers() {
        CsvTable table = read("a,b,kind\n1,2,x\n3,-4e-1,y\n");
        assertEquals(List.of("a", "b", "kind"), table.names());
        assertEquals(2, table.rows());
        assertArrayEquals(new double[] {2, -0.4}, table.numbers(2));
        assertEquals(List.of("x", "y"), table.texts(3));
    }

    @Test
    void withoutAHeaderColumnsAreNumbered() {
        CsvTable table = read("1,2,x\n3,4,y");
        assertEquals(List.of("1", "2", "3"), table.names());
        assertEquals(2, table.rows());
        assertEquals(1, CsvTable.parse("f", "1,2\n3,4", HeaderRow.YES).rows());
        assertEquals(2, CsvTable.parse("f", "a,b\nc,d", HeaderRow.NO).rows());
    }

    @Test
    void quotesHoldCommasQuotesAndLineEnds() {
        CsvTable table = read("\"a, \"\"b\"\"\",c\r\n\"1\" , 2\r\n\r\n3,\"4\"\r\n");
        assertEquals(List.of("a, \"b\"", "c"), table.names());
        assertArrayEquals(new double[] {1, 3}, table.numbers(1));
        CsvTable lines = CsvTable.parse("f", "1,\"x\ny\"\n2,z\n", HeaderRow.NO);
        assertEquals(List.of("x\ny", "z"), lines.texts(2));
    }

    @Test
    void semicolonsAndTabsSeparateToo() {
        assertArrayEquals(new double[] {2, 4}, read("1;2\n3;4").numbers(2));
        assertArrayEquals(new double[] {2, 4}, read("1\t2\n3\t4").numbers(2));
        assertArrayEquals(new double[] {2, 4}, read("\uFEFFx,y\n1,2\n3,4").numbers(2));
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() {
        refused("x,y\n1,2\n3,abc\n", 2, "points.csv, line 3: “abc” in column 2 is not a number.");
        refused("x,y\n1,2\n\n3,4,5\n", 2, "points.csv, line 4: 3 cells where the first row has 2.");
        refused(
                "x;y\n1;2,5\n",
                2,
                "points.csv, line 2: “2,5” in column 2 has a decimal comma; write a point.");
        refused(
                "x,y\n\"1,5\",2\n",
                1,
                "points.csv, line 2: “1,5” in column 1 has a decimal comma; write a point.");
        refused(
                "x,y\n1,5,2,5\n",
                1,
                "points.csv, line 2: twice as many cells as in the first row;"
                        + " numbers with a decimal comma? Write a point.");
        refused("x,y\n1,2\n,4\n", 1, "points.csv, line 3: nothing stands in column 1.");
        refused("x,y\n1,2\nNaN,4\n", 1, "points.csv, line 3: “NaN” in column 1 is not a number.");
        refused("x,y\n1e999,2\n", 1, "points.csv, line 2: “1e999” in column 1 is too large.");
        refused(
                "x,y\n\"a\nb\",2\n3,oops\n",
                2,
                "points.csv, line 4: “oops” in column 2 is not a number.");
        refused(
                "x,y\n1,\"2\n3,4\n",
                1,
                "points.csv, line 2: a quote is opened here and never closed.");
        refused("x,y\n\"1\"2,3\n", 1, "points.csv, line 2: text follows a closing quote.");
        refused("1,2\n3,4", 3, "points.csv has no column 3; it has 2.");
        refused("", 1, "points.csv holds no row of data.");
        refused("\n\n", 1, "points.csv holds no row of data.");
        refused("x,y\n", 1, "points.csv holds no row of data.");
    }

    @Test
    void aHundredThousandRowsAreReadAndOneMoreIsNot() {
        String rows = "1,2\n".repeat(100_000);
        assertEquals(100_000, read("x,y\n" + rows).rows());
        refused("x,y\n" + rows + "1,2\n", 1, "points.csv has more than 100000 rows.");
        refused(rows + "1,2\n1,2\n", 1, "points.csv has more than 100000 rows.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextIsReadOrRefusedInASentence(long seed) {
        String alphabet = "01.9e-,;\"\n\r\t abé中NaN";
        for (int round = 0; round < 500; round++) {
            Randomness chance = Randomness.of(seed, "csv", round);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(alphabet.charAt(chance.below(i, alphabet.length())));
            }
            try {
                CsvTable table = read(text.toString());
                assertEquals(table.rows(), table.numbers(1).length);
            } catch (Fault fault) {
                assertTrue(
                        fault.getMessage().startsWith("points.csv"),
                        () -> "seed " + seed + ": " + fault.getMessage());
            }
        }
    }

    @Test
    void filesThatCannotBeReadAreToldInASentence(@TempDir Path folder) throws IOException {
        Path chinese = folder.resolve("gbk.csv");
        Files.write(chinese, new byte[] {(byte) 0xD6, (byte) 0xD0, ',', '1'});
        assertMessage(
                "gbk.csv is not a text in UTF-8; save it as “CSV UTF-8”.", chinese.toString());
        assertMessage("The file " + folder + " cannot be read.", folder.toString());
        assertMessage("The file nowhere/x.csv cannot be read.", "nowhere/x.csv");
        assertMessage("The file lab:none.csv cannot be read.", "lab:none.csv");
        assertMessage("The file a\0b cannot be read.", "a\0b");
        assertThrows(Fault.class, () -> CsvFile.parse(" "));
    }

    @Test
    void pointsOfAFileHaveItsNames(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("p.csv");
        Files.writeString(file, "u,v,class\n1,2,10\n3,4,9\n5,6,10\n", StandardCharsets.UTF_8);
        CsvPoints source = new CsvPoints(new CsvFile(file.toString()), HeaderRow.DETECT, 2, 1, 3);
        Examples points = source.draw(new Sampling(200, 1, 0.5), 1);
        assertEquals(List.of("v", "u"), points.featureNames());
        assertEquals(List.of("9", "10"), points.classNames());
        assertArrayEquals(new double[] {2, 1, 4, 3, 6, 5}, points.inputs());
        assertArrayEquals(new double[] {1, 0, 1}, points.targets());
        assertEquals(file.toString(), source.file().text());
    }

    @Test
    void aColumnOfNumbersIsNoColumnOfClasses(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("p.csv");
        Files.writeString(file, "1,1,1\n2,2,2\n3,3,3\n4,4,4\n5,5,5\n6,6,6\n7,7,7\n");
        CsvPoints source = new CsvPoints(new CsvFile(file.toString()), HeaderRow.DETECT, 1, 2, 3);
        Fault fault = assertThrows(Fault.class, () -> source.draw(new Sampling(200, 0, 0.5), 1));
        assertEquals(
                "p.csv: column 3 names 7 classes; 6 at most can be learnt.", fault.getMessage());
    }

    private static CsvTable read(String text) {
        return CsvTable.parse("points.csv", text, HeaderRow.DETECT);
    }

    private static void refused(String text, int column, String message) {
        Fault fault = assertThrows(Fault.class, () -> read(text).numbers(column));
        assertEquals(message, fault.getMessage());
    }

    private static void assertMessage(String message, String path) {
        Fault fault = assertThrows(Fault.class, () -> CsvFile.parse(path).read(HeaderRow.DETECT));
        assertEquals(message, fault.getMessage());
    }
}
