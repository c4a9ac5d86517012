package org.gradientlab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floor plan of the house as code: who may use whom, and why. */
class ArchitectureTest {
    private static final String ROOT = "org.gradientlab.";

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.gradientlab");

    /** Each room and the rooms it may use. */
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("words", List.of()),
                    Map.entry("knob", List.of("words")),
                    Map.entry("tensor", List.of("words", "knob")),
                    Map.entry("function", List.of("words", "knob")),
                    Map.entry("optimizer", List.of("words", "knob")),
                    Map.entry("network", List.of("words", "knob", "tensor", "optimizer")),
                    Map.entry("dataset", List.of("words", "knob", "tensor", "function")),
                    Map.entry("experiment", List.of("words", "knob")),
                    Map.entry(
                            "landscape",
                            List.of(
                                    "words",
                                    "knob",
                                    "tensor",
                                    "function",
                                    "optimizer",
                                    "network",
                                    "dataset")),
                    Map.entry("file", List.of()),
                    Map.entry(
                            "code",
                            List.of(
                                    "words",
                                    "knob",
                                    "function",
                                    "optimizer",
                                    "network",
                                    "landscape",
                                    "experiment")),
                    Map.entry("plot", List.of("words")),
                    Map.entry("picture", List.of("plot")),
                    Map.entry("view", List.of("words", "knob", "experiment", "plot")),
                    Map.entry(
                            "bench",
                            List.of(
                                    "words",
                                    "knob",
                                    "tensor",
                                    "function",
                                    "optimizer",
                                    "network",
                                    "dataset",
                                    "landscape",
                                    "experiment",
                                    "code",
                                    "plot",
                                    "view")),
                    Map.entry("lesson", List.of("words", "knob", "experiment")),
                    Map.entry(
                            "command",
                            List.of("words", "knob", "experiment", "code", "lesson", "file")),
                    Map.entry(
                            "shell",
                            List.of(
                                    "words",
                                    "knob",
                                    "tensor",
                                    "experiment",
                                    "file",
                                    "code",
                                    "plot",
                                    "picture",
                                    "view",
                                    "command",
                                    "lesson",
                                    "function")));

    @TestFactory
    Stream<DynamicTest> everyRoomUsesOnlyTheRoomsBelowIt() {
        return MAY_USE.keySet().stream()
                .map(room ->
                        DynamicTest.dynamicTest(
                                room,
                                () ->
                                        noClasses()
                                                .that()
                                                .resideInAPackage(ROOT + room + "..")
                                                .should()
                                                .dependOnClassesThat(resideInOtherRoomsThan(room))
                                                .because(
                                                        "the floor plan in src/docs/design.md says who may use whom")
                                                .allowEmptyShould(true)
                                                .check(HOUSE)));
    }

    private static DescribedPredicate<JavaClass> resideInOtherRoomsThan(String room) {
        List<String> allowed = MAY_USE.getOrDefault(room, List.of());
        return DescribedPredicate.describe(
                "reside in rooms that " + room + " may not use",
                used ->
                        used.getPackageName().startsWith(ROOT)
                                && !roomOf(used).equals(room)
                                && !allowed.contains(roomOf(used)));
    }

    private static String roomOf(JavaClass used) {
        return used.getPackageName().substring(ROOT.length()).replaceAll("\\..*", "");
    }

    @Test
    void everyPackageIsARoomOfThePlan() {
        classes()
                .that()
                .resideOutsideOfPackage("org.gradientlab")
                .should()
                .resideInAnyPackage(
                        MAY_USE.keySet().stream()
                                .map(room -> ROOT + room + "..")
                                .toArray(String[]::new))
                .because("a room that is not on the plan has no rules")
                .check(HOUSE);
    }

    @Test
    void roomsDoNotUseEachOtherInCircles() {
        slices().matching(ROOT + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("what goes in circles cannot be understood a room at a time")
                .check(HOUSE);
    }

    @Test
    void benchesDoNotKnowEachOther() {
        slices().matching(ROOT + "bench.(*)..")
                .should()
                .notDependOnEachOther()
                .because("what two benches need belongs a floor down")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyViewsDraw() {
        noClasses()
                .that(
                        DescribedPredicate.describe(
                                "neither draw nor show", ArchitectureTest::isOutsideTheWindow))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "com.sun.javafx..",
                        "org.controlsfx..",
                        "atlantafx..",
                        "java.awt..")
                .because("everything but the picture must run without a display")
                .check(HOUSE);
    }

    /**
     * In a bench, whatever belongs to the view begins with the view's own file name's word or ends
     * in it.
     */
    private static boolean isOutsideTheWindow(JavaClass room) {
        String name = room.getPackageName() + ".";
        boolean window =
                Stream.of("plot.", "picture.", "view.", "shell.")
                        .anyMatch(part -> name.startsWith(ROOT + part));
        boolean stage = name.startsWith(ROOT + "bench.") && usedOnlyByViews(room);
        return !window && !stage && !room.getFullName().equals(ROOT + "Launcher");
    }

    private static boolean usedOnlyByViews(JavaClass room) {
        String outer = room.getName().replaceAll("\\$.*", "");
        return !Stream.of("Bench", "Setup", "Run", "Frame").anyMatch(outer::endsWith);
    }

    @Test
    void onlyTensorKnowsNd4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "tensor..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                .because("tensor is the only door to ND4J")
                .check(HOUSE);
    }

    @Test
    void threadsBelongToThePlayerTheShellAndTheStartOfNd4j() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "shell..", ROOT + "tensor..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "experiment.Player")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, java.util.concurrent.ExecutorService.class)
                .because("a run must give the same numbers whoever calls it")
                .check(HOUSE);
    }

    @Test
    void theCoreHasNoClockAndNoDice() {
        noClasses()
                .that()
                .resideInAnyPackage(coreRooms())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("same setup, same numbers, always")
                .check(HOUSE);
    }

    @Test
    void theCoreComputesTheSameBitsOnEveryMachine() {
        noClasses()
                .that()
                .resideInAnyPackage(coreRooms())
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "is a function of Math that differs between processors",
                                call ->
                                        call.getTargetOwner().isEquivalentTo(Math.class)
                                                && List.of(
                                                                "sin", "cos", "tan", "exp", "expm1",
                                                                "log", "log1p", "log10", "pow",
                                                                "tanh", "sinh", "cosh", "atan",
                                                                "atan2", "asin", "acos", "cbrt",
                                                                "hypot")
                                                        .contains(call.getTarget().getName())))
                .because(
                        "the intrinsics behind Math may differ in the last bit; StrictMath never does")
                .check(HOUSE);
    }

    private static String[] coreRooms() {
        return Stream.of(
                        "tensor",
                        "function",
                        "network",
                        "optimizer",
                        "dataset",
                        "landscape",
                        "experiment")
                .map(room -> ROOT + room + "..")
                .toArray(String[]::new);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                HOUSE.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> !isNullMarked(name))
                        .toList();
        assertEquals(List.of(), unmarked);
    }

    private static boolean isNullMarked(String name) {
        return HOUSE.stream()
                .filter(one ->
                        one.getPackageName().equals(name)
                                && one.getSimpleName().equals("package-info"))
                .anyMatch(info -> info.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void noOneEndsTheProgramButTheEntrance() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gradientlab")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a test or another command may come after")
                .check(HOUSE);
    }
}
