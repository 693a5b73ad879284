import { analysis } from "./analysis/index.ts";
import { backtest } from "./backtest/index.ts";
import { charts } from "./charts/index.ts";
import { cli } from "./cli/index.ts";
import { cliExplain } from "./cli-explain/index.ts";
import { cliPlan } from "./cli-plan/index.ts";
import { cliRemedy } from "./cli-remedy/index.ts";
import { comparison } from "./comparison/index.ts";
import { data } from "./data/index.ts";
import { explain } from "./explain/index.ts";
import { findings } from "./findings/index.ts";
import { overview } from "./overview/index.ts";
import { plan } from "./plan/index.ts";
import { planEdit } from "./plan-edit/index.ts";
import { planMeasures } from "./plan-measures/index.ts";
import { planPage } from "./plan-page/index.ts";
import { plans } from "./plans/index.ts";
import { programme } from "./programme/index.ts";
import { projection } from "./projection/index.ts";
import { publicPlans } from "./public/index.ts";
import { sentences } from "./sentences/index.ts";
import { shell } from "./shell/index.ts";
import { unitsOfMeasure } from "./units-of-measure/index.ts";
import { whatIf } from "./what-if/index.ts";
import { whatItTakes } from "./what-it-takes/index.ts";

/** Every area of the product with its texts; a new area is one folder and one line here. */
export const CATALOGUES = {
  analysis,
  backtest,
  cli,
  "cli-explain": cliExplain,
  "cli-plan": cliPlan,
  "cli-remedy": cliRemedy,
  comparison,
  data,
  explain,
  sentences,
  overview,
  charts,
  plan,
  "plan-edit": planEdit,
  "plan-measures": planMeasures,
  "plan-page": planPage,
  plans,
  programme,
  projection,
  public: publicPlans,
  shell,
  findings,
  "units-of-measure": unitsOfMeasure,
  "what-if": whatIf,
  "what-it-takes": whatItTakes,
} as const;
