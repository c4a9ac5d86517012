/** Activations under the microscope: their curves, chains of their derivatives, and the softmax. */
@NullMarked
package org.gradientlab.bench.activation;

import org.jspecify.annotations.NullMarked;
