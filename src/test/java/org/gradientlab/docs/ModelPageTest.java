package org.gradientlab.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;
import org.gradientlab.network.Activation;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.Loss;
import org.gradientlab.network.Penalty;
import org.gradientlab.optimizer.Clipping;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Schedule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page for teachers says the formulas that the lab computes with. */
class ModelPageTest {
    private static final List<Class<?>> FAMILIES =
            List.of(
                    Optimizer.class,
                    Schedule.class,
                    Clipping.class,
                    Activation.class,
                    Loss.class,
                    Initialization.class,
                    Penalty.class);

    @TestFactory
    Stream<DynamicTest> everyRuleOfTheCodeStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of("src/docs/model.md"));
        return FAMILIES.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.getSimpleName(),
                                () -> {
                                    String name = rule.getAnnotation(Kind.class).value();
                                    assertTrue(page.contains("**" + name + "**"), name);
                                    for (String line : latex(rule).split(" \\\\\\\\ ", -1)) {
                                        assertTrue(page.contains("$" + line.strip() + "$"), line);
                                    }
                                }));
    }

    private static String latex(Class<?> rule) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : rule.getRecordComponents()) {
            types.add(component.getType());
            values.add(usual(component));
        }
        Object made =
                rule.getConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
        return (String) rule.getMethod("latex").invoke(made);
    }

    private static Object usual(RecordComponent component) {
        Class<?> type = component.getType();
        Real real = component.getAnnotation(Real.class);
        Whole whole = component.getAnnotation(Whole.class);
        if (real != null) {
            return real.value();
        }
        if (whole != null) {
            return type == int.class ? (Object) (int) whole.value() : (Object) (long) whole.value();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == boolean.class ? (Object) false : new ConstantRate();
    }
}
