package vn.giamngheo.household.household;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The numbers of a person; each absent where it is not known.
 *
 * @param previousCitizenId of nine digits, replaced by the other
 */
record CitizenIdView(@Schema(required = true) UUID memberId, String citizenId, String previousCitizenId) {}
