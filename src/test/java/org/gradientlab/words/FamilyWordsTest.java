package org.gradientlab.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gradientlab.dataset.Augmentation;
import org.gradientlab.dataset.CurveSampling;
import org.gradientlab.dataset.CurveSource;
import org.gradientlab.dataset.PointSource;
import org.gradientlab.dataset.Resampling;
import org.gradientlab.dataset.Sampling;
import org.gradientlab.dataset.Scaling;
import org.gradientlab.knob.Kind;
import org.gradientlab.optimizer.AfterWarmup;
import org.gradientlab.optimizer.Clipping;
import org.gradientlab.optimizer.Inside;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyWordsTest {
    static Stream<Class<?>> families() {
        return Stream.of(
                Optimizer.class,
                Schedule.class,
                AfterWarmup.class,
                Clipping.class,
                PointSource.class,
                CurveSource.class,
                Scaling.class,
                Resampling.class,
                Sampling.class,
                CurveSampling.class,
                Augmentation.class);
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyCaseAndEveryKnobHasItsWords(Class<?> family) {
        String owner = bundle(family);
        List<String> keys = new ArrayList<>();
        if (family.isSealed()) {
            for (Class<?> variant : family.getPermittedSubclasses()) {
                String kind = owner + "." + variant.getAnnotation(Kind.class).value();
                keys.add(kind);
                keys.add(kind + ".help");
                knobs(owner, variant, keys);
            }
        } else {
            knobs(owner, family, keys);
        }
        assertSpoken(keys);
    }

    @Test
    void everyInsideHasAName() {
        assertSpoken(Stream.of(Inside.values()).map(inside -> inside.word().key()).toList());
    }

    private static void knobs(String owner, Class<?> record, List<String> keys) {
        for (RecordComponent component : record.getRecordComponents()) {
            keys.add(owner + "." + component.getName());
            keys.add(owner + "." + component.getName() + ".help");
            if (component.getType().isEnum()) {
                for (Object constant : component.getType().getEnumConstants()) {
                    String word = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
                    keys.add(bundle(component.getType()) + "." + word);
                }
            }
        }
    }

    private static String bundle(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static void assertSpoken(List<String> keys) {
        for (Language language : Language.values()) {
            for (String key : keys) {
                assertTrue(Words.in(language).has(key), language + " lacks " + key);
            }
        }
    }
}
