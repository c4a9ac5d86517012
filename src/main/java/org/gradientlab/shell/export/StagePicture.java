package org.gradientlab.shell.export;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.gradientlab.experiment.Shot;
import org.gradientlab.picture.SvgPicture;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.stage.LaneStages;
import org.gradientlab.view.Hand;
import org.jspecify.annotations.Nullable;

/**
 * A stage that nobody sees but in pictures: it shows any shot of a scene in any form, whatever the
 * window does meanwhile. All methods are called on the FX thread.
 */
public final class StagePicture implements AutoCloseable {
    /** What one layout changes, such as which scroll bars there are, may need another one. */
    private static final int LAYOUTS = 4;

    private static final String STYLES =
            String.valueOf(StagePicture.class.getResource("/assets/styles/shell.css"));

    private final Sheet sheet;
    private final PictureForm form;
    private final LaneStages stages;
    private final PictureSheet page;
    private final Scene scene;
    private @Nullable PictureWords words;
    private boolean covered;

    /**
     * @param chosen which lane is marked as chosen
     */
    public StagePicture(Sheet sheet, PictureForm form, int chosen) {
        this.sheet = sheet;
        this.form = form;
        stages =
                new LaneStages(
                        Hand.idle(), () -> chosen, lane -> {}, form.look(), sheet.scene().bench());
        page = new PictureSheet(stages, form.look());
        page.getStyleClass().add(form.opaque() ? "on-paper" : "on-nothing");
        scene = new Scene(page, form.width(), form.height());
        form.look().dress(scene);
        scene.getStylesheets().add(STYLES);
        scene.setFill(ground());
    }

    private Color ground() {
        return form.opaque() ? form.look().palette().paper() : Color.TRANSPARENT;
    }

    /** Whether what becomes of the run is hidden, because somebody is to predict it. */
    public void cover(boolean on) {
        covered = on;
        stages.pseudoClassStateChanged(PseudoClass.getPseudoClass("covered"), on);
    }

    /** Shows a shot, with what the person has chosen to see on another stage, if there is one. */
    public void show(Shot shot, @Nullable Node like) {
        words = PictureWords.of(sheet, shot, covered, form.look().words());
        page.show(words);
        stages.show(shot);
        layout();
        if (like != null) {
            SameSight.give(like, stages);
            layout();
        }
        if (form.times() > 1 || !form.opaque()) {
            refine(stages);
        }
    }

    private void layout() {
        for (int i = 0; i < LAYOUTS; i++) {
            page.applyCss();
            page.layout();
        }
    }

    private void refine(Node node) {
        if (node instanceof InkCanvas canvas) {
            canvas.refine(form.times(), form.opaque());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::refine);
        }
    }

    /** What is shown, in pixels. */
    public WritableImage image() {
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(ground());
        int wide = form.width() * form.times();
        int high = form.height() * form.times();
        how.setTransform(Transform.scale(form.times(), form.times()));
        how.setViewport(new Rectangle2D(0, 0, wide, high));
        return page.snapshot(how, new WritableImage(wide, high));
    }

    /** What is shown, in lines and words. */
    public String svg() {
        PictureWords told = words == null ? new PictureWords("", "", "") : words;
        String title = told.title().isEmpty() ? told.bench() : told.title();
        return SvgPicture.of(
                page,
                form.width(),
                form.height(),
                RichText.spoken(title),
                RichText.spoken(told.caption()),
                ground());
    }

    @Override
    public void close() {
        stages.dispose();
    }
}
