package org.gradientlab.packaging;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Resident memory in megabytes: the lab after a minute of the spiral, a bare window after one. */
record Memory(double lab, double bare) {
    private static final String SECONDS = "60";

    static Memory measure(AppImage lab, AppImage bare) throws IOException, InterruptedException {
        String window = Tool.output(List.of(bare.launcher().toString(), SECONDS), Map.of());
        String told =
                Tool.output(
                        List.of(lab.launcher().toString(), "--first-frame", "--run", SECONDS),
                        Map.of());
        return new Memory(
                StartTimes.number(told, "resident memory"),
                StartTimes.number(window, "resident memory"));
    }

    double ratio() {
        return lab / bare;
    }
}
