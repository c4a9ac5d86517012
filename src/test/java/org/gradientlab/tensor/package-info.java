/** Tests of the door to ND4J. */
@NullMarked
package org.gradientlab.tensor;

import org.jspecify.annotations.NullMarked;
