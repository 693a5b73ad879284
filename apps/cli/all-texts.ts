import type { AreaTexts } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { texts as analysis } from "./analysis/texts.ts";
import { texts as remedy } from "./commands/measures/texts.ts";
import { texts as plan } from "./commands/plan/texts.ts";
import { texts as cli } from "./texts.ts";

/** Every text the command line may say. */
export const CLI_TEXTS: readonly AreaTexts[] = [...SHARED_TEXTS, cli, analysis, plan, remedy];
