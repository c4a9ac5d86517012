/** The microscope for activations, tested. */
@NullMarked
package org.gradientlab.bench.activation;

import org.jspecify.annotations.NullMarked;
