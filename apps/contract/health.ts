import { z } from "zod";

export const Health = z.object({
  status: z.enum(["ok", "starting"]),
  version: z.string(),
  model: z.string(),
  store: z.enum(["embedded", "postgresql"]),
});
export type Health = z.infer<typeof Health>;
