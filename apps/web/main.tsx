import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@digdir/designsystemet-css/theme";
import "@digdir/designsystemet-css";
import "./shell/styles/colours.css";
import "./shell/styles/base.css";
import "./shell/styles/page.css";
import "./shell/styles/header.css";
import "./shell/styles/picker.css";
import "./shell/styles/place-bar.css";
import "./shell/styles/footer.css";
import "./shell/styles/fields.css";
import "./shell/styles/figure-menu.css";
import "./shell/styles/table.css";
import "./shell/styles/certainty.css";
import "./shell/styles/states.css";
import "./shell/styles/print.css";
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
