/** Ground to go down on, and points that go down on it, in any number of dimensions. */
@NullMarked
package org.gradientlab.landscape;

import org.jspecify.annotations.NullMarked;
