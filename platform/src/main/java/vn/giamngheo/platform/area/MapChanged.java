package vn.giamngheo.platform.area;

/** Told inside the transaction that applied a reform to this service's tables, before it commits. */
public record MapChanged(Reform reform) {}
