package org.gradientlab.code;

import java.util.List;
import org.gradientlab.experiment.Scene;

/** Writes logits that are taught the right class. */
final class SoftmaxWriter {
    private static final String IN = "    ";

    private final SoftmaxProgram program;
    private final Scene scene;
    private final Dialect dialect;

    SoftmaxWriter(SoftmaxProgram program, Scene scene, Dialect dialect) {
        this.program = program;
        this.scene = scene;
        this.dialect = dialect;
    }

    void write(Page page) {
        page.blank().comment("", "code.softmax");
        page.add("o = " + PythonValue.of(program.logits(), dialect)).during(Moment.START);
        page.add("right = " + program.right());
        page.add("T = " + PythonNumber.of(program.temperature()));
        page.add("eta = " + PythonNumber.of(program.phases().getFirst().eta()));
        functions(page);
        loop(page);
    }

    private void functions(Page page) {
        String total =
                switch (dialect) {
                    case NUMPY -> "np.log(np.exp(z).sum())";
                    case PYTORCH -> "z.exp().sum().log()";
                    case KERAS -> "ops.log(ops.sum(ops.exp(z)))";
                };
        page.apart().add("def log_softmax(o):").add("    z = o / T");
        page.add("    z = z - " + (dialect == Dialect.KERAS ? "ops.max(z)" : "z.max()"));
        page.add("    return z - " + total);
        page.apart().add("def f(o):", "code.surprise");
        page.add("    return -log_softmax(o)[right]");
        if (dialect == Dialect.NUMPY) {
            page.apart().add("def gradient(o):", "code.softmax-gradient");
            page.add("    p = np.exp(log_softmax(o))").add("    p[right] -= 1");
            page.add("    return p / T");
        } else {
            Autograd.write(page, dialect, "gradient", "o", "");
        }
    }

    private void loop(Page page) {
        String exp = dialect.function("exp");
        String list = dialect == Dialect.KERAS ? ".numpy().tolist()" : ".tolist()";
        String names = String.join(",", scene.bench().scalars());
        page.apart().add(LongString.lines("names = (", names, ",", ").split(\",\")"));
        page.add("print(\"step\", *names, sep=\",\")").add("for step in range(steps + 1):");
        page.add(IN + "p, loss = " + exp + "(log_softmax(o)), float(f(o))");
        page.add(IN + "row = {\"shown\": loss, \"loss\": loss}");
        page.add(IN + "row |= {f\"o{k + 1}\": x for k, x in enumerate(o" + list + ")}");
        page.add(IN + "row |= {f\"p{k + 1}\": x for k, x in enumerate(p" + list + ")}");
        page.add(IN + "print(step, *[row.get(name, math.nan) for name in names], sep=\",\")");
        List<SoftmaxProgram.Phase> turns = program.phases().subList(1, program.phases().size());
        for (SoftmaxProgram.Phase phase : turns) {
            page.add(IN + "if step == " + phase.from() + ":", "code.turned");
            page.during(Moment.turn(phase.from()));
            page.add(IN + IN + "eta = " + PythonNumber.of(phase.eta()));
        }
        page.add(IN + "o = o - eta * gradient(o)").during(Moment.STEP);
    }
}
