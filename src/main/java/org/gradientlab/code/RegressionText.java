package org.gradientlab.code;

import org.gradientlab.landscape.RegressionSurface;

/** The mean squared error of a line through examples, of all of them or of a batch. */
record RegressionText(RegressionSurface loss, Dialect dialect) implements GroundText {
    @Override
    public void define(Page page) {
        String rows = isSampled() ? ", rows=slice(None)" : "";
        String x = isSampled() ? "X[rows]" : "X";
        String y = isSampled() ? "Y[rows]" : "Y";
        String mean = dialect.function("mean");
        page.blank().comment("", "code.examples");
        page.add(PythonNumber.array("X", loss.inputs()));
        page.add(PythonNumber.array("Y", loss.targets()));
        if (dialect == Dialect.PYTORCH) {
            page.add("X, Y = torch.from_numpy(X), torch.from_numpy(Y)");
        }
        if (isSampled()) {
            BatchText.write(page, loss.batchSize(), loss.updatesPerEpoch(), loss.seed());
        }
        page.apart().add("def f(p" + rows + "):", "code.squared-error").add("    w, b = p");
        page.add("    return " + mean + "((w * " + x + " + b - " + y + ")**2)");
        if (dialect == Dialect.NUMPY) {
            page.apart().add("def gradient(p" + rows + "):").add("    w, b = p");
            page.add("    error = w * " + x + " + b - " + y);
            page.add("    return 2 * np.array([np.mean(error * " + x + "), np.mean(error)])");
        } else {
            Autograd.write(page, dialect, "gradient", "p", rows);
        }
    }

    @Override
    public boolean isSampled() {
        return loss.isSampled();
    }
}
