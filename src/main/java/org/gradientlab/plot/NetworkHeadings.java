package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the headings of a drawn network stand: titles, counts, and the boxes of their buttons.
 * Where columns are narrow the buttons stand in rows of their own, above and below the counts.
 */
final class NetworkHeadings {
    private static final double BUTTON = 18;
    private static final double GAP = 6;
    private static final double TITLE = 26;
    private static final double SECOND = 46;
    private static final double BELOW = 16;
    private static final double LINE = 17;

    private final NetworkDrawing drawing;
    private final Look look;
    private final double[] centres;
    private final double width;
    private final double pitch;
    private final boolean roomyTitles;
    private final boolean roomyCounts;
    private final boolean structural;
    private final List<Button> buttons = new ArrayList<>();

    /** One button: what it does and where it is. */
    record Button(NetworkPlace place, Box box, boolean enabled, String spoken) {}

    NetworkHeadings(NetworkDrawing drawing, Look look, double[] centres, double width) {
        this.drawing = drawing;
        this.look = look;
        this.centres = centres;
        this.width = width;
        pitch = centres.length > 1 ? centres[1] - centres[0] : width;
        roomyTitles = drawing.columns().stream().allMatch(c -> firstWidth(c, look) <= pitch);
        roomyCounts = drawing.columns().stream().allMatch(c -> secondWidth(c, look) <= pitch);
        structural =
                drawing.columns().stream()
                        .anyMatch(c -> !c.insertText().isEmpty() || !c.removeText().isEmpty());
        for (int i = 0; i < centres.length; i++) {
            addButtons(i, drawing.columns().get(i));
        }
    }

    /** How wide the heading of a column is with everything side by side. */
    static double width(NetworkColumn column, Look look) {
        return Math.max(firstWidth(column, look), secondWidth(column, look));
    }

    private static double firstWidth(NetworkColumn column, Look look) {
        double button = look.size(BUTTON + GAP);
        double width = title(column.title(), look).width() + look.size(GAP);
        width += column.removeText().isEmpty() ? 0 : 2 * button;
        return width + (column.insertText().isEmpty() ? 0 : button);
    }

    private static double secondWidth(NetworkColumn column, Look look) {
        NetworkColumn.Counter counter = column.counter();
        return counter == null
                ? 0
                : 2 * (countHalf(counter, look) + look.size(BUTTON)) + look.size(GAP);
    }

    /** From the middle of a count to the button beside it. */
    private static double countHalf(NetworkColumn.Counter counter, Look look) {
        double half = title(Integer.toString(counter.count()), look).width() / 2;
        return Math.max(look.size(14), half + look.size(GAP));
    }

    static Writing title(String text, Look look) {
        return Writing.of(text, look, TextStyle.BODY_STRONG);
    }

    static Writing subtitle(String text, Look look) {
        return Writing.of(text, look, TextStyle.CAPTION);
    }

    private void addButtons(int i, NetworkColumn column) {
        double first = firstMiddle();
        if (!column.insertText().isEmpty() && i > 0) {
            double x = (centres[i - 1] + centres[i]) / 2;
            add(new NetworkPlace.Insert(i), x, structureMiddle(), true, column.insertText());
        }
        if (!column.removeText().isEmpty()) {
            double beside =
                    title(column.title(), look).width() / 2 + look.size(GAP) + buttonSide() / 2;
            double x = roomyTitles ? centres[i] + beside : centres[i];
            add(
                    new NetworkPlace.Remove(i),
                    x,
                    roomyTitles ? first : structureMiddle(),
                    true,
                    column.removeText());
        }
        NetworkColumn.Counter counter = column.counter();
        if (counter != null) {
            addCounter(i, counter);
        }
    }

    private void addCounter(int i, NetworkColumn.Counter counter) {
        double beside = countHalf(counter, look) + buttonSide() / 2;
        double x = centres[i];
        double y = baseline(1) - look.size(4);
        double below = look.size(4) + buttonSide();
        add(
                new NetworkPlace.Fewer(i),
                roomyCounts ? x - beside : x,
                roomyCounts ? y : y + 2 * below,
                counter.canFewer(),
                counter.fewerText());
        add(
                new NetworkPlace.More(i),
                roomyCounts ? x + beside : x,
                roomyCounts ? y : y + below,
                counter.canMore(),
                counter.moreText());
    }

    private void add(NetworkPlace place, double x, double y, boolean enabled, String spoken) {
        double side = buttonSide();
        Box box = new Box(Math.rint(x - side / 2), Math.rint(y - side / 2), side, side);
        buttons.add(new Button(place, box, enabled, spoken));
    }

    /** Insert buttons stand between the columns, so two must fit into a narrow one. */
    private double buttonSide() {
        double full = look.size(BUTTON);
        return Math.floor(roomyTitles ? full : Math.min(full, Math.max(4, pitch / 2 - 1)));
    }

    private double firstMiddle() {
        return baseline(0) - look.size(4);
    }

    private double structureMiddle() {
        return roomyTitles ? firstMiddle() : look.size(8) + buttonSide() / 2;
    }

    /** Of the title and of the line under it. */
    double baseline(int line) {
        double narrow = structural && !roomyTitles ? buttonSide() : 0;
        return Math.rint(look.size(line == 0 ? TITLE : SECOND) + narrow);
    }

    /** The title as it fits; empty where nothing does. */
    String titleText(int column) {
        NetworkColumn shown = drawing.columns().get(column);
        if (roomyTitles || title(shown.title(), look).width() <= pitch - look.size(GAP)) {
            return shown.title();
        }
        return shown.shortTitle();
    }

    /** The count, or the subtitle where it fits. */
    String secondText(int column) {
        NetworkColumn shown = drawing.columns().get(column);
        NetworkColumn.Counter counter = shown.counter();
        if (counter != null) {
            return "*" + counter.count() + "*";
        }
        boolean fits = subtitle(shown.subtitle(), look).width() <= pitch - 2;
        return fits ? shown.subtitle() : "";
    }

    Box title(int column) {
        double half = title(titleText(column), look).width() / 2 + 2;
        double base = baseline(0);
        return new Box(
                titleCentre(column) - half, base - look.size(LINE), 2 * half, look.size(LINE + 4));
    }

    /** A long title at either end makes way for the one beside it. */
    double titleCentre(int column) {
        int last = centres.length - 1;
        double half = titleHalf(column);
        if (column == 0 && last > 0) {
            double free = centres[1] - titleHalf(1) - look.size(GAP) - half;
            return Math.max(half, Math.min(centres[0], free));
        }
        if (column == last && last > 0) {
            double free = centres[last - 1] + titleHalf(last - 1) + look.size(GAP) + half;
            return Math.min(width - half, Math.max(centres[last], free));
        }
        return centres[column];
    }

    private double titleHalf(int column) {
        return title(titleText(column), look).width() / 2;
    }

    double centre(int column) {
        return centres[column];
    }

    List<Button> buttons() {
        return List.copyOf(buttons);
    }

    /** How much of the top the headings take. */
    double height() {
        if (drawing.columns().stream().allMatch(c -> c.title().isEmpty())) {
            return look.size(GAP);
        }
        boolean second =
                drawing.columns().stream()
                        .anyMatch(c -> c.counter() != null || !c.subtitle().isEmpty());
        boolean counts = drawing.columns().stream().anyMatch(c -> c.counter() != null);
        double stacked = counts && !roomyCounts ? 2 * (look.size(4) + buttonSide()) : 0;
        return baseline(second ? 1 : 0) + stacked + look.size(BELOW);
    }
}
