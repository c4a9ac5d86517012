package org.gradientlab.shell.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/** A card lies beside what it explains. */
class CardPlaceTest {
    private static final Bounds ROOM = new BoundingBox(0, 0, 1200, 700);
    private static final double GAP = 16;

    @Test
    void aCardLiesBesideThePictureWhereThereIsRoom() {
        Bounds left = new BoundingBox(0, 0, 600, 700);
        Bounds asked = new BoundingBox(300, 300, 40, 40);
        Bounds card = new CardPlace(ROOM, List.of(), left, asked, GAP).of(460, 400);
        assertFalse(card.intersects(left), card.toString());
    }

    @Test
    void inAPictureAsLargeAsTheRoomItLiesBesideWhatWasAsked() {
        Bounds asked = new BoundingBox(500, 300, 40, 40);
        Bounds card = new CardPlace(ROOM, List.of(), ROOM, asked, GAP).of(460, 400);
        assertEquals(540 + GAP, card.getMinX());
        assertEquals(asked.getCenterY(), card.getCenterY());
    }

    @Test
    void aCardLiesOverNoOtherPictureWhereThereIsRoomBesideThemAll() {
        Bounds left = new BoundingBox(0, 0, 300, 700);
        Bounds right = new BoundingBox(310, 0, 300, 700);
        Bounds asked = new BoundingBox(200, 300, 40, 40);
        Bounds card = new CardPlace(ROOM, List.of(right), left, asked, GAP).of(460, 400);
        assertFalse(card.intersects(left), card.toString());
        assertFalse(card.intersects(right), card.toString());
    }

    @Test
    void aCardStaysWhereItIsUnlessAnotherPlaceIsMuchBetter() {
        Bounds left = new BoundingBox(0, 0, 600, 700);
        Bounds asked = new BoundingBox(300, 300, 40, 40);
        CardPlace place = new CardPlace(ROOM, List.of(), left, asked, GAP);
        Bounds best = place.of(300, 200);
        Bounds lower = new BoundingBox(best.getMinX(), best.getMinY() + 100, 300, 200);
        Bounds overThePicture = new BoundingBox(20, 20, 260, 200);
        Bounds overWhatWasAsked = new BoundingBox(320, 320, 300, 200);
        assertTrue(place.mayStay(lower, best));
        assertFalse(place.mayStay(overThePicture, best));
        assertFalse(place.mayStay(overWhatWasAsked, best));
    }

    @Test
    void whatWasAskedStaysFreeWhereverThereIsRoomBesideIt() {
        long seed = Long.getLong("lab.seed", 8);
        System.out.println("cards with seed " + seed);
        Random chance = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Bounds asked =
                    new BoundingBox(
                            chance.nextDouble(1100),
                            chance.nextDouble(650),
                            10 + chance.nextDouble(90),
                            10 + chance.nextDouble(40));
            Bounds picture =
                    new BoundingBox(
                            Math.max(0, asked.getMinX() - chance.nextDouble(400)),
                            Math.max(0, asked.getMinY() - chance.nextDouble(300)),
                            500,
                            400);
            CardPlace place = new CardPlace(ROOM, List.of(), picture, asked, GAP);
            Bounds card = place.of(300 + chance.nextDouble(160), 120 + chance.nextDouble(300));
            assertTrue(place.leavesFree(card), card + " covers " + asked);
            assertTrue(ROOM.contains(card), card + " leaves the room");
        }
    }
}
