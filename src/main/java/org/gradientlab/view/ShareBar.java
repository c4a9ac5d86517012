package org.gradientlab.view;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;

/**
 * How a number of things is shared out: one bar of coloured parts, each with its name and count.
 */
public final class ShareBar extends Region {
    private static final double BAR = 10;
    private static final double LEAST = 3;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private List<Share> shares = List.of();
    private String title = "";
    private Look look = Look.standard();

    /** One part of the whole. */
    public record Share(String name, long count, Color colour) {}

    public ShareBar() {
        getChildren().add(canvas);
    }

    /** Parts that are empty are left out. */
    public void show(String newTitle, List<Share> newShares, Look newLook) {
        title = newTitle;
        shares = newShares.stream().filter(share -> share.count() > 0).toList();
        look = newLook;
        StringBuilder spoken = new StringBuilder(title);
        shares.forEach(s -> spoken.append(", ").append(s.name()).append(": ").append(s.count()));
        setAccessibleText(spoken.toString());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        long total = shares.stream().mapToLong(Share::count).sum();
        if (total > 0) {
            draw(on, total);
        }
    }

    private void draw(Ink on, long total) {
        double pad = look.size(16);
        double baseline = look.size(16);
        Writing head = Writing.of(title, look, TextStyle.CAPTION_STRONG);
        head.draw(on, pad, baseline, look.palette().text());
        double nameX = pad + head.width() + look.size(16);
        double x = pad;
        double whole = getWidth() - 2 * pad;
        double left = 0;
        for (Share share : shares) {
            double width = Math.max(look.size(LEAST), whole * share.count() / total);
            on.setFill(share.colour());
            on.fillRect(x + left, look.size(24), width - 1, look.size(BAR));
            left += width;
            nameX = drawName(on, share, nameX, baseline);
        }
    }

    /** A key of small squares in the order of the bar; what does not fit is told by the bar. */
    private double drawName(Ink on, Share share, double x, double baseline) {
        String text = share.name() + "  *" + share.count() + "*";
        Writing name = Writing.of(text, look, TextStyle.CAPTION);
        double square = look.size(8);
        double end = x + square + look.size(6) + name.width();
        if (end > getWidth() - look.size(16)) {
            return getWidth();
        }
        on.setFill(share.colour());
        on.fillRect(x, baseline - square, square, square);
        name.draw(on, x + square + look.size(6), baseline, look.palette().muted());
        return end + look.size(16);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(44);
    }
}
