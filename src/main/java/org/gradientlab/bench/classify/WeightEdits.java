package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientlab.knob.Text;
import org.gradientlab.words.Fault;

/**
 * The weights set by hand, in the order in which that was done, as one text: {@code layer from to
 * value}, with {@code frozen} behind it where the weight is not to learn, rows apart by semicolons.
 * An edit of a weight that the network does not have waits until it has one.
 */
public record WeightEdits(List<WeightEdit> edits) implements Text {
    static final String FROZEN = "frozen";
    private static final int MOST = 1000;
    private static final double LARGEST = 1e100;

    public WeightEdits {
        edits = List.copyOf(edits);
        if (edits.size() > MOST) {
            throw new Fault("classify.too-many-edits", MOST);
        }
    }

    public static WeightEdits parse(String text) {
        List<WeightEdit> edits = new ArrayList<>();
        int at = 0;
        for (String row : text.split(";", -1)) {
            if (!row.isBlank()) {
                edits.add(edit(row, at));
            }
            at += row.length() + 1;
        }
        return new WeightEdits(edits);
    }

    private static WeightEdit edit(String row, int at) {
        String[] parts = row.strip().split("\\s+", 6);
        boolean frozen = parts.length == 5 && parts[4].equals(FROZEN);
        if (parts.length != 4 && !frozen) {
            throw malformed(row, at);
        }
        try {
            double value = Double.parseDouble(parts[3].replace('−', '-'));
            if (!(Math.abs(value) <= LARGEST)) {
                throw malformed(row, at);
            }
            return new WeightEdit(
                    number(parts[0]), number(parts[1]), number(parts[2]), value, frozen);
        } catch (NumberFormatException e) {
            throw malformed(row, at);
        }
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static Fault malformed(String row, int at) {
        return new Fault("classify.bad-edit", row.strip()).at(at);
    }

    @Override
    public String text() {
        return edits.stream().map(WeightEdit::text).collect(Collectors.joining("; "));
    }

    /** These edits and one more: what a view sets when a weight is edited, frozen or let go. */
    public WeightEdits and(WeightEdit edit) {
        List<WeightEdit> more = new ArrayList<>(edits);
        more.add(edit);
        return new WeightEdits(more);
    }

    /** Those behind the ones that both have in common at the front: what was done since. */
    List<WeightEdit> since(WeightEdits before) {
        int common = 0;
        while (common < Math.min(edits.size(), before.edits.size())
                && edits.get(common).equals(before.edits.get(common))) {
            common++;
        }
        return edits.subList(common, edits.size());
    }
}
