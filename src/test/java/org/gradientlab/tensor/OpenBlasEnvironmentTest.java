package org.gradientlab.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenBlasEnvironmentTest {
    private static final String FULL = "avx512f avx512dq avx512cd avx512bw avx512vl";

    @ParameterizedTest
    @CsvSource({
        "flags\t\t: fpu sse avx2 " + FULL + " sha, true",
        "flags\t\t: fpu sse avx2 avx512f, false",
        "flags\t\t: fpu avx512fx avx512dq avx512cd avx512bw avx512vl, false",
        "Features\t: fp asimd, false"
    })
    void onlyAProcessorWithAllOfAvx512GetsItsKernels(
            String line, boolean expected, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cpuinfo"), "processor\t: 0\n" + line + "\n");
        assertEquals(expected, OpenBlasEnvironment.hasAvx512(file));
    }

    @Test
    void whereNothingIsKnownOfTheProcessorNothingIsChosen(@TempDir Path folder) {
        assertFalse(OpenBlasEnvironment.hasAvx512(folder.resolve("nowhere")));
    }
}
