/** How a record declares its knobs: kind, range, default, unit, group and effect. */
@NullMarked
package org.gradientlab.knob;

import org.jspecify.annotations.NullMarked;
