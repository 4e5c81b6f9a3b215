package vn.giamngheo.platform.area;

/** The tree of one state of the tables. */
record Edition(long revision, AreaTree tree) {}
