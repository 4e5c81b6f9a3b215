package vn.giamngheo.launcher;

import java.time.Duration;
import java.util.List;

/** Told what happens while it happens. */
interface Progress {

    Progress SILENT = new Progress() {};

    /** Parts of a killed run still live, and will be ended first. */
    default void takingOver(List<String> leftovers) {}

    /** Nothing is in the way of starting so many parts. */
    default void starting(int parts) {}

    default void ready(String part, Duration after) {}

    /** @param after counted from the start of this process */
    default void allReady(Duration after) {}

    default void stopped(String part) {}
}
