package org.gradientlab.code;

import java.util.List;

/** What a network, its gradient and its update look like in one dialect. */
interface NetworkText {
    static NetworkText of(NetworkProgram program, Dialect dialect) {
        return switch (dialect) {
            case NUMPY -> new NumpyNetwork(program);
            case PYTORCH -> new TorchNetwork(program);
            case KERAS -> new KerasNetwork(program);
        };
    }

    /** Functions, the network as it begins, and the rule. */
    void define(Page page);

    /** How examples of these names become what the network takes; empty where they are that. */
    List<String> examples(List<String> names);

    /** One update; the loss with its penalty is called value. The last line moves the weights. */
    List<String> update();

    /** What is to be done behind an update. */
    List<String> after();

    /** The lines that bring a phase about. */
    List<String> turn(NetworkProgram.Phase before, NetworkProgram.Phase after);

    /** A copy of all weights, as an expression, and the line that brings it back. */
    String copy();

    String restore(String name);

    /** Points and their classes, as arguments. */
    record Points(String x, String t) {
        /** So many of the first training points. */
        static Points ofTraining(LearningData.Given data, int count) {
            String rows = count < data.rows() ? "[:" + count + "]" : "";
            return new Points("X_train" + rows, "T_train" + rows);
        }

        /** Those an update sees. */
        static Points ofUpdate(NetworkProgram program) {
            String rows = program.isInBatches() ? "[rows]" : "";
            return new Points("X_train" + rows, "T_train" + rows);
        }

        @Override
        public String toString() {
            return x + ", " + t;
        }
    }

    /**
     * The lines that take points forward and back, with nothing dropped, nothing learnt and no
     * penalty.
     *
     * @return the lengths of the gradients of the layers' weights, as a list
     */
    String lengths(Page page, Points points);
}
