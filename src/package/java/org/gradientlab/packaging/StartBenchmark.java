package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Measures how the packed lab starts and what memory it takes, beside a bare JavaFX window packed
 * the same way, in turn, and writes it into the page of benchmarks. Needs a display, such as
 * Xvfb's.
 */
public final class StartBenchmark {
    private StartBenchmark() {}

    /**
     * @param arguments the project's folder, the folder Maven builds in, the version, and how often
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path target = Path.of(arguments[1]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[3]);
        AppImage lab = AppImage.in(target.resolve("packaging"), Product.lab(arguments[2]).name());
        AppImage bare = bare(project, target);
        Optional<Path> straight =
                Host.isLinux()
                        ? Optional.of(LinuxLauncher.beside(bare, Product.bareWindow()))
                        : Optional.empty();
        StartTimes times = new StartTimes(lab, bare, straight);
        for (int round = 0; round < rounds; round++) {
            System.out.println(times.round());
        }
        Memory memory = Memory.measure(lab, bare);
        System.out.println(memory);
        StartPage page = new StartPage(times, memory, lab, target.resolve("dist"));
        page.write(project.resolve("src/docs/benchmarks.md"));
    }

    private static AppImage bare(Path project, Path target)
            throws IOException, InterruptedException {
        Path work = Folders.fresh(target.resolve("bare-window"));
        Product product = Product.bareWindow();
        Path classes = Files.createDirectories(work.resolve("classes"));
        Ingredients ours = Ingredients.of(target.resolve("app"));
        Tool.ofJdk(
                "javac",
                List.of(
                        "--module-path",
                        RuntimeImage.path(ours.javafx()),
                        "--add-modules",
                        "javafx.controls",
                        "-d",
                        classes.toString(),
                        project.resolve("src/benchmark/bare/BareWindow.java").toString()));
        Path jar = work.resolve(product.mainJar());
        Tool.ofJdk(
                "jar",
                List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
        Ingredients ingredients = new Ingredients(ours.javafx(), List.of(), List.of(jar));
        Path runtime = RuntimeImage.link(product, ingredients, work.resolve("runtime"));
        Icons icons = new Icons(project.resolve("assets/icons"), work);
        AppImage image = AppImage.make(product, ingredients, runtime, icons, work);
        StartCache cache = new StartCache(image, product);
        cache.train();
        System.out.println(cache.check());
        return image;
    }
}
