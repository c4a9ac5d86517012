package org.gradientlab.bench.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.gradientlab.experiment.Shot;
import org.junit.jupiter.api.Test;

class RotaTest {
    private static final Set<Rota.Part> ALL = EnumSet.allOf(Rota.Part.class);
    private static final Shot RESTING = ClassifyShots.at(3);

    private static Shot playing(long step) {
        return new Shot(0, RESTING.scene(), step, 10_000, true, RESTING.lanes());
    }

    @Test
    void whereOneCanFollowEveryPartShowsEveryStep() {
        Rota rota = new Rota();
        for (long step = 0; step < 40; step += 4) {
            assertEquals(ALL, rota.due(playing(step)));
        }
    }

    @Test
    void inAHurryEveryPartHasItsTurn() {
        Rota rota = new Rota();
        rota.due(playing(0));
        Set<Rota.Part> painted = EnumSet.noneOf(Rota.Part.class);
        for (int shot = 1; shot <= 6; shot++) {
            Set<Rota.Part> due = rota.due(playing(1000L * shot));
            assertEquals(1, due.size());
            painted.addAll(due);
        }
        assertEquals(ALL, painted);
    }

    @Test
    void restAndAnotherSceneShowAll() {
        Rota rota = new Rota();
        rota.due(playing(0));
        rota.due(playing(1000));
        assertEquals(ALL, rota.due(RESTING));
        rota.due(playing(2000));
        Shot other = playing(4000);
        assertEquals(
                ALL,
                rota.due(new Shot(1, other.scene().withSteps(77), 4000, 77, true, other.lanes())));
    }
}
