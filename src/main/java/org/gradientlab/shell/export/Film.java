package org.gradientlab.shell.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.file.WholeFile;
import org.gradientlab.picture.GifWriter;

/**
 * Makes a moving picture of a stretch of a scene: runs it, has each picture painted, and writes the
 * file, all but the painting on the caller's thread.
 */
public final class Film {
    /** One wants to see the end. */
    private static final int LAST_HUNDREDTHS = 200;

    private final Scene scene;
    private final Stretch stretch;
    private final int width;
    private final int height;

    public Film(Scene scene, Stretch stretch, PictureForm form) {
        this.scene = scene;
        this.stretch = stretch;
        width = form.width() * form.times();
        height = form.height() * form.times();
    }

    /**
     * Writes the file, or nothing at all where it is cancelled.
     *
     * @param painter paints a shot, row by row from the top; may take its time
     * @param done is told how many pictures there are by now
     * @throws CancellationException as soon as it is cancelled
     */
    public void write(
            Path file, Function<Shot, int[]> painter, IntConsumer done, BooleanSupplier cancelled)
            throws IOException {
        new WholeFile(file)
                .write(out -> {
                    Reel reel = new Reel(scene, cancelled);
                    GifWriter writer = new GifWriter(out, width, height);
                    boolean over = false;
                    for (int i = 0; !over && i < stretch.pictures(); i++) {
                        Shot shot = reel.shot(stretch.step(i));
                        // A run may end by itself before the stretch does.
                        over = i == stretch.pictures() - 1 || shot.step() >= shot.last();
                        int hundredths = over ? LAST_HUNDREDTHS : stretch.hundredths();
                        writer.add(painter.apply(shot), hundredths);
                        done.accept(i + 1);
                    }
                    writer.finish();
                });
    }
}
