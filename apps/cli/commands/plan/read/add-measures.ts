import type { Translator } from "#io/language";
import type { Measure } from "#model/analysis";
import { measureInSteps, type PlanContent } from "#model/plan";
import { nearestId, unitTree } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { BadInput } from "../../../terminal/bad-input.ts";
import type { StepsOfMeasure } from "./measure-steps.ts";

/** Adds measures in steps to a plan's content. @throws BadInput where there is no such measure, with the nearest. */
export function addMeasures(
  content: PlanContent,
  chosen: readonly StepsOfMeasure[],
  measures: readonly Measure[],
  dataset: Dataset,
  { language }: Translator,
): PlanContent {
  const isNation = unitTree(dataset).nation === content.unit;
  const taken = new Set(content.measures.map(({ id }) => id));
  const added = chosen.map(({ id, steps }) => {
    const measure = measures.find((one) => one.id === id);
    if (measure === undefined) throw new BadInput([unknownMeasure(id, measures)]);
    const planned = measureInSteps({ measure, steps, unit: content.unit, language }, isNation);
    const free = freeId(id, taken);
    taken.add(free);
    return { ...planned, id: free };
  });
  return { ...content, measures: [...content.measures, ...added] };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    if (!taken.has(id)) return id;
    if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
  }
}

function unknownMeasure(value: string, measures: readonly Measure[]): Finding {
  const nearest = nearestId(value, new Set(measures.map(({ id }) => id)));
  const hint = nearest === undefined ? "framsyn measures shows those there are." : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? { value } : { value, context: "near", suggestion: nearest };
  const code = "analysis.unknown-measure";
  return {
    severity: "error",
    code,
    file: "--add",
    row: null,
    field: null,
    value,
    message: `There is no measure "${value}". ${hint}`,
    params,
  };
}
