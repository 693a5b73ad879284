import { z } from "zod";
import { PlacementExportQuery } from "#apps/contract";
import { zipFiles } from "#io/report";
import type { What } from "#model/access";
import { only } from "../../access/only.ts";
import type { App } from "../../http/app.ts";
import { problems } from "../../http/problem-responses.ts";
import { today } from "../../placements/placement-service.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";
import { untilClientLeaves } from "../../uploads/upload.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ics: "text/calendar; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
};
const FILE = {
  description: "One file as it is, several as a zip",
  content: Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type.split(";", 1)[0]!, { schema: z.string() }])),
};

/** What is asked for: a site's own files, or what is of the whole term. A student's are the coordinator's to hand out. */
const whatOf = (query: unknown): What => {
  const site = (query as { readonly site?: unknown } | undefined)?.site;
  return typeof site === "string" && (query as { readonly student?: unknown }).student === undefined
    ? { kind: "site", id: site }
    : { kind: "case" };
};

/** Route that gives an allocation as files. */
export function exportRoutes(app: App, { placements, userOf }: Service): void {
  app.get(
    "/api/placements/allocations/:id/export",
    {
      onRequest: only(userOf, "read-export", ({ query }) => whatOf(query)),
      schema: {
        summary: "An allocation as files: table, workbook, calendars of students and sites, letters to sites",
        description:
          "A calendar names the events it has given out before, those of the allocations this one was made from among them, and raises the number of those that are moved. What is a site's or a student's holds nothing of others, and no file holds needs, excluded sites or earlier terms.",
        params: z.object({ id: z.string() }),
        querystring: PlacementExportQuery,
        response: { 200: FILE, ...problems(403, 404, 409, 422) },
      },
    },
    async ({ params, query }, reply) => {
      const { format, student, site } = query;
      if (student !== undefined && (site !== undefined || format.startsWith("letters")))
        throw new HttpProblem(422, "bad-input", "Letters are to sites. Name a site or a student, not both, and no student for a letter.");
      const { stored, rows } = await placements.made(params.id, "path");
      if (student !== undefined && !rows.students.students.some(({ id }) => id === student))
        throw unknownId("student", student, [], "input");
      if (site !== undefined && !rows.capacity.placement_sites.some(({ id }) => id === site)) throw unknownId("change", site, [], "input");
      const files = await placements.files(stored.id, { ...query, date: today() }, untilClientLeaves(reply));
      const [[name, bytes] = ["", undefined], ...others] = [...files];
      if (bytes === undefined) throw new HttpProblem(422, "bad-input", "There is nothing to write: nobody is placed there.");
      const one = others.length === 0;
      const ending = one ? name.slice(name.lastIndexOf(".") + 1) : "zip";
      const body = one ? bytes : zipFiles(Object.fromEntries(files), today());
      return reply
        .type(MEDIA_TYPES[ending]!)
        .header("content-disposition", `attachment; filename="placements-${format}.${ending}"`)
        .send(Buffer.from(body) as unknown as string);
    },
  );
}
