/** Gradient descent on a function of two variables, or on a loss with two parameters. */
@NullMarked
package org.gradientlab.bench.surface;

import org.jspecify.annotations.NullMarked;
