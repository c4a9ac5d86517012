package org.gradientlab.bench.classify;

import java.util.List;

/** All that the doctor looks at: one step of a run, and what it was before. */
record Patient(
        ClassifySetup setup,
        long step,
        double epochs,
        Scores scores,
        Progress progress,
        NetworkPicture network,
        List<LayerReport> layers,
        Confusion train,
        List<String> classNames) {

    String className(int label) {
        return ClassName.of(classNames.get(label), label);
    }

    /** The hidden layers: what a person shaped. */
    int hidden() {
        return network.depth() - 1;
    }
}
