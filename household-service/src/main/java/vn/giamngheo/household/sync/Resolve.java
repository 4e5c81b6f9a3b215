package vn.giamngheo.household.sync;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a conflict ends in, field by field. */
record Resolve(@NotEmpty @Size(max = 500) List<@NotNull @Valid Choice> fields) {

    /**
     * @param value with OTHER; null takes the field's value away
     */
    record Choice(
            @NotNull @Size(max = 200) String field, @NotNull Take take, Object value) {}

    /** Whose value holds. */
    enum Take {
        /** What the phone brought. */
        MINE,
        /** What the register says. */
        THEIRS,
        OTHER
    }
}
