package vn.giamngheo.household.movement;

/** Columns of the tables of movement, the same for poor and for near-poor households. */
enum Column {
    OPENING("opening"),
    TO_OTHER_LIST("toOtherList"),
    ESCAPED("escaped"),
    OTHER_DECREASE("otherDecrease"),
    FROM_OTHER_LIST("fromOtherList"),
    RELAPSE("relapse"),
    NEWCOMER("newcomers"),
    OTHER_INCREASE("otherIncrease"),
    CLOSING("closing");

    private final String field;

    Column(String field) {
        this.field = field;
    }

    /** Its name in JSON. */
    String field() {
        return field;
    }
}
