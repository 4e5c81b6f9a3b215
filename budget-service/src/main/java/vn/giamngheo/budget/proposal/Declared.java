package vn.giamngheo.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the document states for a line, in dong. Kept as stated, right or wrong.
 *
 * @param centralVnd absent when the document does not split the sum
 * @param localVnd absent when the document does not split the sum
 */
@Embeddable
@Schema(name = "DeclaredLine")
public record Declared(
        @Schema(examples = "DA7") @NotBlank @Size(max = 20) String line,

        @Column(name = "central_vnd") @PositiveOrZero @Max(Split.MOST_VND)
        Long centralVnd,

        @Column(name = "local_vnd") @PositiveOrZero @Max(Split.MOST_VND)
        Long localVnd,

        @Schema(examples = "1370000000") @Column(name = "total_vnd") @NotNull @PositiveOrZero @Max(Split.MOST_VND)
        Long totalVnd) {

    /** The split as far as the document gives it: one share follows from the other. */
    Optional<Split> split() {
        if (centralVnd != null) {
            return Optional.of(new Split(centralVnd, localVnd == null ? totalVnd - centralVnd : localVnd));
        }
        return Optional.ofNullable(localVnd).map(local -> new Split(totalVnd - local, local));
    }
}
