package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.code.NetworkProgram.Edit;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Linear;

/** A network in PyTorch: modules of torch.nn, automatic gradients, and its own optimizer. */
final class TorchNetwork implements NetworkText {
    private final NetworkProgram program;
    private final NetworkFeatures has;
    private final TorchRules rules;

    TorchNetwork(NetworkProgram program) {
        this.program = program;
        has = NetworkFeatures.of(program);
        rules = new TorchRules(program);
    }

    @Override
    public void define(Page page) {
        page.apart().comment("", "code.loss-alone").add("def loss(z, t):");
        page.add("    return " + LossText.torch(program.first().recipe().loss()));
        NetworkShape.write(page, program);
        modules(page);
        network(page);
        rules.define(page);
        PenaltyText.define(page, program, Dialect.PYTORCH);
        TorchClipping.define(page, program);
        rules.begin(page);
    }

    private void modules(Page page) {
        if (has.drops()) {
            page.add("dropout = " + NetworkShape.rates(program.layers()));
            NetworkShape.dropout(page, program.seed());
            page.apart().add("class Dropout(nn.Module):", "code.own-dropout");
            page.add("    def __init__(self, l):").add("        super().__init__()");
            page.add("        self.l = l").blank().add("    def forward(self, a):");
            page.add("        if not self.training or dropout[self.l] == 0:");
            page.add("            return a");
            page.add("        return a * torch.from_numpy(kept(step, self.l, a.shape))");
        }
        if (has.skips()) {
            page.apart().add("class Residual(nn.Sequential):").add("    def forward(self, x):");
            page.add("        return super().forward(x) + x");
        }
        if (has.normalizes() && meetsSingleRow()) {
            page.apart().comment("", "code.single-row").add("class BatchNorm(nn.BatchNorm1d):");
            page.add("    def forward(self, z):")
                    .add("        if len(z) > 1 or not self.training:");
            page.add("            return super().forward(z)");
            page.add("        with torch.no_grad():");
            page.add("            self.running_mean.lerp_(z[0], self.momentum)");
            page.add(
                    program.biases()
                            ? "        return 0 * z * self.weight + self.bias"
                            : "        return 0 * z");
        }
    }

    /** PyTorch normalizes no batch of one row. */
    private boolean meetsSingleRow() {
        int rows = program.data().rows();
        return program.phases().size() > 1
                || program.first().batch() == 1
                || rows % program.first().batch() == 1
                || rows == 1;
    }

    private void network(Page page) {
        page.apart().add("net = nn.Sequential(");
        for (int l = 0; l < program.layers().size(); l++) {
            String block = block(l);
            boolean skips = program.layers().get(l).residual();
            page.add("    " + (skips ? "Residual(" + block + ")" : block) + ",");
        }
        page.add(")").during(Moment.START);
        page.add("linears = [module for module in net.modules() if isinstance(module, nn.Linear)]");
        boolean measuresGradients = program.report() instanceof NetworkProgram.Report.EveryPart;
        if (has.penalizes() || (measuresGradients && !has.normalizes())) {
            page.add("weights = [linear.weight for linear in linears]");
        }
        page.add("with torch.no_grad():").add("    for l, linear in enumerate(linears):");
        page.add("        linear.weight.copy_(torch.from_numpy(initial(l).T.copy()))");
        if (program.biases()) {
            page.add("        linear.bias.zero_()");
        }
        edits(program.first(), List.of()).forEach(page::add);
        if (has.freezes() && EditText.frozenOnes(program.first().edits()).isEmpty()) {
            page.add("frozen = []");
        }
    }

    private String block(int l) {
        Layer layer = program.layers().get(l);
        List<String> parts = new ArrayList<>();
        int inputs = l == 0 ? program.data().inputs() : program.layers().get(l - 1).units();
        String bias = program.biases() ? "" : ", bias=False";
        parts.add("nn.Linear(" + inputs + ", " + layer.units() + bias + ")");
        if (layer.normalization() instanceof BatchNorm(double eps, double momentum)) {
            String module = meetsSingleRow() ? "BatchNorm" : "nn.BatchNorm1d";
            parts.add(
                    module
                            + "("
                            + layer.units()
                            + ", eps="
                            + PythonNumber.of(eps)
                            + ", momentum="
                            + PythonNumber.of(momentum)
                            + (program.biases() ? ")" : ", affine=False)"));
        }
        if (!(layer.activation() instanceof Linear)) {
            parts.add(ActivationText.module(layer.activation()));
        }
        if (program.phases().stream().anyMatch(p -> p.layers().get(l).dropout() > 0)) {
            parts.add("Dropout(" + l + ")");
        }
        return String.join(", ", parts);
    }

    @Override
    public List<String> examples(List<String> parts) {
        return parts.stream()
                .map(part ->
                        "X_%1$s, T_%1$s = torch.tensor(X_%1$s), torch.tensor(T_%1$s)"
                                .formatted(part))
                .toList();
    }

    @Override
    public List<String> update() {
        List<String> lines = new ArrayList<>();
        if (has.freezes()) {
            lines.add("held = [p[at].item() for p, at in frozen]");
        }
        lines.addAll(rules.ahead());
        if (rules.looksAhead() && has.freezes()) {
            lines.addAll(eachFrozen("p.data[at] = held[i]"));
        }
        lines.add("net.zero_grad()");
        String cost = has.penalizes() ? " + sum(penalty(w) for w in weights)" : "";
        Points seen = Points.ofUpdate(program);
        lines.add("value = loss(net(" + seen.x() + "), " + seen.t() + ")" + cost);
        lines.add("value.backward()");
        if (program.report() instanceof NetworkProgram.Report.OfUpdate) {
            lines.add("length = " + gradientNorm());
        }
        if (has.freezes()) {
            lines.add("for p, at in frozen:");
            lines.add("    p.grad[at] = 0");
        }
        if (has.clips()) {
            lines.add("clip()");
        }
        lines.addAll(rules.update());
        return lines;
    }

    private static List<String> eachFrozen(String act) {
        return List.of("for i, (p, at) in enumerate(frozen):", "    " + act);
    }

    @Override
    public List<String> after() {
        return has.freezes() ? eachFrozen("p.data[at] = held[i]") : List.of();
    }

    @Override
    public List<String> turn(Phase before, Phase after) {
        List<String> lines = new ArrayList<>(rules.turn(before, after));
        lines.addAll(PenaltyText.turn(before, after));
        lines.addAll(ClippingText.turn(before, after));
        lines.addAll(edits(after, before.edits()));
        return lines;
    }

    /** As {@link EditText#lines}; here a row of weights belongs to each neuron. */
    private List<String> edits(Phase phase, List<Edit> before) {
        List<String> lines = new ArrayList<>();
        for (Edit edit : EditText.since(phase.edits(), before)) {
            lines.add(
                    array(edit) + ".data[" + index(edit) + "] = " + PythonNumber.of(edit.value()));
        }
        String frozen = frozen(phase.edits());
        if (!frozen.equals(frozen(before))) {
            lines.add("frozen = " + frozen);
        }
        return lines;
    }

    private static String array(Edit edit) {
        return "linears[" + edit.layer() + (edit.from() < 0 ? "].bias" : "].weight");
    }

    private static String index(Edit edit) {
        return edit.from() < 0 ? "" + edit.unit() : edit.unit() + ", " + edit.from();
    }

    private static String frozen(List<Edit> edits) {
        List<String> all = new ArrayList<>();
        for (Edit edit : EditText.frozenOnes(edits)) {
            all.add("(" + array(edit) + ", (" + index(edit) + "))");
        }
        return "[" + String.join(", ", all) + "]";
    }

    @Override
    public String lengths(Page page, Points points) {
        String all = "weights";
        if (has.normalizes()) {
            page.add("    twin = copy.deepcopy(net)", "code.twin");
            if (has.drops()) {
                page.add("    for module in twin.modules():");
                page.add("        if isinstance(module, Dropout):")
                        .add("            module.eval()");
            }
            page.add("    value = loss(twin(" + points.x() + "), " + points.t() + ")");
            all = "[p for p in twin.parameters() if p.ndim == 2]";
        } else if (has.drops()) {
            page.add("    net.eval()")
                    .add("    z = net(" + points.x() + ")")
                    .add("    net.train()");
            page.add("    value = loss(z, " + points.t() + ")");
        } else {
            page.add("    value = loss(net(" + points.x() + "), " + points.t() + ")");
        }
        page.add("    grads = torch.autograd.grad(value, " + all + ")");
        return "[g.norm().item() for g in grads]";
    }

    @Override
    public String copy() {
        return "copy.deepcopy(net.state_dict())";
    }

    @Override
    public String restore(String name) {
        return "net.load_state_dict(" + name + ")";
    }

    private static String gradientNorm() {
        return "math.sqrt(sum((p.grad**2).sum().item() for p in net.parameters()))";
    }
}
