package org.gradientlab.shell;

import java.io.File;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
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
 * Pictures of the page an audience sees: {@code width height language folder [desk:]name[+KEYS]…}.
 */
final class PresentShots {
    private PresentShots() {}

    public static void main(String[] words) throws Exception {
        double width = Double.parseDouble(words[0]);
        double height = Double.parseDouble(words[1]);
        Language language = Language.ofCode(words[2]);
        FxThread.startHeadless();
        for (String name : List.of(words).subList(4, words.length)) {
            Image image =
                    FxThread.<Image>await(
                            outcome -> picture(name, width, height, language, outcome));
            File file =
                    new File(
                            words[3],
                            name.replace(':', '-') + "-" + words[2] + "-" + words[0] + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
            System.out.println(file);
        }
    }

    private static void picture(
            String name,
            double width,
            double height,
            Language language,
            CompletableFuture<Image> outcome) {
        Settings settings =
                new Settings(Theme.LIGHT, language, 1, true, width, height, 2, true, List.of());
        Workbench bench =
                new Workbench(
                        Preferences.of(settings),
                        new Surroundings(
                                Thread.ofPlatform().daemon().factory(),
                                System::nanoTime,
                                Background.none(),
                                FileChoice.none(),
                                TextClipboard.ofItsOwn()));
        Scene scene = new LabWindow(bench).scene(width, height);
        boolean desk = name.startsWith("desk:");
        String[] parts = name.replace("desk:", "").split("\\+", -1);
        if (parts[0].startsWith("lesson:")) {
            bench.lessons().open(parts[0].substring(7));
        } else {
            Sheet sheet = BuiltInScene.named(parts[0]).sheet();
            long at = sheet.scene().at() > 0 ? sheet.scene().at() : sheet.scene().steps() / 3;
            boolean once = sheet.scene().bench().tellsAtOnce();
            bench.documents()
                    .lay(once ? sheet : new Sheet(sheet.scene().at(at), sheet.title(), null));
        }
        if (!desk) {
            bench.present();
        }
        new AnimationTimer() {
            private int settled;
            private int key;

            @Override
            public void handle(long now) {
                bench.session().pulse();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Shot shot = bench.session().shotProperty().get();
                org.gradientlab.experiment.Scene wanted = bench.session().scene();
                boolean ready =
                        shot != null
                                && shot.scene().equals(wanted)
                                && shot.step() == Math.min(wanted.at(), shot.last())
                                && shot.lanes().stream()
                                        .noneMatch(lane -> lane.frame().isUnfinished())
                                && (shot.computed() >= shot.last() || !wanted.bench().runsAhead());
                settled = ready ? settled + 1 : 0;
                if (settled > 4 && parts.length > 1 && key < parts[1].length()) {
                    KeyCode code = KeyCode.valueOf(parts[1].substring(key, key + 1));
                    scene.getRoot()
                            .fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            "",
                                            code,
                                            false,
                                            false,
                                            false,
                                            false));
                    key++;
                    settled = 1;
                } else if (settled > 5) {
                    stop();
                    outcome.complete(scene.snapshot(null));
                    bench.close();
                }
            }
        }.start();
    }
}
