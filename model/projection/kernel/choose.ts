import type { Kernel } from "./kernel.ts";
import { referenceKernel } from "./reference.ts";
import { wasmKernel } from "./wasm.ts";

/**
 * Gives the function that builds the kernel asked for; without a wish WebAssembly where the host has it, else the reference.
 * Throws where WebAssembly is asked for by name and the host cannot run it.
 */
export function chooseKernel(wish: Kernel["name"] | undefined): (size: number) => Kernel {
  if (wish === "reference") return referenceKernel;
  return (size) => {
    const kernel = wasmKernel(size);
    if (kernel) return kernel;
    if (wish === "wasm") throw new Error("The WebAssembly kernel cannot run here: the host lacks WebAssembly or its SIMD instructions.");
    return referenceKernel(size);
  };
}
