/** Regional health authority of each county. */
export const REGION_OF_COUNTY: Readonly<Record<string, string>> = {
  oslo: "helse-sor-ost",
  akershus: "helse-sor-ost",
  ostfold: "helse-sor-ost",
  buskerud: "helse-sor-ost",
  innlandet: "helse-sor-ost",
  vestfold: "helse-sor-ost",
  telemark: "helse-sor-ost",
  agder: "helse-sor-ost",
  rogaland: "helse-vest",
  vestland: "helse-vest",
  "more-og-romsdal": "helse-midt-norge",
  trondelag: "helse-midt-norge",
  nordland: "helse-nord",
  troms: "helse-nord",
  finnmark: "helse-nord",
};

/** Regional health authority a programme lies in; programmes for the whole country are counted to the largest. */
export const regionOf = (county: string | null): string => REGION_OF_COUNTY[county ?? ""] ?? "helse-sor-ost";
