import { z } from "zod";

/** Whether people are expectations, or whole persons who leave, move and come by chance (demographic noise). */
export const Noise = z.enum(["expected", "demographic"]);
export type Noise = z.infer<typeof Noise>;
