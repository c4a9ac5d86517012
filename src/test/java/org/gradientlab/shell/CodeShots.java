package org.gradientlab.shell;

import java.io.File;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.gradientlab.code.Dialect;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.session.Background;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.TextClipboard;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Language;

/**
 * Pictures of the code beside the stage: {@code width height theme language dialect folder name…}.
 */
final class CodeShots {
    private CodeShots() {}

    public static void main(String[] words) throws Exception {
        double width = Double.parseDouble(words[0]);
        double height = Double.parseDouble(words[1]);
        Theme theme = Theme.valueOf(words[2]);
        Language language = Language.ofCode(words[3]);
        Settings settings =
                new Settings(theme, language, 1, true, width, height, 2, true, List.of());
        Dialect dialect = Dialect.named(words[4]).orElseThrow();
        FxThread.startHeadless();
        for (String name : List.of(words).subList(6, words.length)) {
            Image image =
                    FxThread.<Image>await(outcome -> picture(name, settings, dialect, outcome));
            String file = name.replace(':', '-') + "-" + words[4] + "-" + words[3] + "-" + words[0];
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    new File(words[5], file + "-" + words[2] + ".png"));
        }
    }

    private static void picture(
            String name, Settings settings, Dialect dialect, CompletableFuture<Image> outcome) {
        Workbench bench =
                new Workbench(
                        Preferences.of(settings),
                        new Surroundings(
                                Thread.ofPlatform().daemon().factory(),
                                System::nanoTime,
                                Background.none(),
                                FileChoice.none(),
                                TextClipboard.ofItsOwn()));
        Scene scene = new LabWindow(bench).scene(settings.width(), settings.height());
        if (name.startsWith("lesson:")) {
            bench.lessons().open(name.substring(7));
        } else {
            Sheet sheet = BuiltInScene.named(name).sheet();
            long at = sheet.scene().at() > 0 ? sheet.scene().at() : sheet.scene().steps() / 3;
            bench.documents().lay(new Sheet(sheet.scene().at(at), sheet.title(), null));
        }
        bench.code().choose(dialect);
        bench.code().toggle();
        new AnimationTimer() {
            private int settled;

            @Override
            public void handle(long now) {
                bench.session().pulse();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Shot shot = bench.session().shotProperty().get();
                boolean ready =
                        shot != null
                                && shot.scene().equals(bench.session().scene())
                                && shot.step() == Math.min(shot.scene().at(), shot.last());
                settled = ready ? settled + 1 : 0;
                if (settled > 12) {
                    stop();
                    outcome.complete(scene.snapshot(null));
                    bench.close();
                }
            }
        }.start();
    }
}
