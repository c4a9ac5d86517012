/** Tests of the classify bench. */
@NullMarked
package org.gradientlab.bench.classify;

import org.jspecify.annotations.NullMarked;
