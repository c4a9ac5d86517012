package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** Draws the ground of a terrain, from the far end to the near one, lit from the upper left. */
final class TerrainPainter {
    private static final double[] LIGHT = {-0.45, 0.3, 0.84};
    private static final double STEEP = 0.9;
    private static final double MESH = 0.5;

    private final Ink on;
    private final Block block;
    private final Camera.View view;
    private final Look look;
    private final boolean dark;
    private final double[] xs = new double[4];
    private final double[] ys = new double[4];

    TerrainPainter(Ink on, Block block, Camera.View view, Look look) {
        this.on = on;
        this.block = block;
        this.view = view;
        this.look = look;
        dark = look.palette().paper().getBrightness() < 0.5;
    }

    void paint() {
        on.setLineWidth(look.line(MESH));
        on.setLineDashes();
        int columns = block.columns() - 1;
        int rows = block.rows() - 1;
        for (int i = 0; i < columns; i++) {
            int column = view.uRunsAway() ? columns - 1 - i : i;
            for (int j = 0; j < rows; j++) {
                int row = view.vRunsAway() ? rows - 1 - j : j;
                cell(column, row);
            }
        }
    }

    private void cell(int c, int r) {
        double a = block.h(c, r);
        double b = block.h(c + 1, r);
        double d = block.h(c + 1, r + 1);
        double e = block.h(c, r + 1);
        if (Double.isNaN(a + b + d + e)) {
            return;
        }
        corner(0, c, r, a);
        corner(1, c + 1, r, b);
        corner(2, c + 1, r + 1, d);
        corner(3, c, r + 1, e);
        double du = block.uOfColumn(c + 1) - block.uOfColumn(c);
        double dv = block.vOfRow(r + 1) - block.vOfRow(r);
        double slopeU = (b + d - a - e) / 2 / du * STEEP;
        double slopeV = (d + e - a - b) / 2 / dv * STEEP;
        Color ground = ground(slopeU, slopeV, (a + b + d + e) / 4);
        on.setFill(ground);
        on.fillPolygon(xs, ys, 4);
        on.setStroke(ground.interpolate(look.palette().level(), 0.5));
        on.strokePolygon(xs, ys, 4);
    }

    private void corner(int i, int column, int row, double h) {
        double u = block.uOfColumn(column);
        double v = block.vOfRow(row);
        xs[i] = view.px(u, v, h);
        ys[i] = view.py(u, v, h);
    }

    /** The more it faces the light the nearer to white; high ground a little darker than low. */
    private Color ground(double slopeU, double slopeV, double height) {
        double length = Math.sqrt(slopeU * slopeU + slopeV * slopeV + 1);
        double lit = (LIGHT[2] - LIGHT[0] * slopeU - LIGHT[1] * slopeV) / length;
        double share =
                dark
                        ? 0.25 + 0.75 * Math.max(0, lit)
                        : 1.2 - 1.15 * Math.max(0, lit) + 0.1 * height;
        return look.palette().sequential().colour(share);
    }

    /** The names of both directions, at the middle of their near edges. */
    void names(Terrain terrain) {
        double nearV = view.vRunsAway() ? -1 : 1;
        double nearU = view.uRunsAway() ? -1 : 1;
        name(terrain.acrossName(), 0, nearV * (terrain.deep() + 0.17));
        name(terrain.upName(), nearU * (terrain.wide() + 0.17), 0);
    }

    private void name(String source, double u, double v) {
        Writing name = Writing.of(source, look, TextStyle.TICK, 13);
        double edge = block.hAt(u * 0.999 / (u == 0 ? 1 : 1.17), v * 0.999 / (v == 0 ? 1 : 1.17));
        double h = Double.isNaN(edge) ? 0 : Math.min(edge, 0.5);
        double x = view.px(u, v, h);
        double y = view.py(u, v, h) + look.size(6);
        Color paper = look.palette().paper();
        name.drawHalo(on, x - name.width() / 2, y, look.size(Pen.HALO), paper);
        name.draw(on, x - name.width() / 2, y, look.palette().muted());
    }

    void ways(List<Terrain.Way> ways) {
        ways.forEach(way -> painter(way).line());
        ways.forEach(way -> painter(way).points());
    }

    private WayPainter painter(Terrain.Way way) {
        return new WayPainter(on, new WayPlaces(block, view, way), look);
    }
}
