package org.gradientlab.shell.session;

import java.util.Objects;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonReport;
import org.gradientlab.lesson.Worksheet;
import org.gradientlab.lesson.WorksheetPage;
import org.gradientlab.lesson.WorksheetText;
import org.gradientlab.plot.FormulaSvg;
import org.gradientlab.words.Words;

/** What of the open lesson goes to paper or to the teacher: report, worksheet, answer key. */
public final class LessonPapers {
    private static final double FORMULA = 16;

    private final LessonDesk desk;
    private final Documents documents;
    private final Preferences preferences;

    LessonPapers(LessonDesk desk, Documents documents, Preferences preferences) {
        this.desk = desk;
        this.documents = documents;
        this.preferences = preferences;
    }

    public void copyReport() {
        documents.copy(report().markdown());
    }

    /** As CSV where the file's name ends so, else as Markdown. */
    public void saveReport() {
        LessonReport report = report();
        documents.chooseAndWrite(
                name("lesson.file.report", ".md"),
                file -> file.endsWith(".csv") ? report.csv() : report.markdown());
    }

    public void saveWorksheet() {
        save("lesson.file.worksheet", false);
    }

    public void saveKey() {
        save("lesson.file.key", true);
    }

    /** As Markdown where the file's name ends so, else as a page to print. */
    private void save(String kind, boolean key) {
        Worksheet sheet = new Worksheet(lesson(), words());
        documents.chooseAndWrite(
                name(kind, ".html"),
                file ->
                        file.endsWith(".md")
                                ? new WorksheetText(sheet, key).write()
                                : new WorksheetPage(
                                                sheet, key, latex -> FormulaSvg.of(latex, FORMULA))
                                        .write());
    }

    private LessonReport report() {
        return new LessonReport(lesson(), desk.progressProperty().get(), words());
    }

    private String name(String kind, String ending) {
        return lesson().id() + "-" + words().say(kind) + ending;
    }

    private Words words() {
        return preferences.words().getValue();
    }

    private Lesson lesson() {
        return Objects.requireNonNull(desk.lessonProperty().get(), "no lesson is open");
    }
}
