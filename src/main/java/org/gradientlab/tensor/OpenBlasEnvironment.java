package org.gradientlab.tensor;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * What OpenBLAS reads from the environment when it is loaded. It is to use the AVX-512 kernels it
 * has: the version that ND4J brings is older than some processors and takes them for what they are
 * not (Zen 4 for Zen), which costs small products up to half their speed. And it is to start no
 * thread of its own, which it would do while the system's loader is locked, for nothing.
 */
final class OpenBlasEnvironment {
    private static final String KERNELS = "OPENBLAS_CORETYPE";
    private static final String THREADS = "OPENBLAS_NUM_THREADS";
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final List<String> NEEDED =
            List.of("avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl");

    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private OpenBlasEnvironment() {}

    /**
     * To be called before OpenBLAS is loaded, and before other threads run the C library: one that
     * reads the environment while it grows may fall. Leaves alone what somebody chose, as the
     * installed lab's launcher does.
     */
    static void prepare() {
        if (PREPARED.getAndSet(true)) {
            return;
        }
        if (System.getenv(THREADS) == null) {
            setEnvironment(THREADS, "1");
        }
        if (System.getenv(KERNELS) == null && hasAvx512(PROCESSORS)) {
            setEnvironment(KERNELS, "SkylakeX");
        }
    }

    /** Where there is no such file, as outside Linux, OpenBLAS chooses by itself. */
    static boolean hasAvx512(Path processors) {
        try (Stream<String> lines = Files.lines(processors)) {
            return lines.filter(line -> line.startsWith("flags"))
                    .findFirst()
                    .map(line -> Arrays.asList(line.split("\\s+")).containsAll(NEEDED))
                    .orElse(false);
        } catch (IOException e) {
            return false;
        }
    }

    /** Windows has no such function; there OpenBLAS decides by itself. */
    private static void setEnvironment(String name, String value) {
        Linker.nativeLinker()
                .defaultLookup()
                .find("setenv")
                .ifPresent(setenv -> call(setenv, name, value));
    }

    // restricted: setenv of the C library, as described in its manual
    @SuppressWarnings("restricted")
    private static void call(MemorySegment setenv, String name, String value) {
        FunctionDescriptor description =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT);
        MethodHandle call = Linker.nativeLinker().downcallHandle(setenv, description);
        try (Arena arena = Arena.ofConfined()) {
            int failed =
                    (int) call.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            assert failed == 0 : "OpenBLAS then decides by itself";
        } catch (Throwable e) {
            throw new AssertionError("a native function throws nothing", e);
        }
    }
}
