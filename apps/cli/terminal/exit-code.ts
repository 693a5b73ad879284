/** How the command ends: fine, findings or bad input, wrong use, or a fault in the program. */
export const EXIT = { fine: 0, findings: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
