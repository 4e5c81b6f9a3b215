package vn.giamngheo.gateway.health;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the suite as a whole can do its work: it can when every part can. */
@Schema(description = "UP when every part is")
public record SuiteHealth(Part.Status status, List<Part> parts) {

    static SuiteHealth of(List<Part> parts) {
        boolean up = parts.stream().allMatch(Part::works);
        return new SuiteHealth(up ? Part.Status.UP : Part.Status.DOWN, parts);
    }

    boolean works() {
        return status == Part.Status.UP;
    }
}
