import { KERNEL_WASM } from "./kernel.generated.ts";
import type { Kernel } from "./kernel.ts";

const PAGE = 65536;
/** WebAssembly counts memory in 32 bits. */
const MOST_PAGES = 65536;

type Functions = Omit<Kernel, "name" | "memory" | "release">;

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

/** Kernels that were given back. */
const spare: Kernel[] = [];
/** Most that are kept, what one thread has at work at a time, and the most memory one of them may hold, 64-bit floats (256 MiB). */
const MOST_SPARE = 1;
const MOST_KEPT = 2 ** 25;

/**
 * Builds the WebAssembly kernel with memory for `size` 64-bit floats; null where the host cannot run it. Throws a RangeError where that
 * is more than the 4 GiB it can hold.
 *
 * A kernel that was given back is used again where it is large enough: the system hands out new memory page by page as it is first
 * written to, which for a large occupation takes as long as a third of the run. Its memory holds what the last run left there.
 */
export function wasmKernel(size: number): Kernel | null {
  const module = kernelModule();
  if (!module) return null;
  const pages = Math.ceil((size * Float64Array.BYTES_PER_ELEMENT) / PAGE);
  if (pages > MOST_PAGES) {
    throw new RangeError(`The run needs ${(pages / 2 ** 14).toFixed(1)} GiB, and can have 4 at most: ask for fewer draws, years or units.`);
  }
  const kept = spare.pop();
  if (kept !== undefined && kept.memory.length >= size) return kept;
  const memory = new WebAssembly.Memory({ initial: pages });
  const { prepare, ...functions } = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Functions & {
    prepare: () => void;
  };
  prepare();
  const kernel: Kernel = {
    name: "wasm",
    memory: new Float64Array(memory.buffer),
    ...functions,
    release: () => {
      if (spare.length < MOST_SPARE && kernel.memory.length <= MOST_KEPT) spare.push(kernel);
    },
  };
  return kernel;
}
