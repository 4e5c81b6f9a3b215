package vn.giamngheo.household.eligibility;

import java.time.LocalDate;
import java.util.List;

/** What somebody asks of the register; the purpose was found to rest on the legal basis. */
record Question(String purpose, String legalBasis, LocalDate asOf, List<String> citizenIds) {}
