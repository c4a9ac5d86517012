/**
 * What the window holds and does, with no node in it: the scene on screen and its undo, the player,
 * files, settings.
 */
@NullMarked
package org.gradientlab.shell.session;

import org.jspecify.annotations.NullMarked;
