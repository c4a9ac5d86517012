package org.gradientlab.shell;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/** The mark of the lab: a valley and a point on its way down, drawn as in assets/icons. */
final class Logo extends Region {
    private static final double GRID = 24;

    private final Scale scale = new Scale(1, 1);

    Logo() {
        getStyleClass().add("logo");
        Rectangle ground = new Rectangle(GRID, GRID);
        ground.setArcWidth(11);
        ground.setArcHeight(11);
        ground.getStyleClass().add("logo-ground");
        SVGPath valley = new SVGPath();
        valley.setContent("M5 6.5 C7 20.5 17 20.5 19 6.5");
        valley.setStrokeWidth(2);
        valley.setStrokeLineCap(StrokeLineCap.ROUND);
        valley.getStyleClass().add("logo-valley");
        Circle point = new Circle(7.2, 13, 2.4);
        point.getStyleClass().add("logo-point");
        Group mark = new Group(ground, valley, point);
        mark.getTransforms().add(scale);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        getChildren().add(mark);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / GRID);
        scale.setY(getHeight() / GRID);
    }
}
