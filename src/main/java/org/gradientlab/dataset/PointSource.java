package org.gradientlab.dataset;

/**
 * Where points of the plane with their classes come from. What is generated lies, but for its
 * noise, in the square from −5 to 5.
 */
public sealed interface PointSource
        permits Circle,
                Xor,
                Blobs,
                Spirals,
                Moons,
                Rings,
                Checkerboard,
                RandomClasses,
                AboveCurve,
                DrawnPoints,
                CsvPoints {
    /** Half the side of the square. */
    double REACH = 5;

    /** The same points for the same arguments; a point keeps its place in the noise of others. */
    Examples draw(Sampling how, long seed);
}
