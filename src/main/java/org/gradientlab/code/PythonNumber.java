package org.gradientlab.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientlab.words.Figures;

/** Writes numbers so that Python reads the same bits. */
final class PythonNumber {
    /** Beyond it a table is no longer read by anyone and only scrolled past. */
    private static final int MOST_WRITTEN_OUT = 1500;

    private PythonNumber() {}

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "math.nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "math.inf" : "-math.inf";
        }
        // Figures.exact writes −0 as 0
        return value == 0 && 1 / value < 0 ? "-0.0" : Figures.exact(value);
    }

    static String truth(boolean value) {
        return value ? "True" : "False";
    }

    /** [1, 2.5, …] on one line. */
    static String list(double... values) {
        return Arrays.stream(values).mapToObj(PythonNumber::of).collect(brackets());
    }

    static String list(long... values) {
        return Arrays.stream(values).mapToObj(Long::toString).collect(brackets());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> brackets() {
        return Collectors.joining(", ", "[", "]");
    }

    /** name = np.array([…]), on as many lines as it takes. */
    static List<String> array(String name, double... values) {
        if (values.length > MOST_WRITTEN_OUT) {
            return packed(name, values);
        }
        List<String> all = Arrays.stream(values).mapToObj(PythonNumber::of).toList();
        return wrapped(name + " = np.array([", all, "])");
    }

    /** The same for rows of equal length. */
    static List<String> table(String name, double[][] rows) {
        int columns = rows[0].length;
        if (rows.length * columns > MOST_WRITTEN_OUT) {
            double[] flat = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
            List<String> packed = new ArrayList<>(packed(name, flat));
            packed.add(name + " = " + name + ".reshape(-1, " + columns + ")");
            return packed;
        }
        List<String> all = Arrays.stream(rows).map(PythonNumber::list).toList();
        boolean whole =
                Arrays.stream(rows)
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(x -> x == Math.rint(x));
        return wrapped(name + " = np.array([", all, whole ? "], dtype=float)" : "])");
    }

    static List<String> wholeNumbers(String name, int... values) {
        List<String> all = Arrays.stream(values).mapToObj(Integer::toString).toList();
        return wrapped(name + " = np.array([", all, "])");
    }

    /** The bytes of the doubles, so that a large table stays small. */
    private static List<String> packed(String name, double[] values) {
        ByteBuffer bytes =
                ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(values).forEach(bytes::putDouble);
        String text = Base64.getEncoder().encodeToString(bytes.array());
        List<String> lines = new ArrayList<>();
        lines.add(name + " = np.frombuffer(base64.b64decode(\"\"\"");
        for (int from = 0; from < text.length(); from += Page.WIDTH) {
            lines.add(text.substring(from, Math.min(text.length(), from + Page.WIDTH)));
        }
        lines.add("\"\"\"), \"<f8\")");
        return lines;
    }

    /** Items of a list on as many lines as it takes. */
    static List<String> wrapped(String head, List<String> items, String tail) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(head);
        boolean first = true;
        for (String item : items) {
            if (line.length() + item.length() + 2 > Page.WIDTH && !first) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append("    ");
            }
            line.append(item).append(", ");
            first = false;
        }
        line.setLength(line.length() - 2);
        lines.add(line + tail);
        return lines;
    }
}
