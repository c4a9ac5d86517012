package org.gradientlab.shell.lesson;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.gradientlab.lesson.FormulaNode;
import org.gradientlab.plot.Formula;
import org.gradientlab.plot.FormulaView;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;

/** Sets the blocks of a lesson's Markdown as nodes that follow theme and type scale. */
final class MarkdownView {
    private static final double DISPLAYED = 18;
    private static final double WIDTH = 278;

    private final Look look;
    private final LessonLinks links;

    MarkdownView(Look look, LessonLinks links) {
        this.look = look;
        this.links = links;
    }

    LessonLinks links() {
        return links;
    }

    Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> flow(heading, TextStyle.BODY_STRONG);
            case BulletList list -> list(list, false);
            case OrderedList list -> list(list, true);
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case TableBlock table -> table(table);
            case ThematicBreak line -> new Separator();
            case HtmlBlock html -> code(html.getLiteral());
            default -> paragraph(block);
        };
    }

    private Node paragraph(org.commonmark.node.Node block) {
        if (block.getFirstChild() instanceof FormulaNode formula
                && formula.getNext() == null
                && formula.isSimple()) {
            return displayed(formula.latex());
        }
        return flow(block, TextStyle.BODY);
    }

    TextFlow flow(org.commonmark.node.Node block, TextStyle style) {
        return new InlineText(look, links, style).set(block);
    }

    /** A formula on a line of its own, smaller where it would not fit. */
    private Node displayed(String latex) {
        double size = look.size(DISPLAYED);
        double width = Formula.of(latex, size).width();
        double fitting = size * Math.min(1, look.size(WIDTH) / Math.max(1, width));
        HBox line = new HBox(new FormulaView(latex, fitting));
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("lesson-formula");
        return line;
    }

    private Node list(org.commonmark.node.Node list, boolean numbered) {
        VBox box = new VBox();
        box.getStyleClass().add("lesson-list");
        int number = 1;
        for (org.commonmark.node.Node item = list.getFirstChild();
                item != null;
                item = item.getNext()) {
            Label mark = new Label(numbered ? number++ + "." : "•");
            mark.setMinWidth(look.size(numbered ? 18 : 12));
            VBox inside = blocks(item);
            HBox.setHgrow(inside, Priority.ALWAYS);
            box.getChildren().add(new HBox(mark, inside));
        }
        return box;
    }

    private VBox blocks(org.commonmark.node.Node parent) {
        VBox box = new VBox();
        box.getStyleClass().add("lesson-blocks");
        box.setMinWidth(0);
        for (org.commonmark.node.Node child = parent.getFirstChild();
                child != null;
                child = child.getNext()) {
            box.getChildren().add(block(child));
        }
        return box;
    }

    private Node quote(org.commonmark.node.Node quote) {
        VBox box = blocks(quote);
        box.getStyleClass().add("lesson-quote");
        return box;
    }

    private Node code(String text) {
        String program = text.stripTrailing();
        Label label = new Label(program);
        label.getStyleClass().add("lesson-code");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Button copy = new Button(look.words().say("shell.copy"));
        copy.getStyleClass().add("link-button");
        copy.setOnAction(event -> links.copy(program));
        return new VBox(label, copy);
    }

    private Node table(org.commonmark.node.Node table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lesson-table");
        int row = 0;
        for (org.commonmark.node.Node part = table.getFirstChild();
                part != null;
                part = part.getNext()) {
            for (org.commonmark.node.Node line = part.getFirstChild();
                    line != null;
                    line = line.getNext()) {
                if (line instanceof TableRow) {
                    row(grid, line, row++);
                }
            }
        }
        return grid;
    }

    private void row(GridPane grid, org.commonmark.node.Node line, int row) {
        int column = 0;
        for (org.commonmark.node.Node cell = line.getFirstChild();
                cell != null;
                cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                TextStyle style =
                        tableCell.isHeader() ? TextStyle.CAPTION_STRONG : TextStyle.CAPTION;
                TextFlow text = flow(cell, style);
                text.getStyleClass().add("lesson-cell");
                GridPane.setHgrow(text, Priority.ALWAYS);
                grid.add(text, column++, row);
            }
        }
    }
}
