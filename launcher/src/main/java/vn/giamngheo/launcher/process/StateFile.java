package vn.giamngheo.launcher.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.PrivateFile;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** Reads and writes the {@link State} of one data folder. */
public final class StateFile {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    public StateFile(Home home) {
        this.file = home.stateFile();
    }

    /** Empty when nothing runs and the last run ended in order. */
    public Optional<State> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), State.class));
        } catch (JsonProcessingException e) {
            throw new Trouble(e, Fault.DATA_DAMAGED, file);
        }
    }

    public void write(State state) throws IOException {
        PrivateFile.write(file, JSON.writeValueAsString(state));
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
