package org.gradientlab.packaging;

import java.util.ArrayList;
import java.util.List;

/**
 * A program to be packed: what it is called and how it is started.
 *
 * @param modules those of Java and JavaFX that it needs
 * @param options for the Java machine, beyond those that all have
 * @param training the words after its name that make it do what people do first
 */
record Product(
        String name,
        String title,
        String version,
        String mainClass,
        String mainJar,
        List<String> modules,
        List<String> options,
        List<String> training) {
    /** The cache's own name beside the jars. */
    static final String CACHE = "start.aot";

    private static final List<String> FOR_ALL =
            List.of(
                    "-XX:AOTCache=$APPDIR/" + CACHE,
                    // The cache lies where it was made for: half its pages need not be rewritten.
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:ArchiveRelocationMode=0",
                    // Beyond 32 GB addresses have another form, which the cache would not fit.
                    "-Xmx2g",
                    "-XX:-UsePerfData",
                    // Else each constructor called by reflection would first be compiled to one of
                    // its own, which the cache cannot keep.
                    "-Djdk.reflect.useNativeAccessorOnly=true");

    static Product lab(String version) {
        return new Product(
                "gradient-lab",
                "Gradient Lab",
                version,
                "org.gradientlab.Launcher",
                "gradient-lab.jar",
                List.of(
                        "java.desktop",
                        "java.logging",
                        "java.management",
                        "java.xml",
                        "jdk.unsupported",
                        "jdk.zipfs",
                        "javafx.controls",
                        "javafx.swing"),
                ofLab(),
                List.of("warm-up"));
    }

    /** The least that JavaFX can show, to compare with. */
    static Product bareWindow() {
        return new Product(
                "bare-window",
                "Bare window",
                "1.0.0",
                "BareWindow",
                "bare-window.jar",
                List.of("javafx.controls"),
                List.of("--enable-native-access=javafx.graphics", "-XX:+UseSerialGC"),
                List.of());
    }

    private static List<String> ofLab() {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-XX:SoftRefLRUPolicyMSPerMB=0",
                                // On two processors the window waits for the compilers: what they
                                // learnt in training would let them compile all of it at once.
                                "-XX:-AOTReplayTraining",
                                "-XX:CompileThresholdScaling=3",
                                // Collects beside the run as soon as a third is taken: a heap that
                                // begins small then stays near what is in use. It begins with what
                                // the first frame takes, so that nothing is collected before.
                                "-XX:+UseG1GC",
                                "-XX:+UnlockExperimentalVMOptions",
                                "-Xms64m",
                                "-XX:G1HeapRegionSize=2m",
                                "-XX:InitiatingHeapOccupancyPercent=30",
                                "-XX:-G1UseAdaptiveIHOP",
                                "-XX:G1MixedGCLiveThresholdPercent=95",
                                "-XX:G1HeapWastePercent=2",
                                "-XX:MinHeapFreeRatio=10",
                                "-XX:MaxHeapFreeRatio=20",
                                "-XX:TrimNativeHeapInterval=5000",
                                // Letters and pictures only; a window of AWT there is none.
                                "-Djava.awt.headless=true",
                                "-Djava.library.path=$APPDIR/native",
                                "-Dlab.libraries.unpacked=true",
                                Faces.OPTION));
        if (Host.isLinux()) {
            options.add(AwtFonts.OPTION);
        }
        return options;
    }

    List<String> javaOptions() {
        List<String> all = new ArrayList<>(FOR_ALL);
        all.addAll(options);
        return all;
    }
}
