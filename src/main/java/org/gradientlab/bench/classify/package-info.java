/** A network that learns to tell classes of points in the plane apart. */
@NullMarked
package org.gradientlab.bench.classify;

import org.jspecify.annotations.NullMarked;
