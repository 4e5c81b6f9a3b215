package vn.giamngheo.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** Passwords by name, drawn at random when first asked for and kept in {@code .suite/secrets}. */
public final class Secrets {

    /** Nothing that looks like something else, nothing that a shell or a URL would change. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 24 of 56 letters are 139 bits. */
    private static final int LENGTH = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> byName;

    private Secrets(Path file, Map<String, String> byName) {
        this.file = file;
        this.byName = byName;
    }

    /** @throws Trouble when data of a previous run is there, but not the passwords that it was made with */
    public static Secrets of(Home home) throws IOException {
        Path file = home.secretsFile();
        if (!Files.exists(file)) {
            if (home.holdsData()) {
                throw new Trouble(Fault.SECRETS_MISSING, file);
            }
            return new Secrets(file, new TreeMap<>());
        }
        Map<String, String> byName = Files.readAllLines(file).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second, TreeMap::new));
        return new Secrets(file, byName);
    }

    public String get(String name) {
        return get(name, Secrets::draw);
    }

    /** One that is not a password, but made by that. */
    public synchronized String get(String name, Supplier<String> maker) {
        String known = byName.get(name);
        if (known != null) {
            return known;
        }
        String drawn = maker.get();
        byName.put(name, drawn);
        save();
        return drawn;
    }

    private static String draw() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private void save() {
        String text = byName.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            PrivateFile.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
