package org.gradientlab.lesson;

import java.util.List;
import java.util.function.Function;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** A worksheet as one page of HTML for the printer: everything it shows is in it. */
public final class WorksheetPage {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 150;
    private static final int LINES = 4;
    private static final double MARGIN = 0.25;

    private static final String STYLE =
            """
            @page{margin:18mm}body{font:11pt/1.5 sans-serif;color:#1f2328;max-width:170mm;margin:2em auto;padding:0 1em}
            h1{font-size:18pt;margin:0 0 .2em}h2{font-size:12pt;color:#005f96;margin:1.6em 0 .4em}
            .fill{color:#59636e;margin:0 0 1em}.task{break-inside:avoid;border-left:2px solid #0072b2;padding:.1em 0 .1em 1em;margin:1em 0}
            .task p{margin:.3em 0}ul.boxes{list-style:none;padding:0;margin:.4em 0}ul.boxes li::before{content:"\\2610\\00a0\\00a0"}
            ul.places li::before{content:"___\\00a0\\00a0"}.line{border-bottom:1px solid #cfccc4;height:2em}
            .right{background:#e5f4ef;padding:.3em .6em}.known{color:#59636e;font-size:10pt}
            .formula{overflow:visible;fill:currentColor}p.shown{text-align:center}
            table{border-collapse:collapse}td,th{border-bottom:1px solid #cfccc4;padding:.2em .8em .2em 0;text-align:left}
            img{max-width:100%}svg.grid{width:100%;max-width:480px}blockquote{border-left:3px solid #cfccc4;margin-left:0;padding-left:1em}
            """;

    private final Worksheet sheet;
    private final boolean key;
    private final Words words;
    private final PaperText text;
    private final StringBuilder page = new StringBuilder();
    private int number;

    /** {@code formulas} turns LaTeX into a piece of SVG. */
    public WorksheetPage(Worksheet sheet, boolean key, Function<String, String> formulas) {
        this.sheet = sheet;
        this.key = key;
        this.words = sheet.words();
        this.text = new PaperText(sheet.lesson().files(), formulas);
    }

    public String write() {
        String title = PaperText.escaped(sheet.title());
        page.append("<!doctype html>\n<html lang=\"").append(words.language().code());
        page.append("\"><head><meta charset=\"utf-8\"><title>").append(title);
        page.append("</title><style>\n").append(STYLE).append("</style></head><body>\n<h1>");
        page.append(title).append("</h1>\n<p class=\"fill\">");
        page.append(words.say(key ? "lesson.paper.key" : "lesson.paper.name")).append("</p>\n");
        for (Worksheet.Page part : sheet.pages()) {
            page.append("<h2>").append(part.part().word().in(words)).append("</h2>\n");
            part.blocks().forEach(this::block);
        }
        return page.append("</body></html>\n").toString();
    }

    private void block(LessonText.Block block) {
        switch (block) {
            case LessonText.Prose prose -> page.append(text.html(prose.node()));
            case LessonText.Ask ask -> {
                begin(ask.prompt());
                if (key) {
                    told(ask);
                } else {
                    room(ask);
                }
                page.append("</div>\n");
            }
            case LessonText.Aim aim -> {
                begin(aim.prompt());
                aim(aim);
                page.append("</div>\n");
            }
        }
    }

    private void begin(org.commonmark.node.Node prompt) {
        page.append("<div class=\"task\"><p><b>").append(++number).append("</b></p>\n");
        page.append(text.html(prompt));
    }

    // --- room to write

    private void room(LessonText.Ask ask) {
        switch (sheet.question(ask)) {
            case Question.Choice choice -> items(ask, "boxes");
            case Question.Ordering order -> items(ask, "boxes places");
            case Question.Numeric value -> lines(1);
            case Question.Sketch sketch -> page.append(grid(sketch, ""));
            case Question.Free free -> lines(LINES);
        }
    }

    private void items(LessonText.Ask ask, String style) {
        page.append("<ul class=\"").append(style).append("\">");
        Worksheet.shuffled(ask)
                .forEach(item ->
                        page.append("<li>").append(text.inline(item.label())).append("</li>"));
        page.append("</ul>\n");
    }

    private void lines(int count) {
        page.append("<div class=\"line\"></div>".repeat(count)).append('\n');
    }

    // --- the key

    private void told(LessonText.Ask ask) {
        switch (sheet.question(ask)) {
            case Question.Choice choice -> right(ask.items().get(choice.right()));
            case Question.Ordering order -> {
                page.append("<ol class=\"right\">");
                ask.items().forEach(item -> page.append("<li>").append(both(item)).append("</li>"));
                page.append("</ol>\n");
            }
            case Question.Numeric value -> {
                page.append("<p class=\"right\"><b>").append(sheet.answer(ask)).append("</b> ");
                page.append(text.inline(ask.items().getFirst().text())).append("</p>\n");
                sheet.mistakes(ask).forEach(this::known);
            }
            case Question.Sketch sketch -> {
                page.append(grid(sketch, curve(sketch)));
                right(ask.items().getFirst());
            }
            case Question.Free free -> right(ask.items().getFirst());
        }
    }

    private void right(LessonText.Item item) {
        page.append("<p class=\"right\">").append(both(item)).append("</p>\n");
    }

    private String both(LessonText.Item item) {
        boolean named = item.label().getFirstChild() != null && !item.plainLabel().equals("after");
        String label = named ? "<b>" + text.inline(item.label()) + "</b> " : "";
        return label + text.inline(item.text());
    }

    private void known(Worksheet.Mistake mistake) {
        page.append("<p class=\"known\"><b>").append(mistake.value()).append("</b> · ");
        page.append(text.inline(mistake.item().text())).append("</p>\n");
    }

    private void aim(LessonText.Aim aim) {
        Goal goal = sheet.lesson().goals().get(aim.id());
        if (key && goal != null) {
            page.append("<p class=\"right\"><b>").append(text.inline(sheet.solution(goal).node()));
            page.append("</b></p>\n");
        } else {
            page.append("<p class=\"fill\">").append(words.say("lesson.paper.goal"));
            page.append("</p>\n");
        }
    }

    // --- sketches

    private String grid(Question.Sketch sketch, String inside) {
        List<Double> range = range(sketch);
        StringBuilder grid = new StringBuilder();
        grid.append("<svg class=\"grid\" viewBox=\"-46 -8 540 182\" fill=\"none\" ");
        grid.append("stroke=\"#cfccc4\" font-size=\"11\">");
        for (int i = 0; i <= 10; i++) {
            grid.append("<path d=\"M").append(i * WIDTH / 10).append(" 0V").append(HEIGHT);
            grid.append("\"/>");
        }
        for (int i = 0; i <= 5; i++) {
            grid.append("<path d=\"M0 ").append(i * HEIGHT / 5).append('H').append(WIDTH);
            grid.append("\"/>");
        }
        grid.append(
                "<g fill=\"#59636e\" stroke=\"none\"><text x=\"-6\" y=\"6\" text-anchor=\"end\">");
        grid.append(Figures.shown(range.getLast(), 3)).append("</text><text x=\"-6\" y=\"");
        grid.append(HEIGHT)
                .append("\" text-anchor=\"end\">")
                .append(Figures.shown(range.getFirst(), 3));
        grid.append(
                "</text><text x=\"0\" y=\"166\">0</text><text x=\"480\" y=\"166\" text-anchor=\"end\">");
        grid.append(sketch.steps()).append(' ').append(words.say("shell.unit.steps"));
        return grid.append("</text></g>").append(inside).append("</svg>\n").toString();
    }

    private String curve(Question.Sketch sketch) {
        List<Double> range = range(sketch);
        double[] course = sheet.course(sketch);
        StringBuilder points =
                new StringBuilder("<polyline stroke=\"#0072b2\" stroke-width=\"2\" points=\"");
        for (int step = 0; step < course.length; step++) {
            double up = (course[step] - range.getFirst()) / (range.getLast() - range.getFirst());
            points.append(Math.round(10 * WIDTH * step / (course.length - 1)) / 10.0).append(',');
            points.append(Math.round(10 * HEIGHT * (1 - up)) / 10.0).append(' ');
        }
        return points.append("\"/>").toString();
    }

    /** Lowest and highest value of the frame: a little more than the run needs. */
    private List<Double> range(Question.Sketch sketch) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : sheet.course(sketch)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double margin = Math.max((high - low) * MARGIN, 1e-3);
        return List.of(low - margin, high + margin);
    }
}
