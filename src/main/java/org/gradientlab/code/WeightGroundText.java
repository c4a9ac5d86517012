package org.gradientlab.code;

import org.gradientlab.landscape.NetworkLandscape;
import org.gradientlab.network.Activation;
import org.gradientlab.network.Examples;

/** The loss of a network with one hidden layer over all its weights, which are one long vector. */
record WeightGroundText(NetworkLandscape loss, Dialect dialect) implements GroundText {
    @Override
    public void define(Page page) {
        data(page);
        if (isSampled()) {
            BatchText.write(page, loss.batchSize(), loss.updatesPerEpoch(), loss.seed());
        }
        if (dialect == Dialect.NUMPY) {
            functions(page);
        } else {
            page.apart().comment("", "code.loss-alone").add("def loss(z, t):");
            page.add(
                    dialect == Dialect.PYTORCH
                            ? "    return " + LossText.torch(loss.loss())
                            : LossText.keras(loss.loss()).stripIndent().indent(4));
        }
        shape(page);
        f(page);
        if (dialect == Dialect.NUMPY) {
            backward(page);
        } else {
            Autograd.write(page, dialect, "gradient", "p", rows());
        }
        picture(page);
    }

    private void data(Page page) {
        Examples examples = loss.examples();
        double[][] inputs = new double[examples.rows()][examples.inputs()];
        double[][] targets = new double[examples.rows()][examples.targets()];
        for (int row = 0; row < inputs.length; row++) {
            for (int i = 0; i < inputs[row].length; i++) {
                inputs[row][i] = examples.input(row, i);
            }
            for (int i = 0; i < targets[row].length; i++) {
                targets[row][i] = examples.target(row, i);
            }
        }
        page.blank().comment("", "code.points");
        page.add(PythonNumber.table("X", inputs)).add(PythonNumber.table("T", targets));
        if (dialect == Dialect.PYTORCH) {
            page.add(
                    "X, T = torch.tensor(X, dtype=torch.float64), torch.tensor(T, dtype=torch.float64)");
        }
    }

    private Activation activation() {
        return loss.layers().getFirst().activation();
    }

    private void functions(Page page) {
        boolean sigmoid =
                LossText.usesSigmoid(loss.loss()) || ActivationText.usesSigmoid(activation());
        if (sigmoid) {
            page.apart().add("def sigmoid(z):").add("    return 1 / (1 + np.exp(-z))");
        }
        page.apart().comment("", "code.activations").add(ActivationText.define(activation()));
        page.apart().comment("", "code.loss").add(LossText.define(loss.loss()));
    }

    private void shape(Page page) {
        int inputs = loss.examples().inputs();
        int units = loss.layers().getFirst().units();
        int outputs = loss.layers().getLast().units();
        int first = (inputs + 1) * units;
        page.apart().add("def layers(p):", "code.columns");
        page.add(
                "    return "
                        + matrix("p[:" + first + "]", units, inputs + 1)
                        + ", "
                        + matrix("p[" + first + ":]", outputs, units + 1));
        page.apart().add("def ones(a):", "code.ones");
        page.add(
                switch (dialect) {
                    case NUMPY -> "    return np.column_stack([a, np.ones(len(a))])";
                    case PYTORCH -> "    return torch.column_stack([a, torch.ones(len(a))])";
                    case KERAS -> "    return ops.concatenate([a, np.ones((len(a), 1))], axis=1)";
                });
    }

    private String matrix(String part, int units, int width) {
        String shape = units + ", " + width;
        return dialect == Dialect.KERAS
                ? "ops.transpose(ops.reshape(" + part + ", (" + shape + ")))"
                : part + ".reshape(" + shape + ").T";
    }

    private String rows() {
        return isSampled() ? ", rows=slice(None)" : "";
    }

    private String seen(String name) {
        return isSampled() ? name + "[rows]" : name;
    }

    private void f(Page page) {
        page.apart().add("def f(p" + rows() + "):").add("    W1, W2 = layers(p)");
        String sum = "(ones(" + seen("X") + ") @ W1)";
        switch (dialect) {
            case NUMPY -> page.add("    a, _ = " + ActivationText.used(activation()) + sum);
            case PYTORCH -> page.add("    a = " + ActivationText.module(activation()) + sum);
            case KERAS -> page.add("    a = " + ActivationText.keras(activation()) + sum);
        }
        String end = dialect == Dialect.NUMPY ? "[0]" : "";
        page.add("    return loss(ones(a) @ W2, " + seen("T") + ")" + end);
    }

    private void backward(Page page) {
        page.apart().add("def gradient(p" + rows() + "):").add("    W1, W2 = layers(p)");
        page.add("    x = ones(" + seen("X") + ")");
        page.add("    a, slope = " + ActivationText.used(activation()) + "(x @ W1)");
        page.add("    _, d = loss(ones(a) @ W2, " + seen("T") + ")");
        page.add("    by_2 = ones(a).T @ d");
        page.add("    by_1 = x.T @ (d @ W2[:-1].T * slope)");
        page.add("    return np.concatenate([by_1.T.ravel(), by_2.T.ravel()])");
    }

    private void picture(Page page) {
        page.apart().comment("", "code.plane");
        String[] names = {"origin", "across", "up"};
        for (int i = 0; i < names.length; i++) {
            page.add(PythonNumber.array(names[i], loss.plane().get(i)));
        }
        page.apart().add("def drawn(p):", "code.drawn");
        String number =
                switch (dialect) {
                    case NUMPY -> "p";
                    case PYTORCH -> "p.detach().numpy()";
                    case KERAS -> "p.numpy()";
                };
        page.add("    away = " + number + " - origin");
        page.add("    return away @ across, away @ up");
    }

    @Override
    public boolean isSampled() {
        return loss.isSampled();
    }

    @Override
    public String drawn(String point) {
        return "*drawn(" + point + ")";
    }
}
