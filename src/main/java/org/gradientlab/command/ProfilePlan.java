package org.gradientlab.command;

import org.gradientlab.experiment.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows while its frames are timed: a scene at full speed, or standing still.
 *
 * @param dragged the knob of the first lane that a hand drags to and fro all the time; null for
 *     none
 */
public record ProfilePlan(Scene scene, double seconds, boolean still, @Nullable String dragged) {}
