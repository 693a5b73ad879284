/** Compiles the kernel and returns the text of kernel.generated.ts. Throws with the compiler's messages where it does not compile. */
export function compileKernel(): Promise<string>;
