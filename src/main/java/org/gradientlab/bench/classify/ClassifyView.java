package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.ChartPainter;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a classification: the network a person shapes, the map of what it makes of the
 * plane, how it learns, which classes it confuses, and what goes wrong.
 */
public final class ClassifyView implements BenchView {
    private final Hand hand;
    private final NetworkPane network;
    private final MapPane map;
    private final CurvesPane curves = new CurvesPane();
    private final SmallChoice beside = new SmallChoice(3, this::showAgain);
    private final ConfusionTable confusion = new ConfusionTable();
    private final SmallChoice part = new SmallChoice(3, this::showAgain);
    private final DoctorCard doctor;
    private final ClassifyStage stage;
    private final Rota rota = new Rota();
    private Look look = Look.standard();
    private @Nullable Shot shot;
    private boolean partChosen;

    public ClassifyView(Hand hand) {
        this.hand = hand;
        network = new NetworkPane(hand);
        map = new MapPane(hand, this::showAgain);
        part.setId("confusion-part");
        beside.setId("beside-map");
        confusion.setOnMouseClicked(event -> {
            String key = ClassifyExplained.table(Part.ALL.get(part.chosen()));
            TopicEvent.ask(confusion, Topic.shown(0, key));
        });
        TopicPlace.mark(confusion, ClassifyExplained.table(Part.TRAIN));
        doctor = new DoctorCard(this::tryOut);
        map.onPlace(network::placeUnderMouse);
        network.onSpace(layer -> map.showSpace());
        stage =
                new ClassifyStage(
                        new ClassifyStage.Parts(
                                network, map, curves, beside, confusion, part, doctor));
    }

    private static Chart nothing() {
        Axis axis = new Axis(Scale.linear(0, 1), "");
        return Chart.of(axis, axis).titled(" ");
    }

    @Override
    public Node stage() {
        return stage;
    }

    @Override
    public void restyle(Look newLook) {
        look = newLook;
        Words words = look.words();
        curves.restyle(look);
        beside.name(
                List.of(
                        words.say("classify.map-alone"),
                        words.say("classify.network"),
                        words.say("classify.curves")));
        part.name(
                Part.ALL.stream()
                        .map(p -> words.say("classify.short." + p.name().toLowerCase(Locale.ROOT)))
                        .toList());
        map.restyle(look);
        network.restyle(look);
        showAgain();
    }

    private void showAgain() {
        Shot present = shot;
        if (present != null) {
            show(present, Set.of(Rota.Part.values()));
        }
    }

    @Override
    public void show(Shot newShot) {
        show(newShot, rota.due(newShot));
    }

    private void show(Shot newShot, Set<Rota.Part> due) {
        shot = newShot;
        Frame frame = newShot.lane().frame();
        if (frame instanceof ClassifyFrame learning) {
            show(ClassifyScene.of(newShot, learning, look), due);
        } else if (frame instanceof UnreadyFrame unready) {
            show(unready, (ClassifySetup) newShot.lane().setup());
        }
        stage.show(look);
    }

    private void show(ClassifyScene scene, Set<Rota.Part> due) {
        if (due.contains(Rota.Part.TABLES)) {
            showTables(scene);
        }
        if (due.contains(Rota.Part.MAP)) {
            map.show(scene);
        }
        if (due.contains(Rota.Part.NETWORK)) {
            network.show(scene, doctor.shown());
        }
        if (due.contains(Rota.Part.CURVES)) {
            curves.show(scene);
        }
    }

    private void showTables(ClassifyScene scene) {
        Points points = scene.frame().points();
        for (int i = 0; i < Part.ALL.size(); i++) {
            part.offerQuietly(i, points.count(Part.ALL.get(i)) > 0);
        }
        if (!partChosen) {
            boolean kept = points.count(Part.VALIDATION) > 0;
            part.showChosen(Part.ALL.indexOf(kept ? Part.VALIDATION : Part.TRAIN));
            partChosen = true;
        }
        Part shown = Part.ALL.get(part.chosen());
        confusion.show(
                scene.frame().confusion(shown),
                scene.classes(),
                scene.words().say("classify.confusion", shown.word()),
                look);
        doctor.show(scene.frame().findings(), standing(scene), look);
    }

    /** How the run stands, where nothing is wrong. */
    private static Word standing(ClassifyScene scene) {
        Ending ending = scene.laneShot().ending();
        if (ending != null && scene.laneShot().step() == scene.laneShot().computed()) {
            return ending.why();
        }
        if (scene.frame().step() == 0) {
            return Word.of("classify.press-play");
        }
        return Word.of("classify.right-so-far", ClassifySpoken.accuracies(scene));
    }

    private void show(UnreadyFrame frame, ClassifySetup setup) {
        map.show(setup, frame);
        network.showUnready();
        curves.showUnready();
        confusion.show(Confusion.none(), List.of(), "", look);
        doctor.showUnready(frame.why(), look);
    }

    private void tryOut(Remedy remedy) {
        switch (remedy) {
            case Remedy.Turn turn -> turnAll(turn.changes());
            case Remedy.GoBack back -> hand.seek(back.step());
        }
    }

    /** All changes of a remedy count as one act. */
    private void turnAll(List<KnobChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            KnobChange change = changes.get(i);
            hand.turn(0, change.path(), change.value(), i + 1 < changes.size());
        }
    }

    @Override
    public void thumbnail(Ink canvas, double width, double height, Shot newShot, Look newLook) {
        Chart chart =
                switch (newShot.lane().frame()) {
                    case ClassifyFrame frame ->
                            MapChart.of(ClassifyScene.of(newShot, frame, newLook));
                    case UnreadyFrame frame -> MapChart.of(frame, newLook);
                    default -> nothing();
                };
        new ChartPainter(canvas, chart.asThumbnail(), newLook.scaled(0.8)).paint(width, height);
    }
}
