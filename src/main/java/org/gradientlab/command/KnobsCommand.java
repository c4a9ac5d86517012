package org.gradientlab.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.experiment.KnobKind;
import org.gradientlab.experiment.ListKind;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.experiment.RecordKind;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.experiment.WholeKind;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** Prints every knob of a bench as its setup declares it. */
final class KnobsCommand implements Command {
    @Override
    public String name() {
        return "knobs";
    }

    @Override
    public int run(List<String> words, Console console) {
        Bench<?> bench = Benches.named(Arguments.of(words).onlyName("command.knobs-needs-bench"));
        Rows rows = new Rows(console.words());
        Declaration declaration = Declaration.of(bench);
        rows.add("", declaration, declaration.defaults());
        console.out().print(Table.of(rows.rows));
        return 0;
    }

    /** One row a knob; the knobs of a variant's cases and of a list's elements follow it. */
    private static final class Rows {
        private final List<Table.Row> rows = new ArrayList<>();
        private final Words words;

        Rows(Words words) {
            this.words = words;
            rows.add(
                    new Table.Row(
                            heads("knob", "step", "unit", "group", "effect"),
                            List.of(String.join(" · ", heads("default", "allowed", "about")))));
        }

        private List<String> heads(String... names) {
            return Arrays.stream(names).map(name -> words.say("command.knobs." + name)).toList();
        }

        void add(String path, Declaration declaration, Object defaults) {
            for (KnobDeclaration knob : declaration.knobs()) {
                Object value = knob.valueIn(defaults);
                rows.add(row(path + knob.name(), knob, value));
                inner(path + knob.name(), knob.kind());
            }
        }

        private void inner(String path, KnobKind kind) {
            switch (kind) {
                case VariantKind variant ->
                        variant.cases()
                                .forEach(one ->
                                        add(
                                                path + "(" + one.kind() + ").",
                                                one.declaration(),
                                                one.defaults()));
                case RecordKind(Declaration inside) -> add(path + ".", inside, inside.defaults());
                case ListKind list -> inner(path + ".0", list.element());
                default -> {}
            }
        }

        /** What is short beside the name; what may be long, under it. */
        private Table.Row row(String path, KnobDeclaration knob, Object value) {
            String usual =
                    knob.kind() instanceof VariantKind variant
                            ? variant.value()
                            : knob.kind().write(value).toString();
            return new Table.Row(
                    List.of(
                            path,
                            step(knob.kind()),
                            unit(knob.kind()),
                            knob.group().name().toLowerCase(Locale.ROOT),
                            knob.effect().name().toLowerCase(Locale.ROOT)),
                    List.of(
                            Stream.of(usual, knob.kind().allowed(), words.say(knob.helpKey()))
                                    .filter(told -> !told.isEmpty())
                                    .collect(Collectors.joining(" · "))));
        }

        private static String step(KnobKind kind) {
            return switch (kind) {
                case RealKind real when real.log() -> "log";
                case RealKind real -> Figures.shown(real.step());
                case WholeKind whole -> whole.log() ? "log" : "1";
                default -> "";
            };
        }

        private String unit(KnobKind kind) {
            String unit =
                    switch (kind) {
                        case RealKind real -> real.unit();
                        case WholeKind whole -> whole.unit();
                        default -> "";
                    };
            return words.has(unit) ? words.say(unit) : unit;
        }
    }
}
