/** One operation of the OpenAPI document, with what the page shows of it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly statuses: readonly string[];
  /** Media type of what is sent, if anything is. */
  readonly sends: string | null;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
}

interface DocumentOperation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: { readonly description?: string; readonly default?: unknown };
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses?: Readonly<Record<string, unknown>>;
}

/** The part of an OpenAPI document that lists operations. */
export interface ApiDocument {
  readonly paths?: Readonly<Record<string, unknown>>;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

function describe(method: string, path: string, operation: DocumentOperation): Operation {
  const isUpload =
    /\/(check|files\/kind|(hr-export|statistics)(\/preview)?)$/.test(path) ||
    (method === "post" && (path === "/api/datasets" || path === "/api/placements/cases"));
  const [sent = null] = Object.keys(operation.requestBody?.content ?? {});
  return {
    method: method.toUpperCase(),
    path,
    tag: operation.tags?.[0] ?? "operation",
    summary: operation.summary ?? "",
    parameters: (operation.parameters ?? []).map(({ name, in: where, required, description, schema }) => ({
      name,
      in: where,
      required: required === true && schema?.default === undefined,
      description: [description ?? schema?.description ?? "", schema?.default === undefined ? "" : `Default ${String(schema.default)}.`]
        .filter((part) => part !== "")
        .join(" "),
    })),
    statuses: Object.keys(operation.responses ?? {}).sort(),
    sends: isUpload ? "multipart/form-data" : sent,
  };
}

/** Lists the operations of a document in its order. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = (item as Readonly<Record<string, DocumentOperation | undefined>>)[method];
      return operation === undefined ? [] : [describe(method, path, operation)];
    }),
  );
}
