import { z } from "zod";

/** Long enough that nobody guesses another's, as a UUID is. */
export const UploadId = z.string().regex(/^[A-Za-z0-9-]{16,64}$/);
/** How a client follows an upload. */
export const Followed = z.object({
  upload: UploadId.optional().describe("An id of your own, a UUID say: GET /api/uploads/{id} then tells how it goes with the upload"),
});
