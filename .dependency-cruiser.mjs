// The import rules of the house; see ARCHITECTURE.md. Run by `npm run check`.
const parts = ["projection", "demand", "placement", "laboratory"];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    {
      name: "vocabulary-is-the-bottom",
      severity: "error",
      from: { path: "^model/vocabulary/" },
      to: { path: "^(model|io|apps|reference|bench)/", pathNot: "^model/vocabulary/" },
    },
    {
      name: "access-random-disclosure-optimisation-and-wisn-know-only-vocabulary",
      severity: "error",
      from: { path: "^model/(access|random|disclosure|optimisation|wisn)/" },
      to: { path: "^(model|io|apps|reference|bench)/", pathNot: "^model/($1|vocabulary)/" },
    },
    {
      name: "parts-import-no-sibling",
      comment: "Parts meet in model/scenario; a part that needs another's result takes it as an argument.",
      severity: "error",
      from: { path: `^model/(${parts.join("|")})/` },
      to: { path: "^(model|io|apps|reference|bench)/", pathNot: "^model/($1|random|optimisation|wisn|vocabulary)/" },
    },
    {
      name: "analysis-knows-no-plan",
      severity: "error",
      from: { path: "^model/(scenario|analysis)/" },
      to: { path: "^model/plan/" },
    },
    {
      name: "scenario-knows-no-analysis",
      comment: "Analyses ask the one model; it does not know who asks.",
      severity: "error",
      from: { path: "^model/scenario/" },
      to: { path: "^model/analysis/" },
    },
    { name: "model-knows-no-outside", severity: "error", from: { path: "^model/" }, to: { path: "^(io|apps|reference|bench)/" } },
    {
      name: "model-is-pure",
      comment: "The same code answers a slider in the browser: no Node built-ins, no libraries but zod.",
      severity: "error",
      from: { path: "^model/", pathNot: "\\.(test|test-support)\\.ts$|^model/(projection|random)/kernel/build\\.mjs$" },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
        pathNot: "node_modules/zod/",
      },
    },
    {
      name: "charts-know-language-and-model",
      comment: "Paper and screen draw the same options: io/charts is pure, and brings nothing of the server into the browser.",
      severity: "error",
      from: { path: "^io/charts/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^io/|^node_modules/|^[^./]+$",
        pathNot: "^io/(charts|language)/|^node_modules/(echarts|zrender)/",
      },
    },
    {
      name: "options-do-not-load-the-chart-library",
      comment: "Of the library only types: a page with charts is read before the library has come; io/charts/drawing loads it.",
      severity: "error",
      from: { path: "^io/charts/", pathNot: "^io/charts/drawing/|\\.test\\.ts$" },
      to: { path: "^node_modules/|^io/charts/drawing/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "files-know-no-concept",
      comment: "Reading a file knows nothing of what is in its tables.",
      severity: "error",
      from: { path: "^io/files/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(model|io)/", pathNot: "^io/(files|threads)/|^model/vocabulary/" },
    },
    { name: "io-does-not-know-apps", severity: "error", from: { path: "^io/" }, to: { path: "^(apps|reference|bench)/" } },
    {
      name: "contract-knows-only-the-model",
      severity: "error",
      from: { path: "^apps/contract/" },
      to: { path: "^(io|apps)/", pathNot: "^apps/contract/" },
    },
    {
      name: "web-stays-out-of-the-server",
      comment: "What the browser gets must not drag in databases or files: of io it may use the languages and the charts only.",
      severity: "error",
      from: { path: "^apps/web/", pathNot: "^apps/web/(browser-tests|vite\\.config|texts-plugin)|\\.test\\.tsx?$" },
      to: { path: "^(apps/(server|cli)|io)/", pathNot: "^io/(charts|language)/" },
    },
    {
      name: "pages-import-no-page",
      comment: "What pages lend each other is a concept of its own, in apps/web/parts.",
      severity: "error",
      from: { path: "^apps/web/pages/([^/]+)/" },
      to: { path: "^apps/web/pages/", pathNot: "^apps/web/pages/$1/" },
    },
    {
      name: "only-the-router-finds-pages",
      comment: "Parts, controls, charts and the frame serve every page and know none. Texts are found by area, whoever says them.",
      severity: "error",
      from: { path: "^apps/web/", pathNot: "^apps/web/pages/" },
      to: { path: "^apps/web/pages/", pathNot: "/texts\\.ts$" },
    },
    { name: "server-stays-out-of-web-and-cli", severity: "error", from: { path: "^apps/server/" }, to: { path: "^apps/(web|cli)/" } },
    {
      name: "library-stands-on-io-and-model",
      comment: "What programs import must not drag in a server or a command line.",
      severity: "error",
      from: { path: "^apps/library/", pathNot: "\\.test\\.ts$" },
      to: { path: "^apps/", pathNot: "^apps/library/" },
    },
    {
      name: "one-front-door-for-model",
      comment: "From outside a part, only its index.ts; tests may share what others test with.",
      severity: "error",
      from: { path: "^(model|io|apps|reference|bench)/([^/]+)/" },
      to: { path: "^model/([^/]+)/", pathNot: ["^$1/$2/", "^model/[^/]+/index\\.ts$", "\\.test-support\\.ts$"] },
    },
    {
      name: "one-front-door-for-io",
      severity: "error",
      from: { path: "^(model|io|apps|reference|bench)/([^/]+)/" },
      to: {
        path: "^io/([^/]+)/",
        pathNot: [
          "^$1/$2/",
          "^io/[^/]+/(areas/|test-support/)?index\\.ts$",
          "^io/charts/drawing/index\\.ts$",
          "^io/ingest/findings/index\\.ts$",
        ],
      },
    },
    {
      name: "one-front-door-for-apps",
      severity: "error",
      from: { path: "^(model|io|apps|reference|bench)/([^/]+)/" },
      to: { path: "^apps/([^/]+)/", pathNot: ["^$1/$2/", "^apps/[^/]+/(test-support/)?index\\.ts$"] },
    },
    {
      name: "tests-stay-in-tests",
      severity: "error",
      from: { pathNot: "\\.(test|spec|test-support)\\.tsx?$|(browser-tests|test-support)/" },
      to: { path: "\\.(test|spec|test-support)\\.tsx?$|/test-support/" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "model/(projection|random)/kernel/wasm/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
