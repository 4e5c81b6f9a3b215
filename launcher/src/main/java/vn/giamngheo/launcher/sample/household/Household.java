package vn.giamngheo.launcher.sample.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One line of the bulk import. */
record Household(
        UUID id,
        String code,
        String unit,
        String village,
        Area area,
        LocalDate registeredOn,
        List<Member> members,
        Review review) {}
