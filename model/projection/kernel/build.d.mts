/** The text of wasm/records.generated.ts. */
export function kernelRecords(): string;
/** Compiles the kernel and returns the text of kernel.generated.ts. Throws with the compiler's messages where it does not compile. */
export function compileKernel(): Promise<string>;
