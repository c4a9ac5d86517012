package org.gradientlab.shell.export;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.gradientlab.experiment.Shot;
import org.gradientlab.shell.session.Sheet;
import org.jspecify.annotations.Nullable;

/** Paints one shot after another for a film. Used on the FX thread only. */
final class FilmStage implements AutoCloseable {
    private final Sheet sheet;
    private final PictureForm form;
    private final int chosen;
    private final Supplier<@Nullable Node> like;
    private @Nullable StagePicture picture;

    /**
     * @param like a stage on which a person has chosen what to see; the film sees it as it is when
     *     its first picture is painted
     */
    FilmStage(Sheet sheet, PictureForm form, int chosen, Supplier<@Nullable Node> like) {
        this.sheet = sheet;
        this.form = form;
        this.chosen = chosen;
        this.like = like;
    }

    /** The pixels row by row from the top. */
    int[] paint(Shot shot) {
        StagePicture painting = picture;
        if (painting == null) {
            painting = new StagePicture(sheet, form, chosen);
            picture = painting;
            painting.show(shot, like.get());
        } else {
            painting.show(shot, null);
        }
        return PictureFile.pixels(painting.image());
    }

    @Override
    public void close() {
        if (picture != null) {
            picture.close();
        }
    }
}
