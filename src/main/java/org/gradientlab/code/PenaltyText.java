package org.gradientlab.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.network.L1Penalty;
import org.gradientlab.network.L2Penalty;
import org.gradientlab.network.LqPenalty;
import org.gradientlab.network.NoPenalty;
import org.gradientlab.network.Penalty;

/** Writes what weights cost: a function of one layer's weights, with its slope for NumPy. */
final class PenaltyText {
    private PenaltyText() {}

    private static boolean penalizes(NetworkProgram program) {
        return NetworkFeatures.of(program).penalizes();
    }

    static void define(Page page, NetworkProgram program, Dialect dialect) {
        if (!penalizes(program)) {
            return;
        }
        Map<String, Penalty> kinds = new LinkedHashMap<>();
        for (Phase phase : program.phases()) {
            kinds.put(name(phase.recipe().penalty()), phase.recipe().penalty());
        }
        Penalty first = program.first().recipe().penalty();
        page.apart().comment("", "code.penalty").add(knobs(first));
        for (Map.Entry<String, Penalty> kind : kinds.entrySet()) {
            page.apart().add("def " + kind.getKey() + "(w):");
            page.add("    return " + body(kind.getValue(), dialect));
        }
        page.apart().add("penalty = " + name(first));
    }

    static List<String> turn(Phase before, Phase after) {
        Penalty was = before.recipe().penalty();
        Penalty is = after.recipe().penalty();
        if (was.equals(is)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(knobs(is));
        if (!name(was).equals(name(is))) {
            lines.add("penalty = " + name(is));
        }
        return lines;
    }

    private static String name(Penalty penalty) {
        return switch (penalty) {
            case NoPenalty none -> "free";
            case L1Penalty l1 -> "l1";
            case L2Penalty l2 -> "l2";
            case LqPenalty lq -> "lq";
        };
    }

    private static List<String> knobs(Penalty penalty) {
        return switch (penalty) {
            case NoPenalty none -> List.of();
            case L1Penalty(double lambda) -> List.of("lam = " + PythonNumber.of(lambda));
            case L2Penalty(double lambda) -> List.of("lam = " + PythonNumber.of(lambda));
            case LqPenalty(double lambda, double q) ->
                    List.of("lam = " + PythonNumber.of(lambda), "q = " + PythonNumber.of(q));
        };
    }

    private static String body(Penalty penalty, Dialect dialect) {
        return switch (dialect) {
            case NUMPY -> numpy(penalty);
            case PYTORCH -> torch(penalty);
            case KERAS -> keras(penalty);
        };
    }

    private static String numpy(Penalty penalty) {
        return switch (penalty) {
            case NoPenalty none -> "0.0, 0 * w";
            case L1Penalty l1 -> "lam * np.abs(w).sum(), lam * np.sign(w)";
            case L2Penalty l2 -> "0.5 * lam * (w**2).sum(), lam * w";
            case LqPenalty lq ->
                    "lam * (np.abs(w)**q).sum(), lam * q * np.sign(w)"
                            + " * np.abs(np.where(w == 0, 1, w))**(q - 1)";
        };
    }

    private static String torch(Penalty penalty) {
        return switch (penalty) {
            case NoPenalty none -> "0.0";
            case L1Penalty l1 -> "lam * w.abs().sum()";
            case L2Penalty l2 -> "0.5 * lam * (w**2).sum()";
            case LqPenalty lq -> "lam * (w[w != 0].abs()**q).sum()";
        };
    }

    private static String keras(Penalty penalty) {
        return switch (penalty) {
            case NoPenalty none -> "0.0";
            case L1Penalty l1 -> "lam * ops.sum(ops.abs(w))";
            case L2Penalty l2 -> "0.5 * lam * ops.sum(w**2)";
            case LqPenalty lq ->
                    "lam * ops.sum(ops.where(w == 0, 0.0, ops.abs(ops.where(w == 0, 1.0, w))**q))";
        };
    }
}
