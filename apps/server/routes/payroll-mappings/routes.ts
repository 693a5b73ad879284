import { z } from "zod";
import { PayrollMappingKept } from "#apps/contract";
import { mappingToKeep, PayrollMapping } from "#io/ingest";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";

const Unit = z.object({ unit: z.string().max(100) });

/** How a unit's payroll files are read, kept from one year to the next. */
export const routes = defineRoutes({
  order: 55,
  tag: "datasets",
  schemas: { PayrollMappingKept },
  routes: mappingRoutes,
});

function mappingRoutes(app: App, { store, datasets }: Service): void {
  /** Units are those of the dataset that is current. */
  async function known(unit: string): Promise<void> {
    const { dataset } = await datasets.open("current", "path");
    const { units } = dataset.tables;
    if (!units.some(({ id }) => id === unit))
      throw unknownId(
        "unit",
        unit,
        units.map(({ id, name_nb }) => ({ id, words: [name_nb] })),
        "path",
      );
  }

  app.get(
    "/api/units/:unit/payroll-mapping",
    {
      schema: {
        summary: "How the unit's payroll files are read, as it was kept with the last import or by itself; empty where nothing is kept",
        params: Unit,
        response: { 200: PayrollMappingKept, ...problems(404) },
      },
    },
    async ({ params: { unit } }) => {
      await known(unit);
      const kept = await store.payrollMappings.find(unit);
      return { mapping: { ...kept?.mapping }, savedAt: kept?.savedAt ?? null };
    },
  );

  app.put(
    "/api/units/:unit/payroll-mapping",
    {
      schema: {
        summary: "Keep how the unit's payroll files are read; what is about one file (sheet, day, vacancies, rows left out) is not kept",
        params: Unit,
        body: PayrollMapping,
        response: { 200: PayrollMappingKept, ...problems(404, 422) },
      },
    },
    async ({ params: { unit }, body }) => {
      await known(unit);
      const kept = await store.payrollMappings.save(unit, mappingToKeep(body));
      return { mapping: { ...kept.mapping }, savedAt: kept.savedAt };
    },
  );
}
