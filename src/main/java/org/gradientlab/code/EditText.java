package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientlab.code.NetworkProgram.Edit;

/** Writes the numbers of a network that were set or frozen by hand. */
final class EditText {
    private EditText() {}

    /** What was done since some edits; nothing where nothing was. */
    static List<String> lines(NetworkProgram.Phase phase, List<Edit> before, Dialect dialect) {
        List<String> lines = new ArrayList<>();
        for (Edit edit : since(phase.edits(), before)) {
            String layer = "" + edit.layer();
            String number = PythonNumber.of(edit.value());
            lines.add(set(dialect, "net", layer, name(edit), index(edit), number));
        }
        String frozen = frozen(phase.edits());
        if (!frozen.equals(frozen(before))) {
            lines.add("frozen = " + frozen);
        }
        return lines;
    }

    /** What is set and frozen when the run begins. */
    static List<String> first(NetworkProgram program, Dialect dialect) {
        List<String> lines = new ArrayList<>(lines(program.first(), List.of(), dialect));
        boolean freezesLater =
                NetworkFeatures.of(program).freezes()
                        && frozenOnes(program.first().edits()).isEmpty();
        if (freezesLater) {
            lines.add("frozen = []");
        }
        return lines;
    }

    static List<Edit> since(List<Edit> edits, List<Edit> before) {
        int common = 0;
        while (common < Math.min(edits.size(), before.size())
                && edits.get(common).equals(before.get(common))) {
            common++;
        }
        return edits.subList(common, edits.size());
    }

    /** The line that sets one number of an array; a tensor of Keras cannot be written into. */
    static String set(
            Dialect dialect, String arrays, String layer, String name, String at, String number) {
        if (dialect == Dialect.KERAS) {
            String place = at.contains(",") ? "(" + at + ")" : at;
            return String.join(", ", "set_number(" + arrays, layer, name, place, number) + ")";
        }
        return arrays + "[" + layer + "][" + name + "][" + at + "] = " + number;
    }

    private static String name(Edit edit) {
        return edit.from() < 0 ? "\"b\"" : "\"W\"";
    }

    private static String index(Edit edit) {
        return edit.from() < 0 ? "" + edit.unit() : edit.from() + ", " + edit.unit();
    }

    /** The last edit of a number says whether it is frozen. */
    static List<Edit> frozenOnes(List<Edit> edits) {
        List<Edit> frozen = new ArrayList<>();
        for (Edit edit : edits) {
            frozen.removeIf(edit::sameNumber);
            if (edit.frozen()) {
                frozen.add(edit);
            }
        }
        return frozen;
    }

    static String frozen(List<Edit> edits) {
        return frozenOnes(edits).stream()
                .map(edit -> "(" + edit.layer() + ", " + name(edit) + ", (" + index(edit) + "))")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
