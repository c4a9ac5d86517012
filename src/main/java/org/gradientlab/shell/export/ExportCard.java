package org.gradientlab.shell.export;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Segments;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/** Asks what is to be written of what is on screen, and shows what it will look like. */
public final class ExportCard extends VBox {
    private static final Duration A_MOMENT = Duration.millis(250);
    private static final double PREVIEW = 340;

    /** As wide as the form. */
    private static final double TEXT = 320;

    private final ExportDesk desk;
    private final Voice voice;
    private final Look look;
    private final Runnable close;
    private final Segments<ExportKind> kinds;
    private final Label about = new Label();
    private final Label fault = new Label();
    private final ExportForm form;
    private final Button write;
    private final ScrollPane scroll;
    private final ImageView picture = new ImageView();
    private final StackPane preview = new StackPane(picture);
    private final PauseTransition moment = new PauseTransition(A_MOMENT);
    private ExportKind kind = ExportKind.PNG;

    /**
     * @param wide how wide a picture is at first
     * @param room whether there is room for a preview beside the form
     */
    public ExportCard(
            ExportDesk desk,
            Voice voice,
            Look look,
            double wide,
            double high,
            boolean room,
            Runnable close) {
        this.desk = desk;
        this.voice = voice;
        this.look = look;
        this.close = close;
        getStyleClass().addAll("sheet-card", "export-card");
        setId("export-card");
        kinds = new Segments<>(this::choose);
        for (ExportKind one : ExportKind.values()) {
            ToggleButton button = kinds.add(one);
            button.textProperty().bind(voice.text(one.key()));
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("export-" + one.ending());
            voice.hint(button, one.key() + ".about", "");
        }
        about.getStyleClass().add("card-line");
        about.setWrapText(true);
        about.setPrefWidth(look.size(TEXT));
        fault.setPrefWidth(look.size(TEXT));
        about.setMinHeight(USE_PREF_SIZE);
        fault.getStyleClass().add("export-fault");
        fault.setId("export-fault");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.setAccessibleRole(AccessibleRole.TEXT);
        write = voice.button("export.write", this::write, "accent");
        write.setId("export-write");
        write.setDefaultButton(true);
        form = new ExportForm(voice, look, this::changed);
        VBox left = new VBox(form);
        left.getStyleClass().add("export-left");
        preview.getStyleClass().add("export-preview");
        preview.setMinSize(look.size(PREVIEW), look.size(PREVIEW * 0.65));
        preview.setMaxWidth(look.size(PREVIEW));
        preview.setVisible(room);
        preview.setManaged(room);
        voice.name(picture, "export.preview");
        picture.setPreserveRatio(true);
        HBox middle = new HBox(left, preview);
        middle.getStyleClass().add("export-middle");
        HBox foot = new HBox(write);
        foot.setAlignment(Pos.CENTER_RIGHT);
        scroll = new ScrollPane(middle);
        scroll.getStyleClass().add("export-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        voice.label("export.title", "card-title"),
                        kinds,
                        about,
                        scroll,
                        fault,
                        foot);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        moment.setOnFinished(event -> paint());
        form.begin(wide, high, desk.last());
        choose(kind);
    }

    /** In a small window not all of the form is in view: what gets the focus comes into it. */
    private void reveal(@Nullable Node focused) {
        double seen = scroll.getViewportBounds().getHeight();
        double more = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (focused == null || more <= 0 || !isInForm(focused)) {
            return;
        }
        Bounds at =
                scroll.getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = scroll.getVvalue() * more;
        if (at.getMinY() < top || at.getMaxY() > top + seen) {
            scroll.setVvalue(Math.clamp((at.getCenterY() - seen / 2) / more, 0, 1));
        }
    }

    private boolean isInForm(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(form)) {
                return true;
            }
        }
        return false;
    }

    private void choose(ExportKind chosen) {
        kind = chosen;
        kinds.show(chosen);
        about.setText(voice.words().say(chosen.key() + ".about"));
        form.fit(chosen);
        changed();
    }

    /** Says at once what cannot be, and shows after a moment what can. */
    private void changed() {
        try {
            if (kind.isPicture()) {
                form.form(kind);
            }
            if (kind == ExportKind.GIF) {
                form.stretch().within(desk.last());
            }
            tell("");
            moment.playFromStart();
        } catch (Fault wrong) {
            tell("× " + wrong.in(voice.words()));
        }
    }

    private void tell(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        fault.setManaged(!sentence.isEmpty());
        write.setDisable(!sentence.isEmpty());
    }

    private void paint() {
        if (preview.isManaged() && getScene() != null && !write.isDisabled()) {
            picture.setVisible(kind.isPicture());
            if (kind.isPicture()) {
                picture.setImage(desk.preview(form.form(kind)));
                picture.setFitWidth(look.size(PREVIEW - 2));
                picture.setFitHeight(look.size(PREVIEW * 0.8));
            }
        }
    }

    private void write() {
        try {
            PictureForm asked = kind.isPicture() ? form.form(kind) : PictureForm.usual(look);
            Stretch stretch =
                    kind == ExportKind.GIF ? form.stretch() : Stretch.usual(0, desk.last());
            close.run();
            desk.write(kind, asked, stretch);
        } catch (Fault wrong) {
            tell("× " + wrong.in(voice.words()));
        }
    }
}
