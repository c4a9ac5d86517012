package org.gradientlab.dataset;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.gradientlab.words.Fault;

/** A CSV file read: rows of equal length under names; what is wrong in it is told with its line. */
public final class CsvTable {
    private static final int MOST_ROWS = 100_000;

    private final String file;
    private final List<String> names;
    private final List<CsvRow> rows;

    private CsvTable(String file, List<String> names, List<CsvRow> rows) {
        this.file = file;
        this.names = names;
        this.rows = rows;
    }

    /** Reads a text; the file is only named in what is said about it. */
    public static CsvTable parse(String file, String text, HeaderRow header) {
        List<CsvRow> rows = new CsvParser(file, text, MOST_ROWS + 1).rows();
        if (rows.isEmpty()) {
            throw new Fault("dataset.csv-empty", file);
        }
        checkWidths(file, rows);
        boolean named =
                switch (header) {
                    case YES -> true;
                    case NO -> false;
                    case DETECT -> isHeader(rows);
                };
        List<String> names = named ? rows.getFirst().cells() : numbered(rows.getFirst());
        List<CsvRow> body = named ? rows.subList(1, rows.size()) : rows;
        if (body.isEmpty()) {
            throw new Fault("dataset.csv-empty", file);
        }
        if (body.size() > MOST_ROWS) {
            throw new Fault("dataset.csv-too-long", file, MOST_ROWS);
        }
        return new CsvTable(file, List.copyOf(names), List.copyOf(body));
    }

    private static void checkWidths(String file, List<CsvRow> rows) {
        int width = rows.getFirst().cells().size();
        for (CsvRow row : rows) {
            int cells = row.cells().size();
            if (cells == 2 * width && row.cells().stream().allMatch(CsvTable::isNumber)) {
                throw new Fault("dataset.csv-decimal-commas", file, row.line());
            }
            if (cells != width) {
                throw new Fault("dataset.csv-ragged", file, row.line(), cells, width);
            }
        }
    }

    private static boolean isHeader(List<CsvRow> rows) {
        List<String> first = rows.getFirst().cells();
        if (rows.size() == 1) {
            return first.stream().noneMatch(CsvTable::isNumber);
        }
        List<String> second = rows.get(1).cells();
        return IntStream.range(0, first.size())
                .anyMatch(i -> !isNumber(first.get(i)) && isNumber(second.get(i)));
    }

    private static boolean isNumber(String cell) {
        return Numeral.of(cell).isPresent();
    }

    private static List<String> numbered(CsvRow row) {
        return IntStream.rangeClosed(1, row.cells().size()).mapToObj(Integer::toString).toList();
    }

    public List<String> names() {
        return names;
    }

    public int columns() {
        return names.size();
    }

    public int rows() {
        return rows.size();
    }

    /** A column that must hold numbers; columns count from 1, as a person counts. */
    public double[] numbers(int column) {
        checkColumn(column);
        double[] numbers = new double[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(rows.get(i), column);
        }
        return numbers;
    }

    public List<String> texts(int column) {
        checkColumn(column);
        for (CsvRow row : rows) {
            if (row.cells().get(column - 1).isEmpty()) {
                throw new Fault("dataset.csv-missing", file, row.line(), column);
            }
        }
        return rows.stream().map(row -> row.cells().get(column - 1)).toList();
    }

    private double number(CsvRow row, int column) {
        String cell = row.cells().get(column - 1);
        if (cell.isEmpty()) {
            throw new Fault("dataset.csv-missing", file, row.line(), column);
        }
        if (Numeral.hasDecimalComma(cell)) {
            throw new Fault("dataset.csv-decimal-comma", file, row.line(), cell, column);
        }
        OptionalDouble number = Numeral.of(cell);
        if (number.isEmpty()) {
            throw new Fault("dataset.csv-not-a-number", file, row.line(), cell, column);
        }
        if (!(Math.abs(number.getAsDouble()) <= Examples.LARGEST)) {
            throw new Fault("dataset.csv-too-large", file, row.line(), cell, column);
        }
        return number.getAsDouble();
    }

    private void checkColumn(int column) {
        if (column < 1 || column > columns()) {
            throw new Fault("dataset.csv-no-column", file, column, columns());
        }
    }
}
