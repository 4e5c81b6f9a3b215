-- Income per head that a survey asked for beside the points: standards without published points compare by it.

alter table household_classification
    add column income_vnd_per_month bigint,
    add constraint household_classification_income_check check (income_vnd_per_month >= 0);

alter table household_import_row add column income_vnd_per_month bigint;
