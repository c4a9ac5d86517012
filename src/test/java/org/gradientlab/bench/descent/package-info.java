/** Tests of the descent bench. */
@NullMarked
package org.gradientlab.bench.descent;

import org.jspecify.annotations.NullMarked;
