import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@digdir/designsystemet-css/theme";
import "@digdir/designsystemet-css";
import "./shell/colours.css";
import "./shell/shell.css";
import "./shell/print.css";
import { App } from "./app.tsx";
import { showTheme, storedTheme } from "./shell/theme.ts";

showTheme(storedTheme());
const root = document.getElementById("framsyn");
if (!root) throw new Error("index.html has no element with id framsyn");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
