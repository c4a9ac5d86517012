package org.gradientlab.command;

import org.gradientlab.experiment.Scene;

/** What a window shows while its frames are timed: a scene at full speed, or standing still. */
public record ProfilePlan(Scene scene, double seconds, boolean still) {}
