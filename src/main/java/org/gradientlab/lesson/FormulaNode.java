package org.gradientlab.lesson;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/** A formula in a text: LaTeX between dollar signs. */
public final class FormulaNode extends CustomNode {
    static final int MOST_LENGTH = 300;
    private static final int MOST_DEPTH = 12;
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");

    /**
     * The commands a lesson may use. The engine knows others too, with which a formula can grow
     * without end or reach for files.
     */
    private static final Set<String> COMMANDS =
            Set.of(
                    """
                    alpha beta gamma delta ell epsilon varepsilon zeta eta theta kappa lambda mu
                    nu xi pi rho sigma tau phi varphi chi psi omega Gamma Delta Theta Lambda
                    Sigma Phi Psi Omega frac sqrt sum prod int partial nabla infty cdot times
                    div pm mp le leq ge geq ne neq approx sim equiv propto to rightarrow
                    leftarrow Rightarrow Leftarrow leftrightarrow mapsto in notin mathrm
                    mathbf mathit mathcal mathbb operatorname text textbf left right big Big
                    hat bar tilde vec dot prime overline underline exp log ln sin cos tan tanh
                    max min arg lim quad qquad ldots cdots dots odot otimes oplus circ star
                    ast top lVert rVert Vert vert mid langle rangle limits
                    """
                            .strip()
                            .split("\\s+"));

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

    /**
     * Whether it is simple enough to be set, whoever wrote it; else it is shown as it is written.
     */
    public boolean isSimple() {
        return latex.length() <= MOST_LENGTH
                && depth() <= MOST_DEPTH
                && COMMAND.matcher(latex)
                        .results()
                        .map(found -> found.group(1))
                        .allMatch(COMMANDS::contains);
    }

    private int depth() {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < latex.length(); i++) {
            depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
