package org.gradientlab.shell.present;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.shell.panel.LaneDifferences;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** Says which key was pressed and which knob was turned, if the teacher wants that to be seen. */
final class Ticker {
    /** What stands between two knobs. */
    private static final String BETWEEN = ", ";

    private final Presentation presentation;
    private final Consumer<String> tell;
    private @Nullable Scene seen;

    Ticker(Presentation presentation, Consumer<String> tell) {
        this.presentation = presentation;
        this.tell = tell;
    }

    void pressed(String cap) {
        say(cap);
    }

    /** Tells what sets a scene apart from the one before, where it is the same experiment. */
    void turned(Scene now, Words words) {
        Scene before = seen;
        seen = now;
        if (before == null
                || !before.bench().equals(now.bench())
                || before.lanes().size() != now.lanes().size()) {
            return;
        }
        for (int i = 0; i < now.lanes().size(); i++) {
            Lane was = new Lane(before.lanes().get(i).latest());
            Lane is = new Lane(now.lanes().get(i).latest());
            if (!was.equals(is)) {
                say(difference(new Scene(now.bench(), 1, 0, List.of(was, is)), words));
                return;
            }
        }
    }

    /** Each knob with what it was and what it is. */
    private static String difference(Scene both, Words words) {
        LaneDifferences differences = new LaneDifferences(both);
        String before = differences.name(0, words);
        String now = differences.name(1, words);
        String[] was = before.split(BETWEEN, -1);
        String[] is = now.split(BETWEEN, -1);
        if (was.length != is.length) {
            return turned(before, now);
        }
        StringJoiner knobs = new StringJoiner(BETWEEN);
        for (int i = 0; i < was.length; i++) {
            knobs.add(turned(was[i], is[i]));
        }
        return knobs.toString();
    }

    private static String turned(String was, String is) {
        int same = 0;
        while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
            same++;
        }
        // The knob's name is said once.
        int name = is.substring(0, same).lastIndexOf(' ') + 1;
        return was + " → " + is.substring(name);
    }

    private void say(String act) {
        if (presentation.tickerProperty().get()) {
            tell.accept(act);
        }
    }
}
