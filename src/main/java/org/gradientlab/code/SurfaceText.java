package org.gradientlab.code;

import org.gradientlab.function.Expression;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.Variable;

/** f(x, y) as it was typed, and its gradient worked out or left to the library. */
record SurfaceText(FunctionOfXY f, Dialect dialect) implements GroundText {
    private static final String UNPACK = "    x, y = p";

    @Override
    public void define(Page page) {
        Expression formula = f.expression();
        PythonFormula python = new PythonFormula(dialect);
        String value = python.value(formula);
        boolean own = dialect == Dialect.NUMPY;
        String byX = own ? python.derivative(formula, Variable.X) : "";
        String byY = own ? python.derivative(formula, Variable.Y) : "";
        PythonAid.write(page, dialect, python.aids(), value, byX, byY);
        Kinks.remark(page, formula, dialect);
        page.apart().add("def f(p):").add(UNPACK).add("    return " + value);
        if (own) {
            page.apart().add("def gradient(p):").add(UNPACK);
            page.add("    by_x = " + byX).add("    by_y = " + byY);
            page.add("    return np.array([by_x, by_y])");
        } else {
            Autograd.write(page, dialect, "gradient", "p", "");
        }
    }
}
