package org.gradientlab.network;

import org.gradientlab.optimizer.Clipping;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.NoClipping;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Schedule;

/** How a network is to learn: what it is to make small, and by which rule. */
public record Recipe(
        Loss loss, Penalty penalty, Optimizer optimizer, Schedule schedule, Clipping clipping) {

    public static Recipe of(Loss loss, Optimizer optimizer) {
        return new Recipe(loss, new NoPenalty(), optimizer, new ConstantRate(), new NoClipping());
    }

    public Recipe withPenalty(Penalty penalty) {
        return new Recipe(loss, penalty, optimizer, schedule, clipping);
    }

    public Recipe withSchedule(Schedule schedule) {
        return new Recipe(loss, penalty, optimizer, schedule, clipping);
    }

    public Recipe withClipping(Clipping clipping) {
        return new Recipe(loss, penalty, optimizer, schedule, clipping);
    }
}
