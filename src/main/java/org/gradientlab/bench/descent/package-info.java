/** Gradient descent on a function of one variable. */
@NullMarked
package org.gradientlab.bench.descent;

import org.jspecify.annotations.NullMarked;
