package vn.giamngheo.reporting.place;

import java.util.List;
import java.util.Set;

/**
 * Where a unit of any day stands on one map.
 *
 * @param chain   codes of the units that certainly hold all of its territory, smallest first, up to the root
 * @param touched codes of all units that hold some of its territory, those of the chain included
 */
record Standing(List<String> chain, Set<String> touched) {}
