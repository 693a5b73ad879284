/** A discipline of the example, and how much room a trust has for students in it. Room is an assumption. */
export interface ExampleDiscipline {
  readonly id: string;
  readonly name_nb: string;
  readonly name_nn: string;
  readonly name_en: string;
  readonly occupation: "bioingenior" | "radiograf";
  /** Students at once for each employed in the occupation. */
  readonly placesPerStaff: number;
  /** Trusts with fewer employed do not have the discipline. */
  readonly leastStaff: number;
}

export const DISCIPLINES: readonly ExampleDiscipline[] = [
  {
    id: "biochemistry",
    name_nb: "Medisinsk biokjemi",
    name_nn: "Medisinsk biokjemi",
    name_en: "Medical biochemistry",
    occupation: "bioingenior",
    placesPerStaff: 0.03,
    leastStaff: 20,
  },
  {
    id: "haematology",
    name_nb: "Hematologi og koagulasjon",
    name_nn: "Hematologi og koagulasjon",
    name_en: "Haematology and coagulation",
    occupation: "bioingenior",
    placesPerStaff: 0.008,
    leastStaff: 40,
  },
  {
    id: "microbiology",
    name_nb: "Mikrobiologi",
    name_nn: "Mikrobiologi",
    name_en: "Microbiology",
    occupation: "bioingenior",
    placesPerStaff: 0.006,
    leastStaff: 110,
  },
  {
    id: "pathology",
    name_nb: "Patologi",
    name_nn: "Patologi",
    name_en: "Pathology",
    occupation: "bioingenior",
    placesPerStaff: 0.0065,
    leastStaff: 110,
  },
  {
    id: "transfusion",
    name_nb: "Transfusjonsmedisin",
    name_nn: "Transfusjonsmedisin",
    name_en: "Transfusion medicine",
    occupation: "bioingenior",
    placesPerStaff: 0.006,
    leastStaff: 40,
  },
  {
    id: "conventional",
    name_nb: "Skjelett og thorax",
    name_nn: "Skjelett og thorax",
    name_en: "Skeletal and chest radiography",
    occupation: "radiograf",
    placesPerStaff: 0.06,
    leastStaff: 15,
  },
  {
    id: "ct-mr",
    name_nb: "CT og MR",
    name_nn: "CT og MR",
    name_en: "CT and MR",
    occupation: "radiograf",
    placesPerStaff: 0.05,
    leastStaff: 25,
  },
  {
    id: "radiotherapy",
    name_nb: "Stråleterapi",
    name_nn: "Stråleterapi",
    name_en: "Radiotherapy",
    occupation: "radiograf",
    placesPerStaff: 0.012,
    leastStaff: 90,
  },
];
