package org.gradientlab.optimizer;

/** Colours the parts of a rule that are printed in LaTeX. */
public interface RuleInks {
    RuleInks NONE = new RuleInks() {};

    /** The gradient. */
    default String slope(String latex) {
        return latex;
    }

    /** What the rule keeps and moves by. */
    default String kept(String latex) {
        return latex;
    }
}
