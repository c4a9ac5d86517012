package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;

class BuiltInSceneTest {
    @Test
    void everySceneHasATitleAndALineInBothLanguages() {
        for (BuiltInScene built : BuiltInScene.all()) {
            for (Language language : Language.values()) {
                assertTrue(Words.in(language).has(built.title().key()), built.name());
                assertTrue(Words.in(language).has(built.about().key()), built.name());
            }
        }
    }

    @Test
    void noTwoScenesAreTheSame() {
        Set<Scene> scenes = new HashSet<>();
        BuiltInScene.all().forEach(built -> assertTrue(scenes.add(built.scene()), built.name()));
    }

    @Test
    void aFewOfThemAreOfEveryBench() {
        List<BuiltInScene> few = BuiltInScene.ofEachBench(8);
        assertEquals(8, few.size());
        Set<Bench<?>> benches = new HashSet<>();
        BuiltInScene.all().forEach(built -> benches.add(built.scene().bench()));
        few.forEach(built -> benches.remove(built.scene().bench()));
        assertEquals(Set.of(), benches);
    }
}
