package org.gradientlab.dataset;

import java.util.List;

/** The cells of one row and the line of the file on which it begins. */
record CsvRow(int line, List<String> cells) {
    CsvRow {
        cells = List.copyOf(cells);
    }
}
