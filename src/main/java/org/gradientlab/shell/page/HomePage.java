package org.gradientlab.shell.page;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Columns;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** Home: a way in for whoever has never been here, and pictures of what there is. */
public final class HomePage extends VBox {
    /** What to try first, chosen for being as different as can be. */
    static final List<String> TO_TRY = List.of("over-the-edge", "many-starts", "cliff");

    private static final int GALLERY = 8;
    private static final double NARROW = 980;
    private static final double ASIDE = 304;
    private static final double HERO_HEIGHT = 258;

    /** The height at scale 1 that the page needs as it is. */
    private static final double FITTING_HEIGHT = 668;

    private static final double MOST_STRETCH = 1.6;

    private final Look look;
    private final VBox gallery;
    private final VBox aside;
    private final Cards cards;
    private final @Nullable Hero hero;
    private boolean narrow;

    public HomePage(Workbench workbench, BenchViews views, Look look) {
        this.look = look;
        Words words = look.words();
        List<BuiltInScene> scenes = BuiltInScene.all();
        cards = new Cards(workbench, views, look);
        getStyleClass().add("page");
        hero = scenes.isEmpty() ? null : new Hero(workbench, views, look, scenes.getFirst());
        if (hero != null) {
            getChildren().add(hero);
        }
        gallery = gallery(workbench, words, cards, scenes);
        aside = new VBox(new RecentScenes(workbench, cards, words), toTry(words, cards, scenes));
        aside.getStyleClass().add("aside");
        getChildren().add(new HBox());
        arrange();
        widthProperty().subscribe(this::fit);
    }

    private VBox gallery(Workbench workbench, Words words, Cards cards, List<BuiltInScene> scenes) {
        Label title = new Label(words.say("shell.scenes"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label line = new Label(words.say("shell.scenes.line"));
        line.getStyleClass().add("section-line");
        Hyperlink all = new Hyperlink(words.say("shell.all", scenes.size()));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> workbench.goTo(Place.BENCHES));
        HBox head = new HBox(title, space, line, all);
        head.getStyleClass().add("section-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        List<? extends Node> shown =
                BuiltInScene.ofEachBench(GALLERY).stream().map(cards::card).toList();
        VBox box = new VBox(head, new Columns(look.size(170), look.size(16), 4, shown));
        box.getStyleClass().add("gallery");
        return box;
    }

    private static VBox toTry(Words words, Cards cards, List<BuiltInScene> scenes) {
        Label title = new Label(words.say("shell.to-try"));
        title.getStyleClass().add("aside-title");
        VBox box = new VBox(title);
        box.getStyleClass().add("to-try");
        scenes.stream()
                .filter(scene -> TO_TRY.contains(scene.name()))
                .forEach(scene -> box.getChildren().add(cards.row(scene)));
        return box;
    }

    /** Makes the pictures larger where the window is higher than all of them. */
    void fitHeight(double height) {
        double factor = Math.clamp(height / look.size(FITTING_HEIGHT), 1, MOST_STRETCH);
        if (hero != null) {
            hero.setMinHeight(look.size(HERO_HEIGHT) * factor);
        }
        cards.stretch(factor);
    }

    private void fit(Number width) {
        boolean now = width.doubleValue() < look.size(NARROW);
        if (now != narrow && width.doubleValue() > 0) {
            narrow = now;
            arrange();
        }
    }

    /** The aside stands beside the gallery, or below it where there is no room. */
    private void arrange() {
        Pane below = narrow ? new VBox(gallery, aside) : new HBox(gallery, aside);
        below.getStyleClass().add("home-below");
        HBox.setHgrow(gallery, Priority.ALWAYS);
        gallery.setMinWidth(0);
        aside.setMinWidth(narrow ? 0 : look.size(ASIDE));
        aside.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : look.size(ASIDE));
        getChildren().set(getChildren().size() - 1, below);
    }
}
