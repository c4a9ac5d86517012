package org.gradientlab.golden;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The family of golden files that a test class reads, all their sections and cases. A file that no
 * test class claims fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadsGolden {
    String value();

    /** The sections this class reads; what stands beside them is about, set and versions. */
    String[] sections();
}
