/** Tests of the ground and of what goes down on it. */
@NullMarked
package org.gradientlab.landscape;

import org.jspecify.annotations.NullMarked;
