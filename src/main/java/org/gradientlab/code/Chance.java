package org.gradientlab.code;

/**
 * The lab's randomness in Python: a draw is a function of seed, purpose and indices, so the same
 * seed gives the same order and the same weights.
 */
final class Chance {
    private static final String BASE =
            """
            MASK = 2**64 - 1
            STRIDE = 0x9E3779B97F4A7C15


            def mixed(z):
                z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
                z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
                return z ^ (z >> 31)


            def derived(key, index):
                return mixed(mixed((key + STRIDE) & MASK) ^ mixed((index * STRIDE + 1) & MASK))


            def chance(seed, purpose, *indices):
                key = mixed(seed)
                for index in [*map(ord, purpose), len(purpose), *indices]:
                    key = derived(key, index)
                return key


            def bits(key, count):
                return mixed(np.arange(1, count + 1, dtype=np.uint64) * np.uint64(STRIDE) + np.uint64(key))
            """;

    private static final String UNIFORM =
            """
            def uniform(key, count):
                return (bits(key, count) >> np.uint64(11)) * 2.0**-53
            """;

    private static final String NORMAL =
            """
            def normal(key, count):
                draws = bits(key, 2 * count) >> np.uint64(11)
                radius, angle = (draws[0::2] + np.uint64(1)) * 2.0**-53, draws[1::2] * 2.0**-53
                return np.sqrt(-2 * np.log(radius)) * np.cos(2 * np.pi * angle)
            """;

    private static final String PERMUTATION =
            """
            def permutation(key, count):
                order = [0] * count
                for i, draw in enumerate(bits(key, count).tolist()):
                    j = draw * (i + 1) >> 64
                    order[i], order[j] = order[j], i
                return np.array(order)
            """;

    private Chance() {}

    /** What kinds of draws a script makes. */
    record Needs(boolean uniform, boolean normal, boolean permutation) {
        static final Needs NONE = new Needs(false, false, false);

        boolean any() {
            return uniform || normal || permutation;
        }
    }

    static void write(Page page, Needs needs) {
        if (!needs.any()) {
            return;
        }
        page.blank().comment("", "code.chance").add(BASE);
        if (needs.uniform()) {
            page.apart().add(UNIFORM);
        }
        if (needs.normal()) {
            page.apart().add(NORMAL);
        }
        if (needs.permutation()) {
            page.apart().add(PERMUTATION);
        }
        page.apart();
    }
}
