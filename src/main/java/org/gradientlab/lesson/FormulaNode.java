package org.gradientlab.lesson;

import org.commonmark.node.CustomNode;

/** A formula in a text: LaTeX between dollar signs. */
public final class FormulaNode extends CustomNode {
    private final String latex;
    private final boolean displayed;

    FormulaNode(String latex, boolean displayed) {
        this.latex = latex;
        this.displayed = displayed;
    }

    public String latex() {
        return latex;
    }

    /** Whether it was written between double dollar signs: on a line of its own. */
    public boolean isDisplayed() {
        return displayed;
    }
}
