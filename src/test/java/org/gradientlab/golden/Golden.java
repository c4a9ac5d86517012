package org.gradientlab.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One value of a golden file and the path that leads to it, so that a failing comparison can say
 * where it stands.
 */
public record Golden(String path, Object value) {

    /** The entry of an object; a missing one fails the test. */
    public Golden get(String key) {
        Object entry = object().get(key);
        return entry == null ? fail(path + " has no " + key) : new Golden(path + "." + key, entry);
    }

    public boolean has(String key) {
        return object().containsKey(key);
    }

    public Set<String> keys() {
        return object().keySet();
    }

    public Map<String, Golden> entries() {
        Map<String, Golden> entries = new LinkedHashMap<>();
        keys().forEach(key -> entries.put(key, get(key)));
        return entries;
    }

    /** Fails on a key that the test does not know: what it does not understand it must not skip. */
    public Golden knowing(String... known) {
        for (String key : keys()) {
            if (!Set.of(known).contains(key)) {
                fail(path + "." + key + " is read by no test");
            }
        }
        return this;
    }

    public boolean isList() {
        return value instanceof List<?>;
    }

    public boolean isText() {
        return value instanceof String;
    }

    public List<Golden> items() {
        List<?> list = value instanceof List<?> items ? items : fail(path + " is not a list");
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Golden(path + "[" + i + "]", list.get(i)))
                .toList();
    }

    public String text() {
        return value instanceof String text ? text : fail(path + " is not a text");
    }

    public boolean yes() {
        return value instanceof Boolean yes ? yes : fail(path + " is neither true nor false");
    }

    /** A number; the files spell what JSON cannot as "NaN", "Infinity" and "-Infinity". */
    public double number() {
        return switch (value) {
            case Number number -> number.doubleValue();
            case String text -> Double.parseDouble(text);
            default -> fail(path + " is not a number");
        };
    }

    public double number(String key, double otherwise) {
        return has(key) ? get(key).number() : otherwise;
    }

    public int whole() {
        return value instanceof Integer whole ? whole : fail(path + " is not a whole number");
    }

    public double[] vector() {
        return items().stream().mapToDouble(Golden::number).toArray();
    }

    public int[] wholes() {
        return items().stream().mapToInt(Golden::whole).toArray();
    }

    public double[][] matrix() {
        return items().stream().map(Golden::vector).toArray(double[][]::new);
    }

    public double[][][] cube() {
        return items().stream().map(Golden::matrix).toArray(double[][][]::new);
    }

    /** JUnit shows this as the name of the case. */
    @Override
    public String toString() {
        return has("name") ? path + " " + get("name").text() : path;
    }

    private Map<String, Object> object() {
        if (!(value instanceof Map<?, ?> map)) {
            return Map.of();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((key, entry) -> object.put(String.valueOf(key), entry));
        return object;
    }
}
