/** Tests of descents on surfaces. */
@NullMarked
package org.gradientlab.bench.surface;

import org.jspecify.annotations.NullMarked;
