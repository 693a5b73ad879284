import { z } from "zod";

const name = z.string().min(1).max(200).optional().catch(undefined);

/** What the page keeps in its address besides the place and what its views keep there: the laboratory, all where none is named, and the view. */
export const LaboratorySearch = z.object({ laboratory: name, view: name });
export type LaboratorySearch = z.infer<typeof LaboratorySearch>;
