package vn.giamngheo.plan.target.judgement;

/** How a measured value is held against a target, in the document's own words. */
public enum Comparison {
    /** "Xuống còn", "không quá": the limit itself is met. */
    AT_MOST,
    /** "Đạt", "ít nhất", "từ ... trở lên": the limit itself is met. */
    AT_LEAST,
    /** "Dưới": the limit itself is not met. */
    BELOW,
    /** "Trên", "hơn": the limit itself is not met. */
    ABOVE,
    EQUALS,
    /** "Từ ... đến": both ends are met. */
    WITHIN
}
