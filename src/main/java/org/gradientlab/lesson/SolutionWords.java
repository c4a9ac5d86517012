package org.gradientlab.lesson;

import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.gradientlab.experiment.ChoiceKind;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.words.Words;

/** Says which knobs the solution of a goal turns, by the names they have on screen. */
public record SolutionWords(Goal goal, Scene scene, Words words) {
    /** With formulas between dollar signs. */
    public String tell() {
        Object solved = goal.solved(scene).lanes().getFirst().latest();
        Declaration declaration = Declaration.of(scene.bench());
        return goal.solution().keySet().stream()
                .filter(path -> !path.equals("steps"))
                .map(path -> knob(path, KnobPath.of(declaration, path), solved))
                .collect(Collectors.joining(", "));
    }

    /** The same to be set like any other text of the lesson. */
    public Node node() {
        return TextReader.parse(tell()).getFirstChild();
    }

    private String knob(String path, KnobPath knob, Object setup) {
        Object value = knob.in(setup);
        String said =
                switch (knob.kind(setup)) {
                    case VariantKind variant -> words.say(variant.labelKey(variant.caseOf(value)));
                    case ChoiceKind choice -> words.say(choice.labelKey((Enum<?>) value));
                    default -> goal.solution().getOrDefault(path, "");
                };
        return words.say(knob.declared(setup).labelKey()) + place(path) + " = " + said;
    }

    /** Which of several: layers.0.units is about the first. */
    private static String place(String path) {
        return path.matches(".*\\.[0-9]+\\..*")
                ? " " + (Integer.parseInt(path.replaceAll(".*?\\.([0-9]+)\\..*", "$1")) + 1)
                : "";
    }
}
