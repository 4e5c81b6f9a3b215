package vn.giamngheo.household.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Households that ask to be reviewed (form 01: as poor, near-poor or of average living standard; form 04: as escaped). */
record RequestReviews(
        @NotNull LocalDate requestedOn,
        @NotNull @Size(min = 1, max = Picked.MOST) List<@NotNull UUID> householdIds) {}
