/** Tests of the dropout bench. */
@NullMarked
package org.gradientlab.bench.dropout;

import org.jspecify.annotations.NullMarked;
