/** Findings about the reading of an upload as a whole. */
export const UPLOAD_MESSAGES = {
  "upload-too-long":
    "The files could not be read within {{seconds}} seconds, and reading was stopped. Leave out years and areas that are not needed, or split the files.",
  "upload-too-heavy":
    "The files need more memory than the server has for one upload, and reading was stopped. Leave out years and areas that are not needed, or split the files.",
} as const;
