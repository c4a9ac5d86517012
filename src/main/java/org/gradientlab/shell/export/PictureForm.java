package org.gradientlab.shell.export;

import org.gradientlab.plot.Look;
import org.gradientlab.words.Fault;

/**
 * What a picture looks like, whatever it shows.
 *
 * @param width px at scale 1, with title and caption
 * @param times how many pixels a px becomes on either side
 * @param opaque whether it stands on paper or on nothing
 */
public record PictureForm(Look look, int width, int height, int times, boolean opaque) {
    public static final int LEAST = 240;
    public static final int MOST = 4096;
    public static final int MOST_TIMES = 4;

    /** Graphics cards draw nothing that is wider or higher. */
    private static final int MOST_PIXELS = 8192;

    public PictureForm {
        checkSide(width);
        checkSide(height);
        if (times < 1 || times > MOST_TIMES) {
            throw new Fault("export.bad-times", times, MOST_TIMES);
        }
        if ((long) Math.max(width, height) * times > MOST_PIXELS) {
            throw new Fault("export.too-large", width * times, height * times, MOST_PIXELS);
        }
    }

    /** What stands for a form where there is no picture. */
    static PictureForm usual(Look look) {
        return new PictureForm(look, 1280, 720, 1, true);
    }

    private static void checkSide(int px) {
        if (px < LEAST || px > MOST) {
            throw new Fault("export.bad-size", px, LEAST, MOST);
        }
    }

    /** The same at once its size, for a preview or a moving picture. */
    public PictureForm once() {
        return new PictureForm(look, width, height, 1, opaque);
    }
}
