import { z } from "zod";

/** What the page keeps in its address: the series and occupation shown, `series:occupation`. */
export const BacktestSearch = z.object({ tried: z.string().max(200).optional().catch(undefined) });
