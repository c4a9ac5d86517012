/** The only door to ND4J: flat double arrays, matrix product, elementwise loops, randomness. */
@NullMarked
package org.gradientlab.tensor;

import org.jspecify.annotations.NullMarked;
