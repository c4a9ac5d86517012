package org.gradientlab.plot;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lays out one chart in a rectangle and draws it: ground, grid, axes, title, marks. */
public final class ChartPainter {
    private static final double PAD = 16;
    private static final double LEAST_LEFT = 44;
    private static final double TICK_GAP = 7;
    private static final double ACROSS_PER_TICK = 58;
    private static final double UP_PER_TICK = 36;

    /** A lower plot keeps all its height for the data. */
    private static final double LEAST_WITH_STRIPS = 190;

    private final Ink on;
    private final Chart chart;
    private final Look look;
    private List<Mark> marks;
    private List<AskedBox> asked = List.of();

    public ChartPainter(Ink on, Chart chart, Look look) {
        this.on = on;
        this.chart = chart;
        this.look = look;
        this.marks = chart.marks();
    }

    /** Draws into the rectangle from (0, 0) and tells where the data are. */
    public PlotArea paint(double width, double height) {
        if (height < look.size(LEAST_WITH_STRIPS)) {
            marks =
                    marks.stream()
                            .filter(mark -> mark.below(look) + mark.above(look) == 0)
                            .toList();
        }
        on.ground(look.palette().paper(), width, height);
        PlotArea area = layout(width, height);
        if (!area.hasRoom()) {
            return area;
        }
        Pen pen = new Pen(on, area, look);
        asked = pen.asked();
        if (!chart.bare()) {
            drawAxes(area);
            drawTitle(width);
        }
        drawMarks(pen);
        return area;
    }

    /** The writing of the last picture that can be asked about. */
    List<AskedBox> asked() {
        return asked;
    }

    private PlotArea layout(double width, double height) {
        if (chart.bare()) {
            double pad = Math.round(look.size(6));
            return area(pad, pad, width - pad, height - pad);
        }
        double top = look.size(chart.title().isEmpty() ? PAD + 2 : 2 * PAD + 4);
        top = Math.max(top, most(mark -> mark.above(look)));
        double below = most(mark -> mark.below(look));
        double bottom = height - below - look.size(28);
        double beside = most(mark -> mark.beside(look));
        double name = chart.across().namedBySymbol() ? nameOf(chart.across()).width() + 4 : 0;
        double right = width - Math.max(look.size(PAD), Math.max(beside, name + look.size(8)));
        double labels = widestUpLabel(bottom - top);
        double left = Math.max(look.size(LEAST_LEFT), labels + look.size(TICK_GAP + PAD / 2));
        return area(left, top, right, bottom);
    }

    private double most(ToDoubleFunction<Mark> room) {
        return marks.stream().mapToDouble(room).max().orElse(0);
    }

    private PlotArea area(double left, double top, double right, double bottom) {
        double l = Math.round(left);
        double t = Math.round(top);
        PlotArea area =
                new PlotArea(
                        l,
                        t,
                        Math.round(right) - l,
                        Math.round(bottom) - t,
                        chart.across().scale(),
                        chart.up().scale());
        return chart.equal() ? area.withEqualUnits() : area;
    }

    private double widestUpLabel(double height) {
        return upTicks(height).stream()
                .mapToDouble(tick -> TextMeasure.width(tick.label(), look.font(TextStyle.TICK)))
                .max()
                .orElse(0);
    }

    private List<Tick> upTicks(double height) {
        return chart.up().ticks(wanted(height, UP_PER_TICK, 5));
    }

    private int wanted(double length, double each, int most) {
        return (int) Math.clamp(length / look.size(each), 2, most);
    }

    private Writing nameOf(Axis axis) {
        TextStyle style = TextStyle.TICK;
        return Writing.of(axis.name(), look, style, axis.namedBySymbol() ? 13 : style.size());
    }

    private void drawTitle(double width) {
        if (!chart.title().isEmpty()) {
            double room = width - look.size(2 * PAD);
            Writing title = ChartTitle.fitting(chart.title(), look, room);
            title.draw(on, look.size(PAD), look.size(PAD + 8), look.palette().muted());
        }
    }

    private void drawAxes(PlotArea area) {
        on.setLineDashes();
        on.setLineWidth(look.hair());
        List<Tick> upTicks =
                chart.up().with(area.up()).ticks(wanted(area.height(), UP_PER_TICK, 5));
        List<Tick> acrossTicks =
                chart.across().with(area.across()).ticks(wanted(area.width(), ACROSS_PER_TICK, 6));
        on.setStroke(look.palette().paper().interpolate(look.palette().border(), 0.7));
        for (Tick tick : upTicks) {
            double y = Pen.centre(area.py(tick.value()));
            on.strokeLine(area.left(), y, area.right(), y);
        }
        for (Tick tick : acrossTicks) {
            double x = Pen.centre(area.px(tick.value()));
            on.strokeLine(x, area.top(), x, area.bottom());
        }
        on.setStroke(look.palette().edge());
        double axis = Pen.centre(area.bottom());
        on.strokeLine(area.left(), axis, area.right(), axis);
        labelUp(area, upTicks);
        labelAcross(area, acrossTicks);
    }

    private void labelUp(PlotArea area, List<Tick> ticks) {
        on.setFont(look.font(TextStyle.TICK));
        on.setFill(look.palette().muted());
        double highest = area.top() + (chart.up().name().isEmpty() ? -1 : look.size(5));
        for (Tick tick : ticks) {
            double width = TextMeasure.width(tick.label(), look.font(TextStyle.TICK));
            if (area.py(tick.value()) >= highest) {
                on.fillText(
                        tick.label(),
                        area.left() - look.size(TICK_GAP) - width,
                        Math.rint(area.py(tick.value()) + look.size(4)));
            }
        }
        if (!chart.up().name().isEmpty()) {
            Writing name = nameOf(chart.up());
            double x = area.left() - look.size(TICK_GAP) - name.width();
            name.draw(on, x, area.top() - look.size(6), look.palette().muted());
        }
    }

    private void labelAcross(PlotArea area, List<Tick> ticks) {
        double baseline = Math.rint(area.bottom() + look.size(16));
        Box name = drawNameAcross(area, baseline);
        on.setFont(look.font(TextStyle.TICK));
        on.setFill(look.palette().muted());
        for (Tick tick : ticks) {
            double width = TextMeasure.width(tick.label(), look.font(TextStyle.TICK));
            double left = area.px(tick.value()) - width / 2;
            if (!name.meets(new Box(left - look.size(4), baseline - 4, width + look.size(8), 4))) {
                on.fillText(tick.label(), left, baseline);
            }
        }
    }

    private Box drawNameAcross(PlotArea area, double tickBaseline) {
        if (chart.across().name().isEmpty()) {
            return new Box(0, 0, 0, 0);
        }
        Writing name = nameOf(chart.across());
        boolean symbol = chart.across().namedBySymbol();
        double left = symbol ? area.right() + look.size(8) : area.right() - name.width();
        double baseline = symbol ? area.bottom() + look.size(4) : tickBaseline;
        name.draw(on, left, baseline, look.palette().muted());
        return new Box(left, baseline - name.ascent(), name.width(), name.height());
    }

    private void drawMarks(Pen pen) {
        for (Mark mark : marks) {
            mark.drawIn(pen);
        }
    }
}
