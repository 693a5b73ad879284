import type { Translator } from "#io/language";
import type { Series } from "#model/scenario";

/** Names what stands against supply: demand, or need where it is computed from workload or from what the work of laboratories needs. Never one for the other. */
export function demandName(basis: Series["basis"], { t }: Translator): string {
  switch (basis) {
    case "demand":
      return t("projection:demand");
    case "wisn":
      return t("projection:wisn");
    case "laboratory":
      return t("projection:laboratoryDemand");
    case "laboratory-required":
      return t("projection:laboratoryNeed");
    case "mixed":
      return t("projection:mixedDemand");
  }
}
