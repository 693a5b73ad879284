import { csvText } from "#io/csv";
import { type Backtest, type BacktestProjection, forecastsOf, METHODS, type Method } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";

/** The nation, in ISO 3166: what every series counts. */
const LOCATION = "NO";
/** Version of the schemas of the hubverse that the files of hub-config follow. */
const SCHEMAS = "https://raw.githubusercontent.com/hubverse-org/schemas/main/v6.0.0";
/** The schemas know no longer unit of time than a month. */
const MONTHS = 12;
const TASK_IDS = ["origin_date", "target", "horizon", "location", "occupation", "target_end_date"] as const;

/**
 * Lays a back-test out as a modeling hub, so that other tools score it again: a model-output folder of each method with a file for each origin, what was
 * counted in target-data, and what may stand there in hub-config.
 *
 * A count of a year is dated its first of January; the horizon is in months. Source of the layout: docs.hubverse.io, model output and target data.
 */
export function hubverseFiles({ projections, levels, model }: Backtest, { tables }: Dataset): Map<string, Uint8Array> {
  const files = new Map<string, string>();
  const forecasts = forecastsOf(projections);
  for (const method of METHODS) {
    const name = modelId(method);
    const said = projections.flatMap((projection, i) => {
      const forecast = forecasts[method][i];
      return forecast ? [{ projection, quantiles: forecast.quantiles }] : [];
    });
    for (const [origin, own] of Map.groupBy(said, ({ projection }) => dateOf(projection.origin))) {
      const rows = own.flatMap(({ projection, quantiles }) =>
        levels.map((level, at) => [...taskOf(projection), "quantile", String(level), String(quantiles[at]!)]),
      );
      files.set(`model-output/${name}/${origin}-${name}.csv`, asCsv([...TASK_IDS, "output_type", "output_type_id", "value"], rows));
    }
    if (said.length > 0) files.set(`model-metadata/${name}.yml`, metadataOf(method, model));
  }
  const counts = [...countsOf(projections).values()];
  files.set("target-data/time-series.csv", asCsv([...COUNT_IDS, "observation"], counts));
  const judged = new Set(projections.map((one) => countKey(one, one.year)));
  const observed = [...countsOf(projections)].filter(([key]) => judged.has(key)).map(([, row]) => row);
  files.set("target-data/oracle-output.csv", asCsv([...COUNT_IDS, "oracle_value"], observed));
  files.set("hub-config/tasks.json", asJson(tasksOf(projections, levels, tables.observations)));
  files.set("hub-config/admin.json", asJson(ADMIN));
  files.set("hub-config/model-metadata-schema.json", asJson(METADATA_SCHEMA));
  const encoder = new TextEncoder();
  return new Map([...files].map(([path, content]) => [path, encoder.encode(content)]));
}

/** Team and model with a hyphen between, and so none within. */
const modelId = (method: Method): string => `framsyn-${method.replaceAll("-", "_")}`;
const dateOf = (year: number): string => `${year}-01-01`;
const asJson = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;
const asCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string => csvText([head, ...rows]);

/** The task of a projection, in the order of TASK_IDS. */
const taskOf = ({ series, occupation, origin, year }: BacktestProjection): string[] => [
  dateOf(origin),
  series,
  String(MONTHS * (year - origin)),
  LOCATION,
  occupation,
  dateOf(year),
];

const COUNT_IDS = ["target_end_date", "target", "location", "occupation"] as const;
const countKey = ({ series, occupation }: BacktestProjection, year: number): string => `${series} ${occupation} ${year}`;

/** Every count once, those that projections started from too, in the order of COUNT_IDS with its value after. */
function countsOf(projections: readonly BacktestProjection[]): Map<string, string[]> {
  const counts = new Map<string, string[]>();
  for (const projection of projections) {
    const { series, occupation, origin, size, year, observed } = projection;
    for (const [at, value] of [
      [origin, size],
      [year, observed],
    ] as const) {
      counts.set(countKey(projection, at), [dateOf(at), series, LOCATION, occupation, String(value)]);
    }
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which tasks there are. */
function tasksOf(projections: readonly BacktestProjection[], levels: readonly number[], observations: Dataset["tables"]["observations"]) {
  const every = <T extends string | number>(of: (projection: BacktestProjection) => T): { required: null; optional: T[] } => ({
    required: null,
    optional: [...new Set(projections.map(of))].sort((a, b) => (a < b ? -1 : 1)),
  });
  const targets = every(({ series }) => series);
  return {
    schema_version: `${SCHEMAS}/tasks-schema.json`,
    rounds: [
      {
        round_id_from_variable: true,
        round_id: "origin_date",
        model_tasks: [
          {
            task_ids: {
              origin_date: every(({ origin }) => dateOf(origin)),
              target: targets,
              horizon: every(({ origin, year }) => MONTHS * (year - origin)),
              location: { required: null, optional: [LOCATION] },
              occupation: every(({ occupation }) => occupation),
              target_end_date: every(({ year }) => dateOf(year)),
            },
            output_type: {
              quantile: { output_type_id: { required: levels }, is_required: true, value: { type: "double", minimum: 0 } },
            },
            target_metadata: targets.optional.map((target) => ({
              target_id: target,
              target_name: target,
              target_units: observations.find(({ series }) => series === target)?.unit_of_measure ?? "persons",
              target_keys: { target },
              target_type: "continuous",
              description: `National count of an occupation, series ${target} of the table observations; the year's count stands on 1 January.`,
              is_step_ahead: true,
              time_unit: "month",
            })),
          },
        ],
        // Projections of the past, made afterwards from what was known at the origin.
        submissions_due: { relative_to: "origin_date", start: 0, end: 36_525 },
      },
    ],
    derived_task_ids: ["target_end_date"],
  };
}

const ADMIN = {
  schema_version: `${SCHEMAS}/admin-schema.json`,
  name: "Framsyn back-test",
  maintainer: "Framsyn",
  // Whoever shares the folder says where and who.
  contact: { name: "Framsyn" },
  repository: {},
  file_format: ["csv"],
  timezone: "Europe/Oslo",
  model_output_dir: "model-output",
};

/** What each method is, for whoever reads its scores. */
const METHODS_IN_WORDS: { readonly [M in Method]: string } = {
  model: "Draws of Framsyn's model, told what was known at the origin.",
  structural:
    "The model's median, normal on the logarithm, with the error of the model itself added to its variance; estimated without the series being judged.",
  conformal:
    "The model with every central interval moved by conformalized quantile regression on the logarithm, per square root of years; learned without the series being judged.",
  "no-change": "The count at the origin, with intervals of split conformal prediction learned without the series being judged.",
  "same-growth":
    "The mean yearly growth until the origin goes on, with intervals of split conformal prediction learned without the series being judged.",
};

const metadataOf = (method: Method, version: string): string =>
  [
    "team_name: Framsyn",
    "team_abbr: framsyn",
    `model_name: ${method}`,
    `model_abbr: ${method.replaceAll("-", "_")}`,
    `model_version: "${version}"`,
    `designated_model: ${method === "model"}`,
    `methods: ${JSON.stringify(METHODS_IN_WORDS[method])}`,
    "",
  ].join("\n");

const METADATA_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    team_name: { type: "string" },
    team_abbr: { type: "string", pattern: "^[a-zA-Z0-9_]+$", maxLength: 16 },
    model_name: { type: "string" },
    model_abbr: { type: "string", pattern: "^[a-zA-Z0-9_]+$", maxLength: 16 },
    model_version: { type: "string" },
    designated_model: { type: "boolean" },
    methods: { type: "string" },
  },
  required: ["team_name", "team_abbr", "model_name", "model_abbr", "designated_model", "methods"],
};
