/** The window: navigation, knob panel, transport bar, settings, dialogs. */
@NullMarked
package org.gradientlab.shell;

import org.jspecify.annotations.NullMarked;
