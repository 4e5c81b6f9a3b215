package vn.giamngheo.household.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a survey found of a dwelling: inputs of the deprivation indicators (Decree 07/2021, annex). Everything may be left out;
 * what is absent is not known.
 *
 * @param floorAreaM2 of the whole dwelling, in square metres
 * @param internetUse whether any member uses an internet service
 * @param devices an empty list says that there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DwellingFacts(
        @Positive @DecimalMax("100000") @Digits(integer = 6, fraction = 2) @Schema(examples = "36.5")
        BigDecimal floorAreaM2,

        Boolean durableWall,
        Boolean durableColumn,
        Boolean durableRoof,
        WaterSource waterSource,
        Latrine latrine,
        Boolean internetUse,

        @Size(max = 7) Set<@NotNull Device> devices) {

    /** Where most of the water for drinking and cooking comes from. */
    public enum WaterSource {
        TAP,
        DRILLED_WELL,
        PROTECTED_DUG_WELL,
        PROTECTED_SPRING,
        RAIN,
        BOTTLED,
        /** Any other: not a clean source. */
        UNPROTECTED
    }

    /** Kind of latrine. */
    public enum Latrine {
        SEPTIC,
        POUR_FLUSH,
        VENTILATED_PIT,
        DOUBLE_VAULT,
        /** Any other: not hygienic. */
        OTHER,
        NONE
    }

    /** Means of access to information: the first four are shared, the others personal. */
    public enum Device {
        TELEVISION,
        RADIO,
        DESKTOP_COMPUTER,
        TELEPHONE,
        LAPTOP,
        TABLET,
        SMARTPHONE
    }
}
