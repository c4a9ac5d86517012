package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes what a person downloads, from what Maven has built: a runtime of the modules needed, the
 * lab in it with a start-up cache, and the installer of the system it runs on. Started by {@code
 * mvn -Pdist package}.
 */
public final class Packaging {
    /** The list of what everything is made of, which Maven writes before. */
    private static final String PARTS = "gradient-lab.cdx.json";

    private Packaging() {}

    /**
     * @param arguments the project's folder, the folder Maven builds in, the version
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path target = Path.of(arguments[1]).toAbsolutePath();
        Product lab = Product.lab(arguments[2]);
        Path folder = Folders.fresh(target.resolve("dist"));
        Path work = Folders.fresh(target.resolve("packaging"));
        Ingredients ingredients = Ingredients.of(target.resolve("app"));
        Icons icons =
                new Icons(
                        project.resolve("assets/icons"),
                        Files.createDirectories(work.resolve("icons")));

        Stopwatch watch = new Stopwatch();
        Path runtime = RuntimeImage.link(lab, ingredients, work.resolve("runtime"));
        watch.say("runtime");
        AppImage image = AppImage.make(lab, ingredients, runtime, icons, work);
        Faces.put(project, image);
        if (Host.isLinux()) {
            AwtFonts.put(project, image);
        }
        Stylesheets.compile(image.app().resolve(lab.mainJar()), ingredients, project, work);
        Licences.collect(project, ingredients, image);
        watch.say("app image");
        image.setTimes();
        StartCache cache = new StartCache(image, lab);
        cache.train();
        watch.say("start-up cache");
        if (Host.isLinux()) {
            LinuxLauncher.replace(image, lab);
        }
        System.out.println("  " + cache.check());
        image.close();
        List<Path> made = new ArrayList<>(installers(project, folder, work, lab, image, icons));
        watch.say("installers");
        Sizes sizes = new Sizes(image, made);
        sizes.lines().forEach(System.out::println);
        Path parts = target.resolve(PARTS);
        if (Files.exists(parts)) {
            made.add(Files.copy(parts, folder.resolve(PARTS)));
        }
        Checksums.write(folder, made);
    }

    private static List<Path> installers(
            Path project, Path folder, Path work, Product lab, AppImage image, Icons icons)
            throws IOException, InterruptedException {
        if (Host.isLinux()) {
            LinuxTree tree = LinuxTree.plant(project, work.resolve("tree"), lab, image);
            List<Path> made = new ArrayList<>();
            if (wanted("deb") && Host.has("dpkg-deb")) {
                made.add(DebianPackage.make(project, tree, lab, folder));
            }
            if (wanted("rpm") && Host.has("rpmbuild")) {
                made.add(RpmPackage.make(project, tree, lab, folder, work));
            }
            if (made.isEmpty()) {
                System.out.println("  no dpkg-deb, no rpmbuild, or not wanted: only the app image");
            }
            return made;
        }
        return List.of(ForeignInstaller.make(project, lab, image, icons, folder, work));
    }

    /** {@code mvn -Pdist -Dpackages=deb package} makes one kind only, an empty list none. */
    private static boolean wanted(String kind) {
        return List.of(System.getProperty("packages", "deb,rpm").split(",")).contains(kind);
    }
}
