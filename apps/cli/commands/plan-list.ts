import { type Command, Option } from "@commander-js/extra-typings";
import { planUnits } from "#io/plans";
import type { StoredPlan } from "#io/store";
import { makeCommand } from "../make-command.ts";
import { layTable } from "../output/table.ts";
import { withDesk } from "../plans/with-desk.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn plan list`. */
export function addPlanListCommand(parent: Command, terminal: Terminal): void {
  const { text, stdout } = terminal;
  parent.addCommand(
    makeCommand("list", text.t("cli-plan:list.description"), terminal)
      .option("--data-folder <folder>", text.t("cli-plan:dataFolder"))
      .addOption(new Option("--format <format>", text.t("cli:options.format")).choices(["table", "json"]).default("table"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli-plan:examples.list")}`)
      .action(async ({ dataFolder, format }) => {
        const rows = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
          const plans = new Map((await desk.store.plans.list()).map((plan) => [plan.unit, plan]));
          return planUnits(current).map(({ id }) => ({ unit: id, plan: plans.get(id) }));
        });
        stdout.write(format === "json" ? `${JSON.stringify(rows.map(asJson))}\n` : table(rows));
      }),
  );

  function table(rows: readonly Row[]): string {
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
}

interface Row {
  readonly unit: string;
  readonly plan: StoredPlan | undefined;
}

const asJson = ({ unit, plan }: Row) => {
  if (plan === undefined) return { unit, status: null };
  const { content, ...head } = plan;
  return { ...head, lastYear: content.basis.lastYear, measures: content.measures.length };
};
