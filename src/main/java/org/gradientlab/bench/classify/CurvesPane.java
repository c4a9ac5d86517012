package org.gradientlab.bench.classify;

import java.util.List;
import javafx.scene.layout.Pane;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the run goes, as curves: the loss, and beside it what one chooses. Where there is room for
 * one plot alone, the loss is one of the things to choose from.
 */
final class CurvesPane extends Pane {
    static final int LOSS = 0;
    static final int ACCURACY = 1;
    static final int GRADIENTS = 2;
    static final int WEIGHTS = 3;

    /** A plot is no narrower than this. */
    static final double LEAST = 250;

    private static final double PAD = 16;
    private static final double TOP = 8;

    private final Plot losses;
    private final Plot second;
    private final SmallChoice against = new SmallChoice(2, this::chosenAnew);
    private final SmallChoice content = new SmallChoice(4, this::chosenAnew);
    private @Nullable ClassifyScene scene;
    private Look look = Look.standard();
    private boolean two = true;

    CurvesPane() {
        losses = new Plot(look, nothing());
        losses.setId("losses");
        second = new Plot(look, nothing());
        second.setId("second-curves");
        against.setId("against");
        content.setId("second-content");
        content.offerQuietly(LOSS, false);
        getChildren().addAll(losses, second, against, content);
    }

    private static Chart nothing() {
        Axis axis = new Axis(Scale.linear(0, 1), "");
        return Chart.of(axis, axis).titled(" ");
    }

    void restyle(Look newLook) {
        look = newLook;
        Words words = look.words();
        against.name(List.of(words.say("classify.epochs"), words.say("classify.steps")));
        content.name(
                List.of(
                        words.say("classify.loss-title"),
                        words.say("classify.accuracy"),
                        words.say("classify.gradients"),
                        words.say("classify.weight-sizes")));
    }

    void show(ClassifyScene newScene) {
        scene = newScene;
        showAgain();
    }

    void showUnready() {
        scene = null;
        losses.show(nothing(), look);
        second.show(nothing(), look);
    }

    private void showAgain() {
        ClassifyScene now = scene;
        if (now == null) {
            return;
        }
        Course course = Course.of(now.track(), against.chosen() == 0);
        if (two) {
            losses.show(CourseChart.losses(now, course), look);
        }
        second.show(chosen(now, course), look);
    }

    /** Not every curve goes against epochs or steps. */
    private void chosenAnew() {
        showAgain();
        requestLayout();
    }

    private Chart chosen(ClassifyScene now, Course course) {
        return switch (content.chosen()) {
            case LOSS -> CourseChart.losses(now, course).titled(" ");
            case GRADIENTS -> GradientChart.of(now, course);
            case WEIGHTS -> WeightsChart.of(now);
            default -> CourseChart.accuracies(now, course);
        };
    }

    /** Of one plot alone the loss is seen first, unless something else was chosen before. */
    private void arrange(boolean bothFit) {
        if (bothFit == two) {
            return;
        }
        two = bothFit;
        losses.setVisible(two);
        if (!two && content.chosen() == ACCURACY) {
            content.offerQuietly(LOSS, true);
            content.showChosen(LOSS);
        } else {
            content.offerQuietly(LOSS, !two);
        }
        showAgain();
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth() >= 2 * look.size(LEAST));
        double width = two ? Math.floor(getWidth() / 2) : 0;
        losses.resizeRelocate(0, 0, width, getHeight());
        double row = Math.ceil(content.prefHeight(-1));
        double contentWide = Math.ceil(content.prefWidth(-1));
        double againstWide = Math.ceil(against.prefWidth(-1));
        double pad = look.size(PAD);
        double top = look.size(TOP);
        against.setVisible(two || content.chosen() != WEIGHTS);
        boolean oneRow = two || contentWide + againstWide + 2.5 * pad <= getWidth();
        double below = oneRow ? 0 : row + look.size(4);
        double right = two ? width : getWidth();
        double left = Math.max(0, Math.min(pad, getWidth() - width - contentWide));
        content.resizeRelocate(width + left, top, contentWide, row);
        against.resizeRelocate(right - againstWide - pad, top + below, againstWide, row);
        second.resizeRelocate(width, below, getWidth() - width, getHeight() - below);
    }
}
