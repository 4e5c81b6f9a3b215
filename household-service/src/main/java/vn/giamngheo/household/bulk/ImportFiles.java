package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Opens a file of households. */
@ApplicationScoped
class ImportFiles {

    private final JsonHousehold json;

    ImportFiles(JsonHousehold json) {
        this.json = json;
    }

    /**
     * JSON when the caller says so; otherwise whichever table the file is by its bytes.
     *
     * @throws InvalidRequest when it cannot be read at all (422)
     */
    Rows open(Path file, MediaType type) throws IOException {
        if (!FileFormat.NDJSON.mediaType().equals(type.getType() + "/" + type.getSubtype())) {
            return TableHouseholds.open(file);
        }
        try {
            return new JsonRows(LineReader.open(file), json);
        } catch (ZipException | java.io.EOFException e) {
            throw new InvalidRequest(new FieldFault("", "NOT_GZIP"));
        }
    }
}
