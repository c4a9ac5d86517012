package org.gradientlab.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/** The words behind a command: names, and options that each take one value. */
final class Arguments {
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private Arguments() {}

    /** Sorts the words; an option that is not among those allowed is a fault. */
    static Arguments of(List<String> words, String... allowed) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                arguments.names.add(word);
                continue;
            }
            if (!Arrays.asList(allowed).contains(word)) {
                throw new Fault("command.unknown-option", word, String.join(" ", allowed));
            }
            if (++i == words.size()) {
                throw new Fault("command.option-without-value", word);
            }
            arguments.options.computeIfAbsent(word, any -> new ArrayList<>()).add(words.get(i));
        }
        return arguments;
    }

    List<String> names() {
        return names;
    }

    String onlyName(String missingKey) {
        if (names.size() != 1) {
            throw new Fault(missingKey);
        }
        return names.getFirst();
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    @Nullable String last(String option) {
        List<String> values = all(option);
        return values.isEmpty() ? null : values.getLast();
    }

    String last(String option, String otherwise) {
        String value = last(option);
        return value == null ? otherwise : value;
    }

    long whole(String option, long otherwise, long min, long max) {
        String text = last(option);
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new Fault("command.option-out-of-range", option, text, min, max);
    }

    double number(String option, double otherwise, double min, double max) {
        String text = last(option);
        if (text == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new Fault("command.option-out-of-range", option, text, min, max);
    }
}
