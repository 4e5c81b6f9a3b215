package vn.giamngheo.budget.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A column of the data package.
 *
 * @param type of the table schema
 * @param columnType of the Fiscal Data Package's budget taxonomy; null where it has none, which the standard allows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FiscalField(String name, String type, String columnType, String title) {}
