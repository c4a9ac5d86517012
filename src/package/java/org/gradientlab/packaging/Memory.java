package org.gradientlab.packaging;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Resident memory in megabytes: the lab after a minute of the spiral, a bare window after one. What
 * a collector has just left standing differs from run to run, so there are three of each.
 */
record Memory(double lab, double bare) {
    static final int RUNS = 3;

    private static final String SECONDS = "60";

    static Memory measure(AppImage lab, AppImage bare) throws IOException, InterruptedException {
        double[] labs = new double[RUNS];
        double[] bares = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            bares[run] = resident(List.of(bare.launcher().toString(), SECONDS));
            labs[run] =
                    resident(List.of(lab.launcher().toString(), "--first-frame", "--run", SECONDS));
            System.out.printf("bare %.0f MB, lab %.0f MB%n", bares[run], labs[run]);
        }
        return new Memory(StartTimes.median(labs), StartTimes.median(bares));
    }

    private static double resident(List<String> command) throws IOException, InterruptedException {
        return StartTimes.number(Tool.output(command, Map.of()), "resident memory");
    }

    double ratio() {
        return lab / bare;
    }
}
