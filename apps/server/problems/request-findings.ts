import type { Finding } from "#model/vocabulary";

/** What can be wrong with a request by itself. The code of a finding is `request.` and one of these; translations key on it. */
export const REQUEST_CODES = [
  "missing",
  "unknown-field",
  "too-small",
  "too-large",
  "not-a-choice",
  "wrong-type",
  "value",
  "too-many-draws",
] as const;
type RequestCode = (typeof REQUEST_CODES)[number];

/** A value that a schema refused, as the framework tells it. */
export interface Refused {
  readonly instancePath: string;
  readonly keyword?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Where in a request: `body`, `querystring`, `params` or `headers`, and what stands there. */
export interface RequestPart {
  readonly name: string;
  readonly content: unknown;
}

const LONGEST_SHOWN = 200;
const MOST_CHOICES = 30;

/** Makes a finding about a field of a request. */
export function requestFinding(
  code: RequestCode,
  part: string,
  field: string,
  value: unknown,
  message: string,
  params: Finding["params"] = {},
): Finding {
  const text = value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
  const shown = text?.slice(0, LONGEST_SHOWN) ?? null;
  const place = field === "" ? {} : { field };
  return {
    severity: "error",
    code: `request.${code}`,
    file: part,
    row: null,
    field: field === "" ? null : field,
    value: shown,
    message,
    params: { ...place, ...(shown === null ? {} : { value: shown }), ...params },
  };
}

/** The same without what was sent: it may have been a student's name or number, and is not said again. */
export const unsaid = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => {
    const { value: _, ...params } = finding.params ?? {};
    return { ...finding, value: null, params };
  });

/** Gives a finding for each value of a request that its schema refused: field, value, what is expected, in words a page can translate. */
export function requestFindings(refused: readonly Refused[], part: RequestPart): Finding[] {
  return refused.flatMap((one) => findingsOf(one, part));
}

function findingsOf({ instancePath, keyword, message = "not accepted", params = {} }: Refused, { name, content }: RequestPart): Finding[] {
  const path = instancePath.split("/").filter((key) => key !== "");
  const field = path.join(".");
  const value = valueAt(content, path);
  const one = (code: RequestCode, said: string, more: Finding["params"] = {}): Finding[] => [
    requestFinding(code, name, field, value, said, more),
  ];
  const called = field === "" ? `The ${name}` : field;
  switch (keyword) {
    case "unrecognized_keys":
      return textsIn(params.keys).map((key) => {
        const inside = [...path, key];
        const said = `There is no field "${key.slice(0, LONGEST_SHOWN)}" here; remove it or correct its name.`;
        return requestFinding("unknown-field", name, inside.join("."), valueAt(content, inside), said);
      });
    case "too_small": {
      const limit = String(params.minimum);
      const context = sizeContext(params, "above");
      return one("too-small", sizeText(called, context, `at least ${limit}`, `more than ${limit}`), { limit, context });
    }
    case "too_big": {
      const limit = String(params.maximum);
      const context = sizeContext(params, "below");
      return one("too-large", sizeText(called, context, `at most ${limit}`, `less than ${limit}`), { limit, context });
    }
    case "invalid_value":
      return choice(textsIn(params.values));
    case "invalid_union":
      if (Array.isArray(params.options)) return choice(textsIn(params.options));
      break;
    case "invalid_type": {
      const expected = String(params.expected);
      if (value === undefined) return one("missing", `${called} is missing; give it.`);
      return one("wrong-type", `${called} must be of another type: ${expected}.`, { expected, context: expected });
    }
  }
  if (value === undefined && field !== "") return one("missing", `${called} is missing; give it.`);
  return one("value", `${called} has a value that is not accepted: ${message}.`);

  function choice(values: readonly string[]): Finding[] {
    if (value === undefined && values.length > 0 && field !== "") return one("missing", `${called} is missing; give it.`);
    const choices = values.slice(0, MOST_CHOICES).join(", ");
    return one("not-a-choice", `${called} must be one of: ${choices}.`, { choices });
  }
}

/** What a limit is on; `above` and `below` are numbers that may not be the limit itself. */
type SizeContext = "number" | "above" | "below" | "list" | "text";
function sizeContext({ origin, inclusive }: Readonly<Record<string, unknown>>, beyond: "above" | "below"): SizeContext {
  if (origin === "array" || origin === "set") return "list";
  if (origin === "string") return "text";
  return inclusive === false ? beyond : "number";
}
function sizeText(called: string, context: SizeContext, limit: string, beyond: string): string {
  if (context === "number") return `${called} must be ${limit}.`;
  if (context === "above" || context === "below") return `${called} must be ${beyond}.`;
  return context === "list" ? `${called} must name ${limit}.` : `${called} must have ${limit} characters.`;
}

const textsIn = (values: unknown): string[] => (Array.isArray(values) ? values.map(String) : []);

function valueAt(content: unknown, path: readonly string[]): unknown {
  let at = content;
  for (const key of path) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
