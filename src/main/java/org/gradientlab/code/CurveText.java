package org.gradientlab.code;

import org.gradientlab.function.Expression;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.Variable;

/** f(x) as it was typed, and f′ worked out or left to the library. */
record CurveText(FunctionOfX f, Dialect dialect) implements GroundText {
    @Override
    public String point() {
        return "x";
    }

    @Override
    public String gradient() {
        return "slope";
    }

    @Override
    public void define(Page page) {
        Expression formula = f.expression();
        PythonFormula python = new PythonFormula(dialect);
        String value = python.value(formula);
        String slope = dialect == Dialect.NUMPY ? python.derivative(formula, Variable.X) : "";
        PythonAid.write(page, dialect, python.aids(), value, slope);
        Kinks.remark(page, formula, dialect);
        page.apart().add("def f(x):").add("    return " + value);
        if (dialect == Dialect.NUMPY) {
            page.apart().add("def slope(x):", "code.derivative").add("    return " + slope);
        } else {
            Autograd.write(page, dialect, "slope", "x", "");
        }
    }

    @Override
    public String drawn(String point) {
        return point + ", f(" + point + ")";
    }
}
