package org.gradientlab.command;

/**
 * How a picture of a stage alone looks.
 *
 * @param times how many pixels a px becomes on either side
 * @param opaque whether it stands on paper or on nothing
 */
public record StageStyle(PictureStyle style, int times, boolean opaque) {}
