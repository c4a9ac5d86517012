import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that a JavaFX program can show: one window, one line of text. What Gradient Lab's start
 * is compared with; it takes its time as {@code gradient-lab --first-frame} does.
 */
public final class BareWindow extends Application {
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 800));
        stage.show();
        double seconds = getParameters().getRaw().stream().mapToDouble(Double::valueOf).sum();
        new AnimationTimer() {
            private int pulses;
            private long shown;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    shown = now;
                    System.out.println("first frame " + Math.round(sinceStart()) + " ms");
                }
                if (pulses >= 2 && now - shown >= seconds * 1e9) {
                    stop();
                    System.out.println("resident memory " + resident() + " MB");
                    Platform.exit();
                }
            }
        }.start();
    }

    /** In milliseconds; both files count hundredths of a second since the machine was started. */
    private static double sinceStart() {
        String process = text("/proc/self/stat");
        String[] fields = process.substring(process.lastIndexOf(')') + 2).split(" ");
        return (Double.parseDouble(text("/proc/uptime").split(" ")[0]) * 100
                        - Double.parseDouble(fields[19]))
                * 10;
    }

    private static long resident() {
        return text("/proc/self/status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
