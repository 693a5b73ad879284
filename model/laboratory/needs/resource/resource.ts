import type { StorageClass } from "../../inputs/laboratory.ts";

/** What a laboratory can be short of. Staff of a group as a whole, or those of it who can work at a station. */
export type Resource =
  | { readonly kind: "staff"; readonly group: string; readonly station: string | null }
  | { readonly kind: "instrument"; readonly instrument: string; readonly station: string }
  | { readonly kind: "floor" }
  | { readonly kind: "storage"; readonly storageClass: StorageClass };

/** A name for a resource that no other has. */
export function resourceKey(resource: Resource): string {
  switch (resource.kind) {
    case "staff":
      return resource.station === null ? `staff ${resource.group}` : `staff ${resource.group} at ${resource.station}`;
    case "instrument":
      return `instrument ${resource.instrument}`;
    case "floor":
      return "floor";
    case "storage":
      return `storage ${resource.storageClass}`;
  }
}
