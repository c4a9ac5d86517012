package org.gradientlab.code;

import org.gradientlab.optimizer.AfterWarmup;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.CosineRate;
import org.gradientlab.optimizer.DropRate;
import org.gradientlab.optimizer.ExponentialRate;
import org.gradientlab.optimizer.InverseTimeRate;
import org.gradientlab.optimizer.Schedule;
import org.gradientlab.optimizer.StepRate;
import org.gradientlab.optimizer.WarmupRate;

/** Writes a schedule as an expression in k, the index of the update. */
final class ScheduleText {
    private ScheduleText() {}

    static String of(Schedule schedule) {
        return switch (schedule) {
            case WarmupRate(long over, AfterWarmup then) -> {
                String after = of(then, "(k - " + over + ")");
                yield "(k + 1) / " + over + " if k < " + over + " else " + after;
            }
            case AfterWarmup steady -> of(steady, "k");
        };
    }

    private static String of(AfterWarmup schedule, String k) {
        return switch (schedule) {
            case ConstantRate constant -> "1";
            case StepRate(long every, double gamma) ->
                    number(gamma) + "**(" + k + " // " + every + ")";
            case DropRate(long at, double gamma) ->
                    "1 if " + k + " < " + at + " else " + number(gamma);
            case ExponentialRate(double gamma) -> number(gamma) + "**" + k;
            case InverseTimeRate(double rate) -> "1 / (1 + " + number(rate) + " * " + k + ")";
            case CosineRate(long over, double floor) -> cosine(over, floor, k);
        };
    }

    private static String cosine(long over, double floor, String k) {
        String wave = "0.5 * (1 + math.cos(math.pi * min(" + k + ", " + over + ") / " + over + "))";
        return floor == 0 ? wave : number(floor) + " + " + number(1 - floor) + " * " + wave;
    }

    /** A float, so that 0 and 1 to a power stay one. */
    private static String number(double value) {
        return value == Math.rint(value) ? (long) value + ".0" : PythonNumber.of(value);
    }
}
