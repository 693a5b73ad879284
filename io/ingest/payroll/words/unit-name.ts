/** What kind of company a unit is, behind its name. */
const COMPANY = /\s+(?:R?HF|KF|AS|SA)$/;

/** A unit's name as people say it: "Helse Bergen", not "Helse Bergen HF". */
export const spokenUnitName = (name: string): string => name.replace(COMPANY, "");
