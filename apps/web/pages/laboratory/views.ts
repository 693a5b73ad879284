import type { z } from "zod";
import type { LaboratoryView } from "./view/define-view.ts";

const found = import.meta.glob<{ readonly view: LaboratoryView }>("./views/*/view.ts", { eager: true });

/** Every view of the page: a folder in `views` with a `view.ts`, in the order they ask for. */
export const VIEWS: readonly LaboratoryView[] = Object.values(found)
  .map(({ view }) => view)
  .sort((one, other) => one.order - other.order);

/** The values of the page in the address, and those of its views. */
export const searchWithViews = <Search extends z.ZodObject>(search: Search): Search =>
  VIEWS.reduce<z.ZodObject>((all, { search: own }) => (own === undefined ? all : all.extend(own.shape)), search) as Search;
