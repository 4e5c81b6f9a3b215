package vn.giamngheo.household.standard;

import java.util.Collection;
import java.util.Map;

/**
 * Points of form B1 by characteristic, for one standard, kind of settlement and region (Circular 07/2021/TT-BLĐTBXH, annexes III
 * and IV).
 */
public record ScoreTable(Map<String, Integer> points) {

    /** Score A: the sum of the points of the household's characteristics. */
    public int score(Collection<String> characteristics) {
        return characteristics.stream().mapToInt(points::get).sum();
    }

    public boolean knows(String characteristic) {
        return points.containsKey(characteristic);
    }
}
