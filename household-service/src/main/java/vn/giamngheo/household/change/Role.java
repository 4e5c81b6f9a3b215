package vn.giamngheo.household.change;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.giamngheo.household.household.Relation;

/** What a person is to the head of the household that they come into. */
record Role(@NotNull UUID id, @NotNull Relation relation) {}
