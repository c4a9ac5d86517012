package org.gradientlab.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import org.gradientlab.words.Fault;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Flat float64 memory that an INDArray owns. The array and the segment through which its memory is
 * read, written and handed to BLAS are held together: a segment alone would not keep the memory
 * alive. Every access is checked against the length.
 */
public final class Block {
    /** 1 GB; a network beyond it is a slip of the finger, and would take the machine down. */
    public static final int LONGEST = 1 << 27;

    private static final ValueLayout.OfDouble FLOAT64 = ValueLayout.JAVA_DOUBLE;

    private final INDArray array;
    private final MemorySegment segment;
    private final int length;

    // restricted: the segment is as long as the array, and is never handed out
    @SuppressWarnings("restricted")
    private Block(INDArray array) {
        this.array = array;
        this.length = (int) array.length();
        this.segment =
                MemorySegment.ofAddress(array.data().pointer().address())
                        .reinterpret(offset(length));
    }

    /** A block of zeros. The length is a long so that a product of sizes cannot wrap around. */
    public static Block of(long length) {
        if (length < 1 || length > LONGEST) {
            throw new Fault("tensor.block-length", length, LONGEST);
        }
        Nd4jStart.await();
        try {
            return new Block(Nd4j.create(DataType.DOUBLE, length));
        } catch (OutOfMemoryError e) {
            throw new Fault("tensor.no-memory", (length * Double.BYTES) >> 20);
        }
    }

    public static Block of(double[] values) {
        Block block = of(values.length);
        block.write(values, 0, values.length);
        return block;
    }

    public int length() {
        return length;
    }

    public double get(int index) {
        return segment.getAtIndex(FLOAT64, Objects.checkIndex(index, length));
    }

    public void set(int index, double value) {
        segment.setAtIndex(FLOAT64, Objects.checkIndex(index, length), value);
    }

    /** Copies the values from an index on to the front of a heap array. */
    public void read(int from, double[] to, int count) {
        MemorySegment.copy(segment, FLOAT64, offset(from), to, 0, count);
    }

    /** Copies the front of a heap array to an index of this block. */
    public void write(double[] from, int to, int count) {
        MemorySegment.copy(from, 0, segment, FLOAT64, offset(to), count);
    }

    public void fill(int from, int count, double value) {
        Objects.checkFromIndexSize(from, count, length);
        for (int i = from; i < from + count; i++) {
            segment.setAtIndex(FLOAT64, i, value);
        }
    }

    public double[] values() {
        double[] values = new double[length];
        read(0, values, length);
        return values;
    }

    /** The INDArray itself, for those who go on in ND4J: a view, not a copy. */
    public INDArray array() {
        return array;
    }

    /** Of use only while this block is reachable. */
    long address(int index) {
        return segment.address() + offset(Objects.checkIndex(index, length));
    }

    private static long offset(int index) {
        return (long) index * Double.BYTES;
    }
}
