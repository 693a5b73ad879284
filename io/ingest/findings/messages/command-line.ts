/** Findings in what is given on the command line. */
export const COMMAND_LINE_MESSAGES = {
  "input-missing": "The file cannot be read. Check its name and your access to it.",
  "input-plan": "The file is not a plan: {{field}}: {{reason}}. Save it again from Framsyn, or correct the field.",
  "input-date": "This is not a date. Write it as 2026-11-25.",
  "input-ending": "No document is written with this ending. Use one of: {{endings}}.",
  "input-no-out": "Say where the document is to be written, with --out.",
  "input-no-pdf": "PDF can be written on Linux (x64) only. Use docx or xlsx here.",
  "input-not-outcome": "The file does not hold an answer from `framsyn projection --format json`: {{reason}}",
  "input-not-question":
    "The file does not hold a question the model can be asked; `framsyn schema question` shows what may stand in it: {{reason}}",
  "input-outcome-year": "Both files must cover the year; they have {{first}} to {{last}} in common.",
  "input-two-files": "Name two files to compare, or none.",
  "input-laboratory-out":
    "Say where the new edition is to be written with --out FOLDER, or only look with --preview or --save-mapping FILE.",
  "input-payroll-out": "Say where the new edition is to be written with --out FOLDER, or only look with --preview or --save-map FILE.",
  "input-mapping": "The mapping is not accepted: {{reason}}. `framsyn schema hr-mapping` shows what it may hold.",
  "input-years": "The dataset covers {{first}} to {{last}}. Choose years within that, the first before the last.",
  "input-years-shown": "The year is not among those projected, {{first}} to {{last}}.",
  "worker-needs-database":
    "Set DATABASE_URL to the database that the server uses. Without it the server uses an embedded database, which nobody else can open, and works by itself.",
  "store-in-use":
    "Another program has the data folder open, most likely the Framsyn server. Do this on its pages or through its API, or stop it first. A PostgreSQL server (DATABASE_URL) lets several work at the same time.",
  "port-taken": "Another program uses the port. Choose another, for example --port {{next}}.",
  "output-is-folder": "This is a folder. Name a file to write to.",
  "output-is-file": "This is a file. Name a new or empty folder.",
  "output-folder-missing": "The folder {{folder}} does not exist. Make it first, or name another place; nothing was begun.",
  "output-failed":
    "What the command has to say could not be written ({{reason}}). Nothing more was done; make room, or write to another place.",
  "output-refused": "The place cannot be written to ({{reason}}). Name another, or get access to it.",
  "output-not-empty": "The folder is not empty. Name a new or empty one; nothing was written.",
} as const;
