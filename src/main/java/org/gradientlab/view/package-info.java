/** What a bench's view implements and what the window hands it. */
@NullMarked
package org.gradientlab.view;

import org.jspecify.annotations.NullMarked;
