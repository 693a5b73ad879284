import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { worthRetrying } from "./api/problem.ts";
import { createAppRouter } from "./router.tsx";

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: (count, error) => count < 2 && worthRetrying(error) },
  },
});
const router = createAppRouter(queries);

/** The whole page: data cache around the router. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
