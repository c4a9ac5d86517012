package org.gradientlab.code;

import java.util.Set;

/** The small functions that formulas call where Python's own answer differs from the lab's. */
final class PythonAid {
    private PythonAid() {}

    /** The definitions of those that formulas call, each with a word on what it is for. */
    static void write(Page page, Dialect dialect, Set<String> names, String... formulas) {
        String all = String.join(" ", formulas);
        for (String name : names) {
            if (!all.contains(name + "(")) {
                continue;
            }
            page.apart().add(definition(name), "code.aid." + name);
            page.add(body(name, dialect));
        }
    }

    private static String definition(String name) {
        return switch (name) {
            case "over", "power", "less" -> "def " + name + "(a, b):";
            case "raised" -> "def raised(a, n):";
            case "chain" -> "def chain(outer, inner):";
            default -> "def " + name + "(z):";
        };
    }

    private static String body(String name, Dialect dialect) {
        return switch (name) {
            case "over" -> "    return a / b if b != 0 else 0 * a * b + math.nan";
            case "power" -> "    return a**b if a > 0 else 0 * a * b + math.nan";
            case "raised" -> "    return a**n if a != 0 else 0 * a + math.nan";
            case "less" -> "    return (a < b) + 0.5 * (a == b)";
            case "chain" -> "    return 0.0 if inner == 0 else outer * inner";
            case "ln" ->
                    "    return " + dialect.function("log") + "(z) if z > 0 else 0 * z + math.nan";
            case "tan" ->
                    "    t = "
                            + dialect.function("tan")
                            + "(z)\n    return t if abs(t) < 1e15 else 0 * t + math.nan";
            case "sigmoid" ->
                    dialect == Dialect.NUMPY
                            ? "    return 1 / (1 + np.exp(-z))"
                            : "    return " + dialect.function("sigmoid") + "(z)";
            default -> throw new IllegalArgumentException(name);
        };
    }
}
