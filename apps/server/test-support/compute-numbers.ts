import { AllPlansState, Overview, ProgrammeState } from "#apps/contract";

const MILLISECONDS_BETWEEN_LOOKS = 500;

async function read(url: string, method = "GET"): Promise<unknown> {
  const answer = await fetch(url, method === "GET" ? {} : { method, headers: { "content-type": "application/json" }, body: "{}" });
  if (!answer.ok) throw new Error(`${method} ${url} was answered with ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Looks until what is looked at is done; throws where it fails. */
async function untilDone(look: () => Promise<{ readonly status: string }>): Promise<void> {
  for (;;) {
    const { status } = await look();
    if (status === "done") return;
    if (status !== "queued" && status !== "running") throw new Error(`Numbers for tests could not be computed: ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN_LOOKS));
  }
}

/**
 * Lets a server compute what its pages wait for longest: the run behind the overview, the plans of all units as nobody has begun them, and the
 * answers of the national programme.
 */
export async function computeNumbers(url: string): Promise<void> {
  await read(`${url}/api/runs`, "POST");
  await untilDone(async () => Overview.parse(await read(`${url}/api/overview`)).run);
  await read(`${url}/api/plans/made/all`, "POST");
  await untilDone(async () => AllPlansState.parse(await read(`${url}/api/plans/made/all`)));
  await untilDone(async () => ProgrammeState.parse(await read(`${url}/api/programme`)));
}
