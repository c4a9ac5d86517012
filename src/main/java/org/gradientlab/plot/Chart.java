package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * What a plot shows: two axes, a title, and marks drawn in their order. A value: the view makes a
 * new one for each frame.
 *
 * @param title a {@link Writing} source; empty for none; shorter forms of it on further lines
 * @param bare without title, ticks and margins: for thumbnails
 * @param equal whether a unit across is as long as a unit up: one of the axes then reaches further
 * @param spoken what the plot shows now, for those who do not see it
 */
public record Chart(
        Axis across,
        Axis up,
        String title,
        List<Mark> marks,
        boolean bare,
        boolean equal,
        String spoken) {
    public Chart {
        marks = List.copyOf(marks);
    }

    public static Chart of(Axis across, Axis up) {
        return new Chart(across, up, "", List.of(), false, false, "");
    }

    public Chart titled(String newTitle) {
        return new Chart(across, up, newTitle, marks, bare, equal, spoken);
    }

    public Chart with(Mark... more) {
        return with(List.of(more));
    }

    public Chart with(List<? extends Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Chart(across, up, title, all, bare, equal, spoken);
    }

    public Chart asThumbnail() {
        List<Mark> drawn =
                marks.stream().filter(mark -> !mark.isWriting()).map(Mark::wordless).toList();
        return new Chart(across, up, "", drawn, true, equal, spoken);
    }

    public Chart spokenAs(String text) {
        return new Chart(across, up, title, marks, bare, equal, text);
    }

    /** A unit across as long as a unit up, so that right angles are right. */
    public Chart withEqualUnits() {
        return new Chart(across, up, title, marks, bare, true, spoken);
    }

    /** The marks at the top that last from picture to picture. */
    List<Mark> lasting() {
        int from = marks.size();
        while (from > 0 && marks.get(from - 1).lasting() != null) {
            from--;
        }
        return marks.subList(from, marks.size());
    }

    /** This chart without {@link #lasting()}. */
    Chart moving() {
        List<Mark> below = marks.subList(0, marks.size() - lasting().size());
        return new Chart(across, up, title, below, bare, equal, spoken);
    }

    Chart within(Scale otherAcross, Scale otherUp) {
        return new Chart(
                across.with(otherAcross), up.with(otherUp), title, marks, bare, equal, spoken);
    }
}
