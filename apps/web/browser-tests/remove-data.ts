import { rmSync } from "node:fs";

/** Removes the data folder of the test server once all tests are done. */
export default function removeData(): void {
  const folder = process.env.FRAMSYN_TEST_DATA;
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
