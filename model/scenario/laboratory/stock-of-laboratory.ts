import {
  type DailyUse,
  drawFigureOf,
  forecastUse,
  isRefused,
  meanUse,
  type OnHand,
  onHand,
  type ProductMonths,
  type ProductStockAnswer,
  productCost,
  productMonths,
  productStock,
  type Refused,
  rollForward,
} from "#model/laboratory";
import { type Dataset, dayText } from "#model/vocabulary";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import { type CompiledStock, compileStock, inWorkingDays } from "./compile-stock.ts";
import { type HistoricProductUse, historicProductUse } from "./historic-product-use.ts";
import { historicTests, isOpen } from "./historic-use.ts";
import { type LaboratoryPlanOptions, planOfLaboratory, type StaffAtUnit } from "./plan-of-laboratory.ts";

/** Days ahead that stock is followed. What lies beyond has no date. */
export const STOCK_DAYS = 730;
const MONTHS = 12;
const yearOfDay = (day: number): number => Number(dayText(day).slice(0, 4));

/** A product in a laboratory on a day. */
export interface StockOfProduct {
  readonly product: string;
  readonly compiled: CompiledStock;
  /** On hand on the day; null where it was never counted, or counted later. */
  readonly stock: OnHand | null;
  readonly historic: HistoricProductUse | Refused<string>;
  /** Needed in the twelve months after the month of the day, by draw, and what it costs; null where no price is known. */
  readonly need: Float64Array;
  readonly cost: Float64Array | null;
  readonly answer: ProductStockAnswer;
  /** Working days of the next delivery, by draw; null where it is not known. */
  readonly lead: Int32Array | null;
}

/** Last year that must be planned for stock to be followed from a day. */
export const lastYearOfStock = (today: number): number => yearOfDay(today + STOCK_DAYS);

/**
 * Says of each product of a laboratory how its stock stands on a day, from the laboratory's own plan: use is what the plan needs.
 *
 * @param today from 1970-01-01.
 */
export function stockOfLaboratory(
  dataset: Dataset,
  id: string,
  staff: (occupation: string) => StaffAtUnit | undefined,
  { today, scenario, draws, seed }: Omit<LaboratoryPlanOptions, "years"> & { readonly today: number },
): StockOfProduct[] {
  const firstYear = dataset.description.baseYear;
  const years = Math.max(firstYear, lastYearOfStock(today)) - firstYear + 1;
  const plan = planOfLaboratory(dataset, id, staff, { scenario, draws, seed, years });
  const { monthlyDrivers } = plan.needs();
  const cells = years * MONTHS * draws;
  const tests = new Map(plan.inputs.analyses.map(({ test }) => [test, historicTests(dataset.tables.test_volumes, plan.inputs, test)]));
  return plan.laboratory.products.map((drawn, at) => {
    const stated = plan.inputs.products[at]!;
    const of = { laboratory: id, product: drawn.product };
    const months = productMonths(drawn, monthlyDrivers, cells);
    const year = nextTwelve(months, today, firstYear, draws);
    const prices = stated.prices;
    const price = prices.findLast(({ from }) => from <= yearOfDay(today)) ?? prices[0];
    const compiled = compileStock(
      dataset.tables,
      { ...of, today },
      {
        keeping: { packSize: stated.packSize?.value ?? 0, daysOnceOpened: stated.usableOnceOpenedDays?.value ?? null },
        packPrice: price?.value.value ?? null,
        shelfLife: stated.shelfLifeDays?.value ?? null,
      },
    );
    const expected = { months, firstYear, open: isOpen(plan.inputs.calendar) };
    const use = forecastUse(expected, { ...of, from: today, days: STOCK_DAYS, draws, seed });
    const { lots, refused } = lotsToday(compiled, today, () =>
      forecastUse(expected, { ...of, from: compiled.counted!, days: today - compiled.counted!, draws, seed }),
    );
    const streams = { draws, randomness: { seed }, nationalShare: NATIONAL_SHARE };
    const setLead =
      compiled.stated === null || compiled.stated.distribution === "point"
        ? null
        : Int32Array.from(drawFigureOf(id, compiled.stated, `product:${drawn.product}:lead-time`, "positive", streams), (days) =>
            Math.max(1, inWorkingDays(days)),
          );
    const answer = productStock({
      ...of,
      ...{ seed, today, setLead, events: [] },
      supply: { ...compiled.supply, lots },
      lead: compiled.lead,
      use: refused ?? use,
    });
    return {
      product: drawn.product,
      compiled,
      stock: refused === null ? onHand(lots, compiled.supply.keeping, today) : null,
      historic: historicProductUse(drawn, plan.laboratory, tests, (use) => {
        const { byTests, bySchedule } = productMonths({ ...drawn, uses: [use] }, monthlyDrivers, cells);
        return meanOfYear(byTests, draws) + meanOfYear(bySchedule, draws);
      }),
      need: year,
      cost: productCost(year, drawn, yearOfDay(today)),
      answer,
      lead: setLead,
    };
  });
}

/** Lots as they stand today, those counted earlier less the mean use since; or why that is not known. */
function lotsToday(
  { counted, lots, supply }: CompiledStock,
  today: number,
  since: () => DailyUse | Refused<string>,
): { readonly lots: CompiledStock["lots"]; readonly refused: Refused<string> | null } {
  const refuse = (reason: string): ReturnType<typeof lotsToday> => ({ lots: [], refused: { status: "refused", reason, params: {} } });
  if (!(supply.keeping.packSize > 0)) return refuse("pack-not-positive");
  if (counted === null) return refuse("not-counted");
  if (counted > today) return refuse("counted-later");
  if (counted === today) return { lots, refused: null };
  const use = since();
  if (isRefused(use)) return { lots: [], refused: use };
  return { lots: rollForward(lots, supply.keeping, counted, meanUse(use)), refused: null };
}

/** What the plan needs in the twelve months after that of a day, by draw. */
function nextTwelve({ byTests, bySchedule }: ProductMonths, today: number, firstYear: number, draws: number): Float64Array {
  // The month of the day is counted from 1, so that it names the month after.
  const first = Math.max(0, (yearOfDay(today) - firstYear) * MONTHS + Number(dayText(today).slice(5, 7)));
  const all = new Float64Array(draws);
  for (let at = first * draws; at < (first + MONTHS) * draws; at++) all[at % draws]! += byTests[at]! + bySchedule[at]!;
  return all;
}

/** Sum of the first twelve months, mean of the draws. */
const meanOfYear = (months: Float64Array, draws: number): number =>
  months.subarray(0, MONTHS * draws).reduce((sum, units) => sum + units, 0) / draws;
