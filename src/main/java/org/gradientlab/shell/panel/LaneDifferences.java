package org.gradientlab.shell.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientlab.experiment.ChoiceKind;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.ListKind;
import org.gradientlab.experiment.RecordKind;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** In which knobs the lanes of a scene differ, and what each lane has there, in words. */
public final class LaneDifferences {
    /** More knobs than these would not fit beside a lane's letter. */
    private static final int MOST_NAMED = 2;

    private static final Pattern FORMULA = Pattern.compile("\\$[^$]+\\$");

    private final Declaration declaration;
    private final List<Setup> setups;
    private final List<Map<String, KnobEntry>> entries;
    private final Set<String> differing = new TreeSet<>();

    public LaneDifferences(Scene scene) {
        declaration = Declaration.of(scene.bench());
        setups = scene.lanes().stream().map(Lane::latest).toList();
        entries = setups.stream().map(setup -> byPath(declaration, setup)).toList();
        entries.stream().flatMap(map -> map.keySet().stream()).forEach(this::compare);
    }

    /** Of a scene that is shown again and again: those from before where no lane is another. */
    public static LaneDifferences of(Scene scene, @Nullable LaneDifferences before) {
        return before != null
                        && before.declaration.equals(Declaration.of(scene.bench()))
                        && before.setups.equals(scene.lanes().stream().map(Lane::latest).toList())
                ? before
                : new LaneDifferences(scene);
    }

    private static Map<String, KnobEntry> byPath(Declaration declaration, Setup setup) {
        return KnobEntry.of(declaration, setup).stream()
                .collect(Collectors.toMap(KnobEntry::path, Function.identity()));
    }

    /** A knob that only some lanes have goes with the variant that brings it. */
    private void compare(String path) {
        boolean everywhere = entries.stream().allMatch(map -> map.containsKey(path));
        if (everywhere && setups.stream().map(setup -> told(path, setup)).distinct().count() > 1) {
            differing.add(path);
        }
    }

    /** What counts when values are compared: of a variant only its case. */
    private Object told(String path, Setup setup) {
        KnobPath knob = KnobPath.of(declaration, path);
        Object value = knob.in(setup);
        return switch (knob.kind(setup)) {
            case VariantKind variant -> variant.caseOf(value);
            case RecordKind record -> "";
            case ListKind list -> ((List<?>) value).size();
            default -> value;
        };
    }

    public boolean differs(String path) {
        return differing.contains(path);
    }

    /** The letter of a lane. */
    public static String letter(int lane) {
        return String.valueOf((char) ('A' + lane));
    }

    /** What the other lanes have where this one has its own: “A 0.1 · C 1”. */
    public String others(int lane, String path, Words words) {
        return IntStream.range(0, setups.size())
                .filter(other -> other != lane)
                .mapToObj(other -> letter(other) + " " + value(other, path, words))
                .collect(Collectors.joining(" · "));
    }

    /**
     * What a lane is known by: the values of the first knobs in which it differs, with formulas.
     */
    public String name(int lane, Words words) {
        List<String> parts = new ArrayList<>();
        for (KnobEntry entry : KnobEntry.of(declaration, setups.get(lane))) {
            if (differs(entry.path()) && parts.size() < MOST_NAMED) {
                parts.add(part(lane, entry, words));
            }
        }
        return String.join(", ", parts);
    }

    private String part(int lane, KnobEntry entry, Words words) {
        String value = value(lane, entry.path(), words);
        boolean isNamed = entry.kind() instanceof VariantKind || entry.kind() instanceof ChoiceKind;
        return isNamed ? value : symbol(entry.label().in(words)) + " " + value;
    }

    /** A label's formula alone, where it has one: the letter that the plots use. */
    private static String symbol(String label) {
        Matcher formula = FORMULA.matcher(label);
        return formula.find() ? formula.group() : label;
    }

    private String value(int lane, String path, Words words) {
        Setup setup = setups.get(lane);
        KnobPath knob = KnobPath.of(declaration, path);
        Object value = knob.in(setup);
        String text =
                switch (knob.kind(setup)) {
                    case VariantKind variant -> words.say(variant.labelKey(variant.caseOf(value)));
                    case ChoiceKind choice -> words.say(choice.labelKey((Enum<?>) value));
                    case ListKind list -> Figures.whole(((List<?>) value).size());
                    default -> plain(value, words);
                };
        return RichText.spoken(text);
    }

    private static String plain(Object value, Words words) {
        return switch (value) {
            case Number number -> Figures.plain(number.doubleValue());
            case Boolean on -> words.say(on ? "shell.on" : "shell.off");
            default -> value.toString();
        };
    }
}
