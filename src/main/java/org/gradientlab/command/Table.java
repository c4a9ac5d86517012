package org.gradientlab.command;

import java.util.List;

/**
 * Lays rows out in columns as wide as their widest cell; what a row has to say in whole sentences
 * stands under it.
 */
final class Table {
    private static final int INDENT = 4;
    private static final int GAP = 2;

    private Table() {}

    /**
     * @param cells of its columns
     * @param under what stands beneath them, a paragraph each
     */
    record Row(List<String> cells, List<String> under) {}

    static String of(List<Row> rows) {
        int[] widths = new int[rows.getFirst().cells().size()];
        for (Row row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.cells().get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(Columns.padded(row.cells().get(i), widths[i] + GAP));
            }
            text.append(line.toString().stripTrailing()).append('\n');
            row.under().forEach(each -> text.append(Columns.wrapped(each, INDENT)));
        }
        return text.toString();
    }
}
