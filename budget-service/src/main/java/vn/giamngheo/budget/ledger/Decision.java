package vn.giamngheo.budget.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The paper that a posting rests on.
 *
 * @param attachmentSha256 fingerprint of the signed file, 64 hexadecimal digits in lower case; the file itself is kept elsewhere
 */
public record Decision(
        @Schema(examples = "3209/QĐ-UBND") @NotBlank @Size(max = 100)
        String number,

        @Schema(examples = "2022-12-20") @NotNull LocalDate date,

        @Schema(examples = "UBND tỉnh Lai Châu") @NotBlank @Size(max = 200)
        String issuer,

        @Pattern(regexp = "[0-9a-f]{64}") String attachmentSha256) {

    /** A decision whose file nobody has fingerprinted. */
    public Decision(String number, LocalDate date, String issuer) {
        this(number, date, issuer, null);
    }

    /** The number as it is compared: case, Unicode form and stray blanks do not make another decision. */
    String comparableNumber() {
        return comparable(number);
    }

    String comparableIssuer() {
        return comparable(issuer);
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }
}
