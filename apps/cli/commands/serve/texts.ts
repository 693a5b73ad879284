import { defineTexts } from "#io/language";

/** The command `framsyn serve`. */
export const texts = defineTexts("cli-serve", {
  examples: {
    no: `  framsyn serve
  framsyn serve --port 8080 --data-folder /srv/framsyn`,
    en: `  framsyn serve
  framsyn serve --port 8080 --data-folder /srv/framsyn`,
  },
  description: { no: "start nettsidene og API-et", en: "start the web pages and the API" },
  port: { nb: "port; 0 tar en ledig", nn: "port; 0 tek ein ledig", en: "port; 0 takes a free one" },
  host: { no: "adresse å lytte på", en: "address to listen on" },
  dataFolder: {
    nb: "mappe der data lagres (ellers .framsyn i prosjektet)",
    nn: "mappe der data blir lagra (elles .framsyn i prosjektet)",
    en: "folder where data is kept (default .framsyn in the project)",
  },
  ready: { no: "Framsyn er klar: {{url}}", en: "Framsyn is ready: {{url}}" },
  stopping: { nb: "Stopper …", nn: "Stoppar …", en: "Stopping …" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-serve": typeof texts;
  }
}
