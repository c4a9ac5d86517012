package org.gradientlab.shell.page;

import javafx.scene.shape.Rectangle;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Drawing;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Stills;
import org.jspecify.annotations.Nullable;

/** A small picture of a real run at its telling step. */
public final class Thumbnail extends Drawing {
    private final BenchViews views;
    private final Look look;
    private final Rectangle corners = new Rectangle();
    private @Nullable Shot shot;

    public Thumbnail(Scene scene, Stills stills, BenchViews views, Look look) {
        this(views, look);
        stills.still(scene, this::show);
    }

    Thumbnail(BuiltInScene built, Stills stills, BenchViews views, Look look) {
        this(views, look);
        stills.still(built, this::show);
    }

    /** One that is told what to show. */
    Thumbnail(BenchViews views, Look look) {
        this.views = views;
        this.look = look;
        getStyleClass().add("thumbnail");
        setClip(corners);
    }

    void show(Shot next) {
        shot = next;
        redraw();
    }

    @Override
    protected void layoutChildren() {
        corners.setWidth(getWidth());
        corners.setHeight(getHeight());
        corners.setArcWidth(look.size(14));
        corners.setArcHeight(look.size(14));
        super.layoutChildren();
    }

    @Override
    protected void draw(Ink on, double width, double height) {
        if (shot != null) {
            views.thumbnail(on, width, height, shot, look);
        }
    }
}
