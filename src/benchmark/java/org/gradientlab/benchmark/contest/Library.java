package org.gradientlab.benchmark.contest;

/** Who takes part, by the name the tables use. */
public enum Library {
    GRADIENT_LAB("Gradient Lab"),
    CONVNETJS("ConvNetJS"),
    TENSORFLOW_JS("TensorFlow.js"),
    DEEPLEARNING4J("DeepLearning4j"),
    NUMPY("NumPy");

    private final String title;

    Library(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
