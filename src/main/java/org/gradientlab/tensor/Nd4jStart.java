package org.gradientlab.tensor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.gradientlab.words.Fault;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Starts ND4J once, on a daemon thread: it takes seconds the first time a machine meets it, which
 * the first window must not wait for.
 */
public final class Nd4jStart {
    private static final FutureTask<Boolean> START = new FutureTask<>(Nd4jStart::start);
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Nd4jStart() {}

    /** What must be done while the process has one thread only. */
    public static void prepare() {
        OpenBlasEnvironment.prepare();
    }

    /** Returns at once; calling it again does nothing. */
    public static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread thread = new Thread(START, "nd4j-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    public static boolean done() {
        return START.isDone();
    }

    /** Waits until ND4J can be used. An interruption is not lost; it is left for the caller. */
    public static void await() {
        begin();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    START.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new Fault("tensor.no-native-library", String.valueOf(rootOf(e)));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Boolean start() {
        prepare();
        UnpackedLibraries.load(() -> Nd4j.create(DataType.DOUBLE, 1));
        // A second thread costs small networks a factor of 18 and would let the order of sums
        // vary. The first call holds for this thread only, the other two for all.
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
        openblas_nolapack.blas_set_num_threads(1);
        return true;
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
