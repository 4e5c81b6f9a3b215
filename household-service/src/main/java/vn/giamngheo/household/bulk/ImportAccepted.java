package vn.giamngheo.household.bulk;

import java.util.UUID;

/** Within the service: there is work for the runner. */
record ImportAccepted(UUID id) {}
