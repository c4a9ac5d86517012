/**
 * Dropout under the microscope: masks, their average, their ensemble, and what they do to learning.
 */
@NullMarked
package org.gradientlab.bench.dropout;

import org.jspecify.annotations.NullMarked;
