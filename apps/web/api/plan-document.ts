import type { PlanFormat } from "#apps/contract";
import type { Language } from "#io/language";
import { address, send } from "./client.ts";
import { pause } from "./pause.ts";

/** Shortest and longest wait between looks at a document that is being made, milliseconds. */
const WAIT = { least: 500, most: 10_000 } as const;

/** What document of a plan is wanted. */
export interface DocumentAsked {
  readonly unit: string;
  readonly version: string;
  readonly language: Language;
  readonly format: PlanFormat;
}

const documentAddress = ({ unit, version, language, format }: DocumentAsked): string =>
  address(["plans", unit, `document.${format}`], { version, language });

/** Fetches a document of a plan, waiting while it is being made; throws `ApiProblem`, or the signal's reason. */
export async function fetchDocument(asked: DocumentAsked, signal: AbortSignal): Promise<Blob> {
  for (;;) {
    const answer = await send(documentAddress(asked), { signal });
    if (answer.status !== 202) return answer.blob();
    const after = Number(answer.headers.get("retry-after") ?? "1") * 1000;
    await pause(Math.min(WAIT.most, Math.max(WAIT.least, Number.isFinite(after) ? after : WAIT.least)), signal);
  }
}
