package org.gradientlab.tensor;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The matrix product of ND4J's bundled OpenBLAS, on the memory of the blocks themselves. Shapes are
 * compared before the native call.
 *
 * <p>It is called without JavaCPP's glue, which would cost a small product a tenth of its time.
 */
public final class Blas {
    private static final int COLUMN_ORDER = openblas_nolapack.CblasColMajor;
    private static final int AS_IT_IS = openblas_nolapack.CblasNoTrans;
    private static final int TRANSPOSED = openblas_nolapack.CblasTrans;
    private static final MethodHandle DGEMM = dgemm();

    private Blas() {}

    /** c = a b */
    public static void product(Matrix a, Matrix b, Matrix c) {
        fit(a.columns() == b.rows() && a.rows() == c.rows() && b.columns() == c.columns(), a, b, c);
        multiply(AS_IT_IS, AS_IT_IS, a.columns(), a, b, c);
    }

    /** c = aᵀ b */
    public static void transposedProduct(Matrix a, Matrix b, Matrix c) {
        fit(a.rows() == b.rows() && a.columns() == c.rows() && b.columns() == c.columns(), a, b, c);
        multiply(TRANSPOSED, AS_IT_IS, a.rows(), a, b, c);
    }

    /** c = a bᵀ */
    public static void productTransposed(Matrix a, Matrix b, Matrix c) {
        fit(a.columns() == b.columns() && a.rows() == c.rows() && b.rows() == c.columns(), a, b, c);
        multiply(AS_IT_IS, TRANSPOSED, a.columns(), a, b, c);
    }

    private static void fit(boolean fits, Matrix a, Matrix b, Matrix c) {
        if (!fits) {
            throw new Fault("tensor.product", a.shape(), b.shape(), c.shape());
        }
    }

    private static void multiply(int left, int right, int inner, Matrix a, Matrix b, Matrix c) {
        try {
            DGEMM.invokeExact(
                    COLUMN_ORDER,
                    left,
                    right,
                    c.rows(),
                    c.columns(),
                    inner,
                    1.0,
                    a.address(),
                    a.stride(),
                    b.address(),
                    b.stride(),
                    0.0,
                    c.address(),
                    c.stride());
        } catch (Throwable e) {
            throw new AssertionError("a native function throws nothing", e);
        } finally {
            // the addresses alone do not keep the INDArrays alive
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(c);
        }
    }

    // restricted: the description is that of cblas.h, an address being a long on every platform
    // here
    @SuppressWarnings("restricted")
    private static MethodHandle dgemm() {
        Nd4jStart.await();
        @Nullable Pointer symbol = Loader.addressof("cblas_dgemm");
        if (symbol == null) {
            throw new Fault("tensor.no-native-library", "cblas_dgemm");
        }
        ValueLayout.OfInt whole = ValueLayout.JAVA_INT;
        ValueLayout.OfLong address = ValueLayout.JAVA_LONG;
        ValueLayout.OfDouble number = ValueLayout.JAVA_DOUBLE;
        FunctionDescriptor description =
                FunctionDescriptor.ofVoid(
                        whole, whole, whole, whole, whole, whole, number, address, whole, address,
                        whole, number, address, whole);
        return Linker.nativeLinker()
                .downcallHandle(MemorySegment.ofAddress(symbol.address()), description);
    }
}
