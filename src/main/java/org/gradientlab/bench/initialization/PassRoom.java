package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;

/** All the room a pass works in: two matrices of rows by units, and the parts that share them. */
final class PassRoom {
    /** Work below it is done before another thread would have begun. */
    private static final double LEAST_FOR_TWO = 2e6;

    private final Size size;
    private final Block[] blocks;
    private final List<PassPart> parts = new ArrayList<>();

    record Size(int layers, int units, int rows, boolean normalizes) {
        long numbers() {
            return (long) units * rows;
        }
    }

    PassRoom(Size size) {
        this.size = size;
        blocks = new Block[] {Block.of(size.numbers()), Block.of(size.numbers())};
        boolean two = (double) size.numbers() * size.units > LEAST_FOR_TWO;
        int half = two ? size.units / 2 : size.units;
        parts.add(new PassPart(size, 0, half));
        if (two) {
            parts.add(new PassPart(size, half, size.units - half));
        }
    }

    Size size() {
        return size;
    }

    Block block(int index) {
        return blocks[index];
    }

    Matrix matrix(int index) {
        return Matrix.of(blocks[index], 0, size.rows, size.units);
    }

    /**
     * Lets every part do something, on as many processors as are free. Which units make a part does
     * not depend on them, so the numbers are always the same.
     */
    PassPart.Finding each(Function<PassPart, PassPart.Finding> work) {
        return IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(i -> work.apply(parts.get(i)))
                .toList()
                .stream()
                .reduce(PassPart.Finding::and)
                .orElseThrow();
    }

    /** Lets every part do something that only it needs to know of. */
    void all(java.util.function.Consumer<PassPart> work) {
        IntStream.range(0, parts.size()).parallel().forEach(i -> work.accept(parts.get(i)));
    }
}
