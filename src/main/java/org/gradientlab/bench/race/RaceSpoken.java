package org.gradientlab.bench.race;

import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The pictures of a race in words, for those who do not see them. */
final class RaceSpoken {
    private RaceSpoken() {}

    static String ofMap(RaceScene scene) {
        Words words = scene.words();
        StringBuilder text =
                new StringBuilder(words.say("race.spoken-map", Figures.whole(scene.lane().step())));
        for (int racer : scene.frame().standing()) {
            RacerPicture picture = scene.racer(racer);
            text.append(' ')
                    .append(
                            words.say(
                                    "race.spoken-racer",
                                    scene.names().get(racer),
                                    Figures.shown(picture.x(), 3),
                                    Figures.shown(picture.y(), 3),
                                    Figures.shown(picture.f(), 3)));
        }
        return text.toString();
    }

    static String ofCurves(RaceScene scene) {
        return words(scene, "race.spoken-curves");
    }

    static String ofTerrain(RaceScene scene) {
        return words(scene, "race.spoken-terrain");
    }

    private static String words(RaceScene scene, String key) {
        int leader = scene.frame().standing().getFirst();
        return scene.words()
                .say(
                        key,
                        Figures.whole(scene.lane().step()),
                        scene.names().get(leader),
                        Figures.shown(scene.racer(leader).f(), 3));
    }

    /** What has become of a racer, with its step where that says something. */
    static String fate(RacerPicture racer, Words words) {
        return switch (racer.fate()) {
            case REACHED -> words.say("race.reached-at", Figures.whole(racer.reachedAt()));
            case DIVERGED -> words.say("race.diverged-at", Figures.whole(racer.steps()));
            case LEFT -> words.say("race.left-at", Figures.whole(racer.steps()));
            case GOING, STUCK, STALLED -> racer.fate().word().in(words);
        };
    }
}
