package org.gradientlab.bench.initialization;

import org.gradientlab.tensor.Block;
import org.jspecify.annotations.Nullable;

/** Room for one matrix at a time, taken when it is first needed. */
final class Spare {
    private @Nullable Block block;

    Block block(long length) {
        Block known = block;
        if (known == null || known.length() != length) {
            known = Block.of(length);
            block = known;
        }
        return known;
    }
}
