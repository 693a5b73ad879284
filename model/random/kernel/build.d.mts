/** See build.mjs. */
export function compileNormals(): Promise<string>;
