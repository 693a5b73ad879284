import type { Translator } from "#io/language";
import { planUnits } from "#io/plans";
import type { StoredPlan } from "#io/store";
import { layTable } from "../../../output/table.ts";
import { withDesk } from "../../../plans/with-desk.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, { dataFolder, format }) => {
  const rows = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
    const plans = new Map((await desk.store.plans.list()).map((plan) => [plan.unit, plan]));
    return planUnits(current).map(({ id }) => ({ unit: id, plan: plans.get(id) }));
  });
  terminal.stdout.write(format === "json" ? `${JSON.stringify(rows.map(asJson))}\n` : asTable(rows, terminal.text));
  return EXIT.fine;
};

interface Row {
  readonly unit: string;
  readonly plan: StoredPlan | undefined;
}

function asTable(rows: readonly Row[], text: Translator): string {
  const columns = (["unit", "status", "revision", "version", "published", "last", "measures", "changed"] as const).map((name) => ({
    title: text.t(`cli-plan:list.${name}`),
    align: name === "unit" || name === "status" || name === "changed" ? ("left" as const) : ("right" as const),
  }));
  return layTable(
    columns,
    rows.map(({ unit, plan }) => {
      if (plan === undefined) return [unit, text.t("cli-plan:list.none")];
      const { status, revision, version, published, content, changedAt, changedBy } = plan;
      const numbers = [revision, version, published, content.basis.lastYear, content.measures.length];
      return [
        unit,
        text.t(`cli-plan:status.${status}`),
        ...numbers.map((number) => (number === null ? "" : String(number))),
        `${text.date(changedAt.slice(0, 10))}, ${changedBy}`,
      ];
    }),
  );
}

const asJson = ({ unit, plan }: Row) => {
  if (plan === undefined) return { unit, status: null };
  const { content, ...head } = plan;
  return { ...head, lastYear: content.basis.lastYear, measures: content.measures.length };
};
