/** See build.mjs. */
export function normalsRecords(): string;
export function compileNormals(): Promise<string>;
