/** What tests of every bench's view share. */
@NullMarked
package org.gradientlab.view;

import org.jspecify.annotations.NullMarked;
