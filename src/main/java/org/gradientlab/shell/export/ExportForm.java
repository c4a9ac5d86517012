package org.gradientlab.shell.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Segments;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.words.Figures;

/** What can be set of a picture or a film: only those rows are there that matter for it. */
final class ExportForm extends VBox {
    private final Voice voice;
    private final Look look;
    private final Runnable changed;
    private final NumberField width;
    private final NumberField height;
    private final NumberField from;
    private final NumberField to;
    private final StretchEnds ends;
    private final NumberField every;
    private final NumberField pace;
    private final Segments<Integer> sharpness;
    private final CheckBox background = new CheckBox();
    private final Label film = new Label();
    private final Node size;
    private final Node sharp;
    private final VBox stretch;
    private int times = 2;
    private boolean ready;

    ExportForm(Voice voice, Look look, Runnable changed) {
        this.voice = voice;
        this.look = look;
        this.changed = changed;
        getStyleClass().add("export-form");
        width = field("export.width", "export-width");
        height = field("export.height", "export-height");
        from = field("export.from", "export-from");
        to = field("export.to", "export-to");
        ends = new StretchEnds(voice, this::take);
        every = field("export.every", "export-every");
        pace = field("export.pace", "export-pace");
        sharpness = new Segments<>(this::sharpen);
        for (int i = 1; i <= PictureForm.MOST_TIMES; i++) {
            ToggleButton button = sharpness.add(i);
            button.setText(i + "×");
            button.setId("export-times-" + i);
            voice.hint(button, "export.times.help", "");
        }
        sharpness.show(times);
        background.textProperty().bind(voice.text("export.background"));
        background.setId("export-background");
        background.setSelected(true);
        background.setOnAction(event -> tell());
        film.getStyleClass().add("card-line");
        film.setId("export-film");
        size = row(voice.label("export.size"), width, new Label("×"), height, new Label("px"));
        sharp = row(voice.label("export.times"), sharpness);
        stretch =
                new VBox(
                        row(voice.label("export.from"), from, voice.label("export.to"), to),
                        ends,
                        row(voice.label("export.every"), every, voice.label("export.every.unit")),
                        row(voice.label("export.pace"), pace),
                        film);
        stretch.getStyleClass().add("export-form");
        getChildren().addAll(size, sharp, background, stretch);
    }

    private NumberField field(String key, String id) {
        return new NumberField(voice, key, id, this::tell);
    }

    private static HBox row(Label name, Node... controls) {
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("export-name");
        HBox row = new HBox(name);
        row.getChildren().addAll(controls);
        for (Node control : controls) {
            if (control instanceof Label word) {
                word.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        row.getStyleClass().add("export-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void sharpen(int wanted) {
        times = wanted;
        sharpness.show(wanted);
        tell();
    }

    private void tell() {
        if (ready) {
            changed.run();
        }
    }

    /** Begins with a picture of this size and a film up to this step. */
    void begin(double wide, double high, long last) {
        width.show(Long.toString(length(wide)));
        height.show(Long.toString(length(high)));
        Stretch usual = Stretch.usual(0, last);
        ends.begin(last);
        from.show(Long.toString(usual.from()));
        to.show(Long.toString(usual.to()));
        every.show(Long.toString(usual.every()));
        pace.show(Figures.exact(usual.perSecond()));
        ready = true;
        tell();
    }

    /** Both ends as they were moved by hand. */
    private void take(long first, long last) {
        from.show(Long.toString(first));
        to.show(Long.toString(last));
    }

    private static long length(double px) {
        return Math.clamp(Math.round(px), PictureForm.LEAST, PictureForm.MOST);
    }

    void fit(ExportKind kind) {
        show(size, kind.isPicture());
        show(sharp, kind == ExportKind.PNG);
        show(background, kind == ExportKind.PNG || kind == ExportKind.SVG);
        show(stretch, kind == ExportKind.GIF);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What a picture of this kind is to look like; throws a fault where it cannot. */
    PictureForm form(ExportKind kind) {
        return new PictureForm(
                look,
                width.length(),
                height.length(),
                kind == ExportKind.PNG ? times : 1,
                kind == ExportKind.GIF || background.isSelected());
    }

    /** The stretch of a film; throws a fault where there is none. */
    Stretch stretch() {
        Stretch read = new Stretch(from.whole(), to.whole(), every.whole(), pace.number());
        ends.show(read.from(), read.to());
        film.setText(
                voice.words()
                        .say(
                                "export.film",
                                Figures.whole(read.pictures()),
                                Figures.shown(read.seconds(), 3)));
        return read;
    }
}
