/** Tests of initialization. */
@NullMarked
package org.gradientlab.bench.initialization;

import org.jspecify.annotations.NullMarked;
