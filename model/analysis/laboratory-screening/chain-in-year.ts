import { summarise } from "#model/projection";
import type { SamplesOfProgramme } from "#model/scenario";
import { type Dataset, type NamedRow, namesOf } from "#model/vocabulary";
import { restsOnAssumptions } from "../laboratory-asked/asked-laboratories.ts";
import { smallGroups } from "../laboratory-asked/small-groups.ts";
import type { LaboratoryScreening } from "./laboratory-screening.ts";

type Answered = LaboratoryScreening["chains"][number];

/** Tells what a programme brings in the last year drawn. Groups too small to be shown are left out and counted. */
export function chainInYear(
  { tables, description }: Dataset,
  { chain, isOn, steps, counts, laboratories }: SamplesOfProgramme,
  draws: number,
): Answered & { readonly assumed: boolean } {
  const named = <R extends NamedRow & { readonly id: string }>(rows: readonly R[], id: string): Answered["names"] =>
    namesOf(rows.find((row) => row.id === id)!);
  const sum = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, d) => value + other[d]!);
  return {
    chain: chain.id,
    programme: chain.programme_group,
    names: namesOf(chain),
    on: isOn,
    startYear: chain.start_year,
    steps: steps.map(({ row, women, men }) => ({
      names: { nb: row.label_nb, nn: row.label_nn, en: row.label_en },
      unitOfMeasure: row.unit_of_measure,
      women: summarise(women),
      men: summarise(men),
      count: summarise(sum(women, men)),
      delayYears: row.delay_years,
      intervalYears: row.interval_years,
    })),
    yearly: Array.from({ length: counts.length / draws }, (_, at) => ({
      year: description.baseYear + at,
      count: summarise(counts.slice(at * draws, (at + 1) * draws)),
    })),
    laboratories: laboratories.map(({ laboratory, test, part, requests, items, groups }) => {
      const small = smallGroups(tables, laboratory);
      const shown = groups.filter(({ group }) => !small.has(group));
      return {
        laboratory,
        names: named(tables.laboratories, laboratory),
        test,
        testNames: named(tables.laboratory_tests, test),
        part,
        requests: summarise(requests),
        items: items.map((one) => ({
          station: one.station,
          stationNames: named(tables.stations, one.station),
          count: summarise(one.items),
        })),
        groups: shown.map(({ group, hours, fte }) => ({
          group,
          names: named(tables.staff_groups, group),
          hours: summarise(hours),
          fte: summarise(fte),
        })),
        hidden: groups.length - shown.length,
      };
    }),
    assumed:
      tables.programme_chains.some((row) => row.chain === chain.id && row.certainty === "assumption") ||
      laboratories.some(({ laboratory }) => restsOnAssumptions(tables, laboratory)),
  };
}
