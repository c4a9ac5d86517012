package org.gradientlab.code;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientlab.words.Word;

/**
 * A run as a Python script.
 *
 * @param remarks what this dialect cannot say as the lab does; empty where it does the very same
 */
public record Script(Dialect dialect, List<CodeLine> lines, List<Word> remarks) {
    public Script {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is no run to write down; the remarks then say why. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What a file of it holds. */
    public String text() {
        return lines.stream().map(CodeLine::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The index of the line that makes a step, or where a run that is over was left; −1: none. */
    public int lineOf(long step, boolean over) {
        int end = index(Moment.END);
        if (over && step > 0 && end >= 0) {
            return end;
        }
        int turn = index(Moment.turn(step));
        if (turn >= 0) {
            return turn;
        }
        return index(step == 0 ? Moment.START : Moment.STEP);
    }

    private int index(Moment moment) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).moment().equals(moment))
                .findFirst()
                .orElse(-1);
    }
}
