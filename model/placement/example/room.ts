/** How much room a trust has for students in a discipline. An assumption: nobody publishes it. */
export interface Room {
  readonly discipline: string;
  readonly occupation: "bioingenior" | "radiograf";
  /** Students at once for each employed in the occupation. */
  readonly placesPerStaff: number;
  /** Trusts with fewer employed do not have the discipline. */
  readonly leastStaff: number;
}

export const ROOM: readonly Room[] = [
  { discipline: "biochemistry", occupation: "bioingenior", placesPerStaff: 0.03, leastStaff: 8 },
  { discipline: "haematology", occupation: "bioingenior", placesPerStaff: 0.008, leastStaff: 40 },
  { discipline: "microbiology", occupation: "bioingenior", placesPerStaff: 0.006, leastStaff: 110 },
  { discipline: "pathology", occupation: "bioingenior", placesPerStaff: 0.0065, leastStaff: 110 },
  { discipline: "transfusion", occupation: "bioingenior", placesPerStaff: 0.006, leastStaff: 40 },
  { discipline: "conventional", occupation: "radiograf", placesPerStaff: 0.06, leastStaff: 5 },
  { discipline: "ct-mr", occupation: "radiograf", placesPerStaff: 0.05, leastStaff: 25 },
  { discipline: "radiotherapy", occupation: "radiograf", placesPerStaff: 0.012, leastStaff: 90 },
];
