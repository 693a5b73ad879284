import type { Translator } from "#io/language";
import type { MeasureKind } from "#model/analysis";

/** Names a kind of measure. */
export const kindName = (kind: MeasureKind, { t }: Translator): string => t(`measure-kinds:${kind}.name`);
