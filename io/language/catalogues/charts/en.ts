/** What charts say, English. */
export const en = {
  medianAndBand: "{{median}} (80%: {{band}})",
  interval80: "80%: {{band}}",
  ages: "{{from}}–{{to}} years",
  moreThan: "More than {{amount}}",
  showTable: "Show the figures in a table",
  hideTable: "Hide the table",
  year: "Year",
  median: "{{what}}, middle (median)",
  low: "{{what}}, low (10%)",
  high: "{{what}}, high (90%)",
  bandNote: "The dark area holds 50% of the possible futures, the whole area 80%.",
  contractedFte: "Contracted FTE",
  gap: {
    axis: "Shortage, contracted FTE",
    band: "thin line: 80% interval",
    short: "too few",
    spare: "to spare",
    widens: "Widens the shortage",
    narrows: "Narrows the shortage",
    total: "The shortage in that year",
  },
  source: {
    title: "From Framsyn",
    dataset: "Dataset",
    scenario: "Scenario",
    model: "Model version",
    seed: "Seed for random numbers",
    draws: "Number of possible futures",
    place: "Occupation and unit",
    figure: "Figure",
    unit: "Unit of measure",
  },
  summary: {
    fans: "Line chart from {{first}} to {{last}}. {{lines}}",
    fan: "{{what}} goes from {{start}} to {{end}} (80%: {{band}}).",
    zero: "Above zero is {{above}}, below zero is {{below}}.",
    flows:
      "Bar chart of people coming in and leaving each year. In {{year}}, {{in}} come in and {{out}} leave, net {{net}}. Largest in: {{largestIn}}. Largest out: {{largestOut}}.",
    experience:
      "Area chart from {{first}} to {{last}}. Experienced staff go from {{start}} to {{end}} FTE. New staff are {{freshStart}} in {{first}} and {{freshEnd}} in {{last}}.",
    pyramid:
      "Age pyramid. {{total}} employees, {{women}} women and {{men}} men. {{old}} are 60 or older. The largest age group is {{band}}.",
    pyramidHidden: "Age pyramid. Some numbers are hidden because the group is small.",
    dots: "Dot plot for {{year}}. Each of the {{dots}} dots is a possible future. {{short}} of them have a shortage.",
    curve: "Curve for {{year}}. The probability that more than {{threshold}} FTE are lacking is {{percent}}.",
  },
};
