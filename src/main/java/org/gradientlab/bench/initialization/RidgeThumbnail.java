package org.gradientlab.bench.initialization;

import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Series;

/** A small picture without words: the ridges of all lanes side by side. */
final class RidgeThumbnail {
    private static final double PAD = 10;

    private final Shot shot;
    private final Look look;

    RidgeThumbnail(Shot shot, Look look) {
        this.shot = shot;
        this.look = look;
    }

    void draw(Ink on, double width, double height) {
        on.setFill(look.palette().paper());
        on.fillRect(0, 0, width, height);
        on.setLineDashes();
        double pad = look.size(PAD);
        int lanes = shot.lanes().size();
        double each = (width - pad) / lanes;
        for (int i = 0; i < lanes; i++) {
            InitializationFrame frame = (InitializationFrame) shot.lanes().get(i).frame();
            column(on, frame, look.palette().series(i), pad + i * each, each - pad, height);
        }
    }

    private void column(
            Ink on,
            InitializationFrame frame,
            Series series,
            double left,
            double width,
            double height) {
        double pad = look.size(PAD);
        double row = (height - 2 * pad) / frame.layers();
        for (int layer = 0; layer < frame.layers(); layer++) {
            double ground = pad + (layer + 1) * row;
            Flow.ACTIVATIONS
                    .spread(frame, layer)
                    .ifPresent(spread -> {
                        new RidgeShape(spread)
                                .trace(on, left, ground, width, Math.max(row * 1.1, 8));
                        RidgeShape.paint(on, series, look, false);
                    });
        }
    }
}
