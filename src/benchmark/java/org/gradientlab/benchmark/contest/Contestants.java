package org.gradientlab.benchmark.contest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientlab.benchmark.peer.DeepLearning4j;
import org.gradientlab.benchmark.peer.GradientLab;
import org.gradientlab.benchmark.peer.Handout;

/**
 * The processes that take part. A peer that cannot be had is missed with a remark, not a failure.
 */
final class Contestants implements AutoCloseable {
    private static final Map<String, String> ONE_THREAD =
            Map.of("OPENBLAS_NUM_THREADS", "1", "OMP_NUM_THREADS", "1");

    private final Path room;
    private final List<String> remarks;
    private final Map<Library, PeerProcess> processes = new EnumMap<>(Library.class);
    private final Map<Library, String> versions = new EnumMap<>(Library.class);

    private Contestants(Path room, List<String> remarks) {
        this.room = room;
        this.remarks = remarks;
    }

    static Contestants gather(Path sources, Path room, List<String> remarks) throws IOException {
        copy(sources, room);
        Handout.write(room.resolve("handout.json"));
        Contestants contestants = new Contestants(room, remarks);
        contestants.join(Library.GRADIENT_LAB, () -> java(GradientLab.class));
        contestants.join(Library.CONVNETJS, () -> contestants.node("convnet.js"));
        contestants.join(Library.TENSORFLOW_JS, () -> contestants.node("tensorflow.js"));
        contestants.join(Library.DEEPLEARNING4J, () -> java(DeepLearning4j.class));
        contestants.join(Library.NUMPY, () -> List.of(PythonWithNumpy.find(room), "-u", "deep.py"));
        return contestants;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(file.getFileName());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** How a process is started; may have to fetch something first. */
    @FunctionalInterface
    private interface Preparation {
        List<String> command() throws IOException;
    }

    private void join(Library library, Preparation preparation) {
        System.out.println("Starting " + library.title());
        try {
            Path log = room.resolve(library.name().toLowerCase(Locale.ROOT) + ".log");
            PeerProcess process = PeerProcess.start(preparation.command(), ONE_THREAD, room, log);
            processes.put(library, process);
            versions.put(library, process.ask("version"));
        } catch (IOException | RuntimeException e) {
            drop(library, e);
        }
    }

    private List<String> node(String script) throws IOException {
        JavaScriptPackages.install(room);
        return List.of("node", script, "handout.json");
    }

    /** This very JVM with its flags and class path. */
    private static List<String> java(Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add(main.getName());
        return command;
    }

    /** From here on the rest go on without it. */
    void drop(Library library, Exception reason) {
        remarks.add(library.title() + " is left out: " + reason.getMessage());
        System.out.println(remarks.getLast());
        PeerProcess process = processes.remove(library);
        if (process != null) {
            process.close();
        }
    }

    /** One number from one library, unless it is missing or fails here. */
    Optional<Double> ask(Library library, String request) {
        PeerProcess process = processes.get(library);
        if (process == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(process.askNumber(request));
        } catch (RuntimeException e) {
            drop(library, e);
            return Optional.empty();
        }
    }

    /** Of all that took part at any time. */
    Map<Library, String> versions() {
        return versions;
    }

    @Override
    public void close() {
        processes.values().forEach(PeerProcess::close);
        processes.clear();
    }
}
