package vn.giamngheo.household.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.giamngheo.household.household.OneLine;

/** The destination does not take a household in. */
record RefuseHousehold(@NotNull @OneLine @Size(max = 500) String reason) {}
