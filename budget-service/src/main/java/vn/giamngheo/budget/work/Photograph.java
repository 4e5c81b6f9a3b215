package vn.giamngheo.budget.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What proves that a photograph is the one that was meant; the picture itself stays with who took it.
 *
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param latitude degrees; absent when not known
 */
@Embeddable
@Schema(name = "Photograph")
record Photograph(
        @Column(name = "file_name") @NotBlank @Size(max = 200)
        String fileName,

        @Schema(examples = "image/jpeg")
        @Column(name = "media_type")
        @NotBlank
        @Pattern(regexp = "image/[a-z0-9.+-]{1,40}")
        String mediaType,

        @Column(name = "size_bytes") @NotNull @Positive Long sizeBytes,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @Column(name = "taken_on") LocalDate takenOn,

        @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6)
        BigDecimal latitude,

        @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6)
        BigDecimal longitude) {}
