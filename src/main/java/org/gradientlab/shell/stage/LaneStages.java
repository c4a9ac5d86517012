package org.gradientlab.shell.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.shell.page.BenchViews;
import org.gradientlab.shell.panel.LaneDifferences;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;
import org.gradientlab.view.KnobMark;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of the scene: in one picture where the bench draws them so, else side by side, each
 * under a line that tells its number and what became of it.
 */
public final class LaneStages extends Pane {
    private static final double LINE = 32;
    private static final double TWO_LINES = 50;

    private final IntSupplier chosen;
    private final IntConsumer choose;
    private final Hand hand;
    private final List<BenchView> views = new ArrayList<>();
    private final List<LaneReadout> readouts = new ArrayList<>();
    private final HBox strip = new HBox();
    private Look look;
    private Bench<?> bench;
    private boolean together;
    private @Nullable LaneDifferences differences;

    /**
     * @param chosen which lane is chosen, counted from 0
     * @param choose chooses another one
     */
    public LaneStages(
            Hand hand, IntSupplier chosen, IntConsumer choose, Look look, Bench<?> bench) {
        this.hand = hand;
        this.chosen = chosen;
        this.choose = choose;
        this.look = look;
        this.bench = bench;
        // A name no stage of a bench has: of two nested ones a selector would only see the inner.
        getStyleClass().addAll("stage", "lane-stages");
        setMinSize(0, 0);
        strip.getStyleClass().add("lane-strip");
    }

    public void show(Shot shot) {
        arrange(shot);
        if (together) {
            views.getFirst().show(shot);
        } else {
            for (int i = 0; i < views.size(); i++) {
                views.get(i).show(shot.lanes().size() == 1 ? shot : shot.ofLane(i));
            }
        }
        if (!readouts.isEmpty()) {
            differences = LaneDifferences.of(shot.scene(), differences);
            for (int i = 0; i < readouts.size(); i++) {
                String name = differences.name(i, look.words());
                readouts.get(i).show(shot, name, i == chosen.getAsInt());
            }
        }
    }

    /** Views are made anew only where there are others to have. */
    private void arrange(Shot shot) {
        boolean otherBench = !shot.scene().bench().equals(bench);
        if (views.isEmpty() || otherBench) {
            bench = shot.scene().bench();
            dispose();
            add(0);
            together = views.getFirst().showsAllLanes();
        }
        int lanesShown = shot.lanes().size();
        int wanted = together ? 1 : lanesShown;
        while (views.size() < wanted) {
            add(views.size());
        }
        while (views.size() > wanted) {
            BenchView gone = views.removeLast();
            getChildren().remove(gone.stage());
            gone.dispose();
        }
        int lines = lanesShown > 1 ? lanesShown : 0;
        if (readouts.size() != lines) {
            makeReadouts(lines);
        }
    }

    private void add(int lane) {
        BenchView view = BenchViews.open(bench, new LaneHand(hand, lane));
        view.restyle(look);
        views.add(view);
        getChildren().add(view.stage());
        view.stage().addEventHandler(TopicEvent.ASKED, event -> passOn(event, lane));
    }

    /** A view that draws one lane counts it as its first. */
    private void passOn(TopicEvent event, int lane) {
        if (lane > 0) {
            event.consume();
            fireEvent(event.ofLaterLane(lane));
        }
    }

    private void makeReadouts(int count) {
        getChildren().removeAll(readouts);
        getChildren().remove(strip);
        strip.getChildren().clear();
        readouts.clear();
        for (int i = 0; i < count; i++) {
            int lane = i;
            LaneReadout readout = new LaneReadout(lane, look, () -> choose.accept(lane));
            HBox.setHgrow(readout, Priority.ALWAYS);
            readouts.add(readout);
        }
        if (together) {
            strip.getChildren().setAll(readouts);
            if (count > 0) {
                getChildren().add(strip);
            }
        } else {
            getChildren().addAll(readouts);
        }
    }

    public void restyle(Look next) {
        look = next;
        views.forEach(view -> view.restyle(next));
        makeReadouts(readouts.size());
        requestLayout();
    }

    /** Where a number stands: that of the topic's step, or of the step nearest to it. */
    public Optional<TopicPlace> find(Topic topic) {
        if (views.isEmpty()) {
            return Optional.empty();
        }
        // A view that draws one lane counts it as its first.
        return together
                ? TopicPlace.find(views.getFirst().stage(), topic)
                : TopicPlace.find(
                        views.get(Math.min(topic.lane(), views.size() - 1)).stage(),
                        new Topic(0, topic.key(), topic.step()));
    }

    /** The bounds that matter on a knob of the chosen lane. */
    public List<KnobMark> marks(String knobPath) {
        if (views.isEmpty()) {
            return List.of();
        }
        int view = together ? 0 : Math.min(chosen.getAsInt(), views.size() - 1);
        return together && chosen.getAsInt() > 0 ? List.of() : views.get(view).marks(knobPath);
    }

    public void dispose() {
        views.forEach(BenchView::dispose);
        views.clear();
        // There may be one more layout, of nothing.
        together = false;
        readouts.clear();
        strip.getChildren().clear();
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        double line = lineHeight();
        if (together) {
            place(views.getFirst().stage(), 0, 0, getWidth(), getHeight() - line);
            if (!readouts.isEmpty()) {
                place(strip, 0, getHeight() - line, getWidth(), line);
            }
            return;
        }
        int columns = views.size() < 2 ? 1 : 2;
        int rows = (views.size() + columns - 1) / columns;
        for (int i = 0; i < views.size(); i++) {
            double left = snapPositionX(getWidth() * (i % columns) / columns);
            double right = snapPositionX(getWidth() * (i % columns + 1) / columns);
            int row = i / columns;
            double top = snapPositionY(getHeight() * row / rows);
            double bottom = snapPositionY(getHeight() * (row + 1) / rows);
            if (!readouts.isEmpty()) {
                place(readouts.get(i), left, top, right - left, line);
            }
            place(views.get(i).stage(), left, top + line, right - left, bottom - top - line);
        }
    }

    /** Two lines where one has no room for all that is told of some lane. */
    private double lineHeight() {
        if (readouts.isEmpty()) {
            return 0;
        }
        double all = readouts.stream().mapToDouble(LaneReadout::width).sum();
        double widest = readouts.stream().mapToDouble(LaneReadout::width).max().orElse(0);
        boolean two = together ? all > getWidth() : widest > getWidth() / 2;
        readouts.forEach(readout -> readout.breakLine(two));
        return Math.round(look.size(two ? TWO_LINES : LINE));
    }

    private void place(Node node, double left, double top, double width, double height) {
        layoutInArea(
                node, left, top, Math.max(0, width), Math.max(0, height), 0, HPos.LEFT, VPos.TOP);
    }
}
