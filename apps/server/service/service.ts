import type { Logger } from "pino";
import type { Store } from "#io/store";
import type { ThreadPool } from "#io/threads";
import type { UserOf } from "../access/user-of.ts";
import type { Answers } from "../analyses/answers.ts";
import type { History } from "../analyses/history.ts";
import type { DatasetLibrary } from "../library/dataset-library.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { PlacementService } from "../placements/placement-service.ts";
import type { PlanService } from "../plans/plan-service.ts";
import type { ProgrammeService } from "../programme/programme-service.ts";
import type { Publisher } from "../publication/publisher.ts";
import type { Projector } from "../runs/projector.ts";
import type { Runs } from "../runs/runs.ts";
import type { Uploads } from "../uploads/uploads.ts";

/** What the routes work with. */
export interface Service {
  readonly store: Store;
  readonly datasets: DatasetLibrary;
  readonly projector: Projector;
  readonly runs: Runs;
  readonly analyses: Answers;
  readonly history: History;
  readonly programme: ProgrammeService;
  readonly publications: Publisher;
  readonly plans: PlanService;
  readonly placements: PlacementService;
  readonly uploads: Uploads;
  readonly threads: ThreadPool;
  /** Who asks. */
  readonly userOf: UserOf;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Version of the program. */
  readonly version: string;
  /** Whether the reference dataset is in the store. */
  isReady(): boolean;
}
