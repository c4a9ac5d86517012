package org.gradientlab.optimizer;

/** What is cut off a gradient before the optimizer sees it. */
public sealed interface Clipping permits NoClipping, ValueClipping, NormClipping {
    /** Changes the first numbers of the gradient in place. */
    void clip(double[] gradient, int count);

    /** The change as LaTeX. */
    String latex();
}
