package org.gradientlab.tensor;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasColMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemm;

import java.lang.ref.Reference;
import org.gradientlab.words.Fault;

/**
 * The matrix product of ND4J's bundled OpenBLAS, on the memory of the blocks themselves. Shapes are
 * compared before the native call.
 */
public final class Blas {
    private Blas() {}

    /** c = a b */
    public static void product(Matrix a, Matrix b, Matrix c) {
        fit(a.columns() == b.rows() && a.rows() == c.rows() && b.columns() == c.columns(), a, b, c);
        multiply(CblasNoTrans, CblasNoTrans, a.columns(), a, b, c);
    }

    /** c = aᵀ b */
    public static void transposedProduct(Matrix a, Matrix b, Matrix c) {
        fit(a.rows() == b.rows() && a.columns() == c.rows() && b.columns() == c.columns(), a, b, c);
        multiply(CblasTrans, CblasNoTrans, a.rows(), a, b, c);
    }

    /** c = a bᵀ */
    public static void productTransposed(Matrix a, Matrix b, Matrix c) {
        fit(a.columns() == b.columns() && a.rows() == c.rows() && b.rows() == c.columns(), a, b, c);
        multiply(CblasNoTrans, CblasTrans, a.columns(), a, b, c);
    }

    private static void fit(boolean fits, Matrix a, Matrix b, Matrix c) {
        if (!fits) {
            throw new Fault("tensor.product", a.shape(), b.shape(), c.shape());
        }
    }

    private static void multiply(int left, int right, int inner, Matrix a, Matrix b, Matrix c) {
        try {
            cblas_dgemm(
                    CblasColMajor,
                    left,
                    right,
                    c.rows(),
                    c.columns(),
                    inner,
                    1.0,
                    a.pointer(),
                    a.stride(),
                    b.pointer(),
                    b.stride(),
                    0.0,
                    c.pointer(),
                    c.stride());
        } finally {
            // the pointers alone do not keep the INDArrays alive
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(c);
        }
    }
}
