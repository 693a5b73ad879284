import { KERNEL_WASM } from "./kernel.generated.ts";
import type { Kernel } from "./kernel.ts";

const PAGE = 65536;

type Functions = Omit<Kernel, "name" | "memory">;

let compiled: WebAssembly.Module | null | undefined;

/** The compiled kernel, or null where the host lacks WebAssembly or its SIMD instructions. Compiled once, from bytes in the code: nothing is fetched. */
function kernelModule(): WebAssembly.Module | null {
  if (compiled === undefined) {
    compiled = null;
    if (typeof WebAssembly === "object") {
      const bytes = Uint8Array.from(atob(KERNEL_WASM), (character) => character.charCodeAt(0));
      if (WebAssembly.validate(bytes)) compiled = new WebAssembly.Module(bytes);
    }
  }
  return compiled;
}

/** Builds the WebAssembly kernel with memory for `size` 64-bit floats; null where the host cannot run it. */
export function wasmKernel(size: number): Kernel | null {
  const module = kernelModule();
  if (!module) return null;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((size * Float64Array.BYTES_PER_ELEMENT) / PAGE) });
  const functions = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Functions;
  return { name: "wasm", memory: new Float64Array(memory.buffer), ...functions };
}
