package org.gradientlab.experiment;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.Written;
import org.gradientlab.knob.YesNo;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of record components into {@link Declaration}s. */
final class DeclarationReader {
    private static final Map<Class<?>, Declaration> SETUPS = new ConcurrentHashMap<>();

    private final String owner;
    private final Group group;
    private final Effect effect;

    private DeclarationReader(String owner, Group group, Effect effect) {
        this.owner = owner;
        this.group = group;
        this.effect = effect;
    }

    static Declaration setup(Bench<?> bench) {
        return SETUPS.computeIfAbsent(
                bench.setupType(),
                type ->
                        new DeclarationReader(bench.id(), Group.RUN, Effect.RESTARTS)
                                .declaration(type));
    }

    private Declaration declaration(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<KnobDeclaration> knobs = new ArrayList<>();
        for (RecordComponent component : components) {
            knobs.add(knob(component));
        }
        try {
            var constructor =
                    type.getConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            return new Declaration(type, knobs, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " must be public with a public constructor", e);
        }
    }

    private KnobDeclaration knob(RecordComponent component) {
        Knob place = component.getAnnotation(Knob.class);
        Group itsGroup = place == null ? group : place.group();
        Effect itsEffect = place == null ? effect : place.effect();
        KnobKind kind = new DeclarationReader(owner, itsGroup, itsEffect).kind(component);
        return new KnobDeclaration(
                component.getName(),
                owner,
                itsGroup,
                itsEffect,
                place != null && place.shared(),
                kind,
                component.getAccessor());
    }

    private KnobKind kind(RecordComponent component) {
        Many many = component.getAnnotation(Many.class);
        if (many == null) {
            return kind(component, component.getType());
        }
        Class<?> element =
                (Class<?>)
                        ((ParameterizedType) component.getGenericType())
                                .getActualTypeArguments()[0];
        KnobKind kind = kind(component, element);
        return new ListKind(kind, many.min(), many.max(), startOf(kind, many));
    }

    private static List<Object> startOf(KnobKind element, Many many) {
        return many.starts().length == 0
                ? Collections.nCopies(many.value(), element.defaultValue())
                : Arrays.stream(many.starts())
                        .map(start -> element.read(SceneText.parse(start, start)))
                        .toList();
    }

    private KnobKind kind(RecordComponent component, Class<?> type) {
        for (Annotation annotation : component.getAnnotations()) {
            KnobKind kind = kind(annotation, type);
            if (kind != null) {
                return kind;
            }
        }
        if (type.isRecord()) {
            return new RecordKind(
                    new DeclarationReader(family(type), group, effect).declaration(type));
        }
        throw new IllegalStateException(component + " does not say what kind of knob it is");
    }

    private @Nullable KnobKind kind(Annotation annotation, Class<?> type) {
        return switch (annotation) {
            case Real real -> real(real);
            case Whole whole -> whole(whole, type == int.class || type == Integer.class);
            case YesNo yesNo -> new YesNoKind(yesNo.value());
            case Choice choice -> choice(choice, type);
            case Written written -> TextKind.of(type, written.value(), List.of(written.offers()));
            case Variant variant -> variant(variant, type);
            default -> null;
        };
    }

    private static RealKind real(Real real) {
        double from = Double.isNaN(real.from()) ? real.min() : real.from();
        double to = Double.isNaN(real.to()) ? real.max() : real.to();
        double step = real.step() == 0 ? (to - from) / 100 : real.step();
        return new RealKind(
                real.value(), real.min(), real.max(), from, to, step, real.log(), real.unit());
    }

    private static WholeKind whole(Whole whole, boolean isInt) {
        long to = whole.to() == Long.MIN_VALUE ? whole.max() : whole.to();
        return new WholeKind(
                whole.value(), whole.min(), whole.max(), to, whole.log(), whole.unit(), isInt);
    }

    private static ChoiceKind choice(Choice choice, Class<?> type) {
        List<Enum<?>> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            constants.add((Enum<?>) constant);
        }
        Enum<?> value =
                constants.stream()
                        .filter(constant -> ChoiceKind.word(constant).equals(choice.value()))
                        .findFirst()
                        .orElse(constants.getFirst());
        return new ChoiceKind(constants, value, family(type));
    }

    private VariantKind variant(Variant variant, Class<?> type) {
        DeclarationReader inside = new DeclarationReader(family(type), group, effect);
        List<VariantKind.Case> cases = new ArrayList<>();
        for (Class<?> subtype : type.getPermittedSubclasses()) {
            Declaration declaration = inside.declaration(subtype);
            String kind = subtype.getAnnotation(Kind.class).value();
            cases.add(
                    new VariantKind.Case(
                            kind, declaration, startOf(kind, declaration, variant.starts())));
        }
        return new VariantKind(cases, variant.value(), family(type));
    }

    /** A case's defaults with those that this knob sets otherwise ("adam.eta=0.1"). */
    private static Object startOf(String kind, Declaration declaration, String[] starts) {
        Object record = declaration.defaults();
        for (String start : starts) {
            String[] parts = start.split("[.=]", 3);
            if (parts[0].equals(kind)) {
                Entry typed = Entry.typed(start, parts[1], parts[2]);
                Object value = declaration.knob(typed.place(), parts[1]).kind().read(typed);
                record = declaration.with(record, parts[1], value);
            }
        }
        return record;
    }

    /** SquareLoss → square-loss: where the words of a type stand in the bundles. */
    private static String family(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
