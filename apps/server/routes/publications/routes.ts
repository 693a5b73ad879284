import { z } from "zod";
import { PublicDocumentQuery, PublicPlanList, PublicPlanQuery, PublicPlanView } from "#apps/contract";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { NoPdfCompiler, writePlan } from "#io/report";
import type { PublishedVersion } from "#io/store";
import { PlanFormat } from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { PLAN_FILE, PLAN_MEDIA_TYPES } from "../../plans/plan-files.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import type { Service } from "../../service/service.ts";

const Unit = z.object({ unit: z.string().describe("Id of a unit with a published plan") });

const infoOf = ({ version, publishedAt, baseYear, lastYear }: PublishedVersion) => ({ version, publishedAt, baseYear, lastYear });

/** Names, kind and parent of a unit. */
function unitOf({ tables }: Dataset, id: string) {
  const row = tables.units.find((unit) => unit.id === id)!;
  return { kind: row.kind, parent: row.parent, names: { nb: row.name_nb, nn: row.name_nn, en: row.name_en } };
}

/** Routes under /api/public: published plans, small numbers hidden. */
export const routes = defineRoutes({
  order: 100,
  tag: "public",
  about: "Published plans as the public may see them, small numbers hidden",
  routes: publicationRoutes,
});

function publicationRoutes(app: App, { publications, datasets }: Service): void {
  app.get(
    "/api/public/plans",
    {
      schema: {
        summary: "Units with a published plan",
        response: { 200: PublicPlanList },
      },
    },
    async (_, reply) => {
      reply.header("cache-control", "no-cache");
      const plans = await Promise.all(
        (await publications.list()).map(async (version) => {
          const { dataset } = await datasets.open(version.dataset, "path");
          return { unit: version.unit, ...unitOf(dataset, version.unit), ...infoOf(version) };
        }),
      );
      return { smallest: publications.smallest, plans };
    },
  );

  app.get(
    "/api/public/plans/:unit",
    {
      schema: {
        summary: "A published plan as the public may see it",
        description:
          "Figures about fewer persons than the threshold are hidden, and as many others as it takes that nobody can work them out. The same figures are hidden in every version, format and unit, and stay hidden.",
        params: Unit,
        querystring: PublicPlanQuery,
        response: { 200: PublicPlanView, ...problems(404, 422) },
      },
    },
    async ({ params, query }, reply) => {
      const { plan, version, versions, dataset } = await publications.find(params.unit, query.version);
      reply.header("cache-control", "no-cache");
      return {
        unit: params.unit,
        names: unitOf(dataset, params.unit).names,
        dataset: dataset.hash,
        ...infoOf(version),
        versions: versions.map(infoOf),
        smallest: publications.smallest,
        hidden: [...plan.hidden],
        partly: [...plan.partly],
        document: plan.document,
      };
    },
  );

  app.get(
    "/api/public/plans/:unit/document.:format",
    {
      serializerCompiler: () => (payload) => (typeof payload === "string" ? payload : JSON.stringify(payload)),
      schema: {
        summary:
          "A published plan as a document, small numbers hidden: PDF (PDF/UA-1), Word, spreadsheet, JSON, or a data package of CSV tables",
        params: z.object({ ...Unit.shape, format: PlanFormat }),
        querystring: PublicDocumentQuery,
        response: { 200: PLAN_FILE, ...problems(404, 422) },
      },
    },
    async ({ params: { unit, format }, query }, reply) => {
      const { plan, version, dataset } = await publications.find(unit, query.version);
      const text = translator(query.language, SHARED_TEXTS);
      const date = version.publishedAt.slice(0, 10);
      const bytes = await writePlan(plan, { dataset, text, format, date }).catch((error: unknown) => {
        if (error instanceof NoPdfCompiler) throw new HttpProblem(422, "bad-input", error.message);
        throw error;
      });
      return (
        reply
          .type(PLAN_MEDIA_TYPES[format])
          .header("content-disposition", `attachment; filename="plan-${unit}-public-${version.version}-${query.language}.${format}"`)
          .header("cache-control", "no-cache")
          // Bytes are sent as they are; the type is that of the text other formats could be.
          .send(Buffer.from(bytes) as unknown as string)
      );
    },
  );
}
