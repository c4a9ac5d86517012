package org.gradientlab.plot;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Affine;

/** An ink that draws nothing and notes where which words and formulas would stand. */
final class WordsDrawn {
    private static final Bounds EVERYWHERE = new BoundingBox(-1e6, -1e6, 2e6, 2e6);
    private static final Map<List<Object>, Bounds> MEASURED = new HashMap<>();

    /**
     * One line of words, or one formula.
     *
     * @param clip outside of which it is not seen
     */
    record Drawn(String text, Bounds bounds, Bounds clip) {}

    private record State(Affine at, Bounds clip, TextAlignment align) {}

    private final List<Drawn> words = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private Affine at = new Affine();
    private Bounds clip = EVERYWHERE;
    private Font font = Font.getDefault();
    private TextAlignment align = TextAlignment.LEFT;
    private Bounds path = new BoundingBox(0, 0, -1, -1);

    private WordsDrawn() {}

    static List<Drawn> on(InkCanvas canvas) {
        WordsDrawn drawn = new WordsDrawn();
        canvas.drawOn(drawn.ink());
        return drawn.words;
    }

    private Ink ink() {
        return (Ink)
                Proxy.newProxyInstance(
                        Ink.class.getClassLoader(),
                        new Class<?>[] {Ink.class},
                        (proxy, method, arguments) -> {
                            note(method.getName(), arguments == null ? new Object[0] : arguments);
                            return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
                        });
    }

    private void note(String what, Object[] with) {
        switch (what) {
            case "setFont" -> font = (Font) with[0];
            case "setTextAlign" -> align = (TextAlignment) with[0];
            case "save" -> saved.push(new State(at.clone(), clip, align));
            case "restore" -> restore(saved.pop());
            case "translate" -> at.appendTranslation((double) with[0], (double) with[1]);
            case "rotate" -> at.appendRotation((double) with[0]);
            case "beginPath" -> path = new BoundingBox(0, 0, -1, -1);
            case "moveTo", "lineTo", "quadraticCurveTo", "bezierCurveTo" -> extend(with);
            case "rect" -> path = box(with);
            case "clip" -> clip = common(clip, at.transform(path));
            case "fill" -> formula();
            case "fillText" -> word((String) with[0], (double) with[1], (double) with[2]);
            default -> {}
        }
    }

    private void restore(State state) {
        at = state.at();
        clip = state.clip();
        align = state.align();
    }

    private void extend(Object[] places) {
        for (int i = 0; i < places.length; i += 2) {
            Bounds place = new BoundingBox((double) places[i], (double) places[i + 1], 0, 0);
            path = path.isEmpty() ? place : union(path, place);
        }
    }

    private static Bounds box(Object[] sides) {
        return new BoundingBox(
                (double) sides[0], (double) sides[1], (double) sides[2], (double) sides[3]);
    }

    /** Only the outlines of formulas are letters; who draws a path is seen by who is asking. */
    private void formula() {
        boolean letters =
                StackWalker.getInstance()
                        .walk(frames ->
                                frames.anyMatch(frame ->
                                        frame.getClassName().equals(Formula.class.getName())));
        if (letters && path.getWidth() > 0) {
            words.add(new Drawn("$formula$", at.transform(path), clip));
        }
    }

    private void word(String text, double x, double y) {
        if (text.isBlank()) {
            return;
        }
        Bounds own = MEASURED.computeIfAbsent(List.of(text, font), key -> measure(text));
        double left =
                switch (align) {
                    case CENTER -> x - own.getWidth() / 2;
                    case RIGHT -> x - own.getWidth();
                    default -> x;
                };
        Bounds there = new BoundingBox(left, y + own.getMinY(), own.getWidth(), own.getHeight());
        words.add(new Drawn(text, at.transform(there), clip));
    }

    /** As high as its letters really are, which is less than its line. */
    private Bounds measure(String text) {
        Text measured = new Text(text);
        measured.setFont(font);
        measured.setTextOrigin(VPos.BASELINE);
        double width = measured.getLayoutBounds().getWidth();
        measured.setBoundsType(TextBoundsType.VISUAL);
        Bounds visual = measured.getLayoutBounds();
        return new BoundingBox(0, visual.getMinY(), width, visual.getHeight());
    }

    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
