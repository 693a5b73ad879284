import { z } from "zod";
import { STEPS } from "./steps/steps.ts";

/** What the page keeps in its address: the step, so that the browser's own way back goes one step back. The file itself stays in the page. */
export const OwnNumbersSearch = z.object({ step: z.enum(STEPS).optional().catch(undefined) });
