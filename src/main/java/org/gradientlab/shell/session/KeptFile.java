package org.gradientlab.shell.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.gradientlab.file.WholeFile;

/**
 * A text file that survives what may happen to it: it is written beside itself and moved into
 * place, the version before is kept, and a damaged one is set aside instead of being overwritten.
 */
public final class KeptFile {
    private final Path path;

    public KeptFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Its text; empty where there is no such file. */
    public Optional<String> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    }

    /** Writes it and keeps what it was before under a name of its own. */
    public void write(String text) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.exists(path)) {
            Files.copy(path, beside(".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        replace(text);
    }

    /** Writes it whole or not at all. */
    public void replace(String text) throws IOException {
        new WholeFile(path).write(text);
    }

    /** Renames a file that cannot be read, so that nothing is lost, and says where it is now. */
    public Path setAside() {
        Path aside = beside(".damaged");
        try {
            WholeFile.move(path, aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aside;
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
