import { sql } from "kysely";
import { type Batches, batchesIn } from "./batches.ts";
import type { Connection, QueueDatabase } from "./connect/connection.ts";
import { connectEmbedded } from "./connect/embedded.ts";
import { connectServer } from "./connect/server.ts";
import { type Datasets, datasetsIn } from "./datasets.ts";
import { type LaboratoryOrderEvents, laboratoryOrdersIn } from "./laboratory-orders.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { migrate } from "./migrations/migrate.ts";
import { type Outcomes, outcomesIn } from "./outcomes.ts";
import { type PayrollMappings, payrollMappingsIn } from "./payroll-mappings.ts";
import { type Placements, placementsIn } from "./placements/placements-in.ts";
import { type Plans, plansIn } from "./plans/plans-in.ts";
import { type Publications, publicationsIn } from "./publications/publications.ts";
import { type Scenarios, scenariosIn } from "./scenarios.ts";
import { StoreError } from "./schema/store-error.ts";
import { type Answers, answersIn } from "./work/answers.ts";
import { type Works, worksIn } from "./work/works.ts";

/** PostgreSQL's code for a right that is lacking. */
const NO_RIGHT = "42501";

/** Where the store is: a folder of its own, or a PostgreSQL server. */
export type StorePlace = { readonly dataFolder: string } | { readonly url: string };

/** Everything Framsyn keeps. */
export interface Store {
  readonly kind: "embedded" | "postgresql";
  readonly datasets: Datasets;
  readonly scenarios: Scenarios;
  readonly outcomes: Outcomes;
  readonly work: Works;
  readonly answers: Answers;
  readonly batches: Batches;
  /** How the queue of work reaches the same database. */
  readonly queue: QueueDatabase;
  readonly payrollMappings: PayrollMappings;
  readonly plans: Plans;
  readonly placements: Placements;
  readonly publications: Publications;
  readonly laboratoryOrders: LaboratoryOrderEvents;
  /** Size of the whole database in bytes. */
  size(): Promise<number>;
  /** Closes the store and gives back its lock. */
  close(): Promise<void>;
}

/**
 * Opens the store and brings its schema up to date.
 *
 * @throws StoreError when it cannot be opened; the message says what to do.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const connection: Connection = "url" in place ? await connectServer(place.url) : await connectEmbedded(place.dataFolder);
  const { db, kind } = connection;
  try {
    await migrate(db, MIGRATIONS);
    return {
      kind,
      datasets: datasetsIn(db),
      scenarios: scenariosIn(db),
      outcomes: outcomesIn(db),
      work: worksIn(db),
      answers: answersIn(db),
      batches: batchesIn(db),
      queue: connection.queue,
      payrollMappings: payrollMappingsIn(db),
      plans: plansIn(db),
      placements: placementsIn(db),
      publications: publicationsIn(db),
      laboratoryOrders: laboratoryOrdersIn(db),
      size: async () => {
        const answer = await sql<{ size: number }>`select pg_database_size(current_database()) as size`.execute(db);
        return Number(answer.rows[0]?.size ?? 0);
      },
      close: connection.close,
    };
  } catch (error) {
    await connection.close();
    if ((error as { code?: unknown }).code !== NO_RIGHT) throw error;
    throw new StoreError(
      "forbidden",
      `PostgreSQL does not let this user make or change the schema "framsyn": ${(error as Error).message}. ` +
        "Let an administrator run: grant create on database … to …; docs/operation.md says more.",
      { cause: error },
    );
  }
}
