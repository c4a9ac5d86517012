/** The reference values of the golden folder, read for the tests that compare with them. */
@NullMarked
package org.gradientlab.golden;

import org.jspecify.annotations.NullMarked;
