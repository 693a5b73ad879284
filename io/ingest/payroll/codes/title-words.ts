/**
 * What people in our occupations are called in payroll systems beside the occupations' own names, as `fold` writes it.
 *
 * Job titles, shortened forms and the names of former educations that count as the occupation today. A title of two words stands as two.
 */
export const TITLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  ambulansearbeider: [
    "ambulansefagarbeider",
    "ambulansefagarbeidar",
    "ambulansemedarbeider",
    "ambulansepersonell",
    "paramedisiner",
    "paramedisinar",
    "paramedic",
  ],
  audiograf: ["audiografingenior", "audiologist"],
  bioingenior: ["bioing", "bioanalytiker", "bioanalytikar", "fysiokjemiker", "biomedical scientist"],
  "ehelse-leder": ["ehelseleder", "ehelsesjef", "e helse leder", "e helse sjef", "ikt leder", "ikt sjef"],
  ergoterapeut: ["ergo", "ergoterap"],
  fysioterapeut: ["fysio", "fysioterap", "physio"],
  helsefagarbeider: [
    "helsefagarb",
    "hjelpepleier",
    "hjelpepleiar",
    "hjelpepl",
    "omsorgsarbeider",
    "omsorgsarbeidar",
    "barnepleier",
    "healthcare worker",
  ],
  helsesekretar: ["helsesekr", "legesekretaer", "legesekr"],
  "ikt-ingenior": [
    "ikt ingenior",
    "ikt radgiver",
    "ikt radgjevar",
    "ikt konsulent",
    "it konsulent",
    "it radgiver",
    "dataingenior",
    "systemutvikler",
    "systemutviklar",
  ],
  jordmor: ["jordmor", "midwife"],
  "kjemiker-mol": ["kjemiker", "kjemikar", "molekylaerbiolog", "molekylarbiolog", "mikrobiolog", "genetiker", "genetikar", "chemist"],
  lege: [
    "overlege",
    "lis",
    "lis1",
    "lis2",
    "lis3",
    "legespesialist",
    "assistentlege",
    "turnuslege",
    "spesiallege",
    "doctor",
    "consultant physician",
  ],
  medfysiker: [
    "medfysiker",
    "sykehusfysiker",
    "sjukehusfysikar",
    "stralefysiker",
    "stralefysikar",
    "medisinsk fysiker",
    "medisinsk fysikar",
  ],
  medtek: ["medtek", "medisinteknisk", "medisinsk teknisk", "mtu", "medisinteknikk"],
  ortopediingenior: ["ortopediing", "ortopeditekniker", "prosthetist", "orthotist"],
  perfusjonist: ["perfusionist"],
  radiograf: ["rontgenradiograf", "rontgensykepleier", "mr radiograf", "ct radiograf"],
  "sivilingenior-helse": ["sivilingenior", "siving"],
  spesialsykepleier: [
    "spesialsykepl",
    "spesialspl",
    "spespl",
    "anestesisykepleier",
    "intensivsykepleier",
    "operasjonssykepleier",
    "barnesykepleier",
    "kreftsykepleier",
    "psykiatrisk sykepleier",
    "helsesykepleier",
    "anestesisjukepleiar",
    "intensivsjukepleiar",
    "operasjonssjukepleiar",
    "barnesjukepleiar",
    "kreftsjukepleiar",
    "psykiatrisk sjukepleiar",
    "helsesjukepleiar",
    "nurse specialist",
  ],
  straaleterapeut: ["straleterapeut", "stralterapeut", "straleterapi", "radioterapeut", "radiotherapist"],
  sykepleier: ["sykepl", "sjukepl", "spl", "sykepleie", "sjukepleie", "registered nurse"],
  vernepleier: ["vernepl", "vpl"],
};

/** Words beside "nurse" that make a specialist nurse. */
export const NURSE_SPECIALTIES = [
  "spes",
  "anestesi",
  "anest",
  "intensiv",
  "operasjon",
  "opr",
  "barne",
  "kreft",
  "onkologi",
  "psykiatri",
  "aneste",
];

/** Titles that end as one of ours and are another occupation, or people who are not yet, or not, trained. */
export const NOT_OURS =
  /tannlege|tannhelse|dyrlege|veterinaer|student|elev\b|laerling|praktikant|aspirant|assistent(?!lege)|^(?:sekretaer|ingenior|konsulent|radgiver|radgjevar|tekniker|teknikar)$/;

/** Words of a leader's title: whether the person still does the occupation's work is for someone who knows to say. */
export const LEADS =
  /\b(?:leder|leiar|sjef|leading|head|manager)\b|(?:seksjons|enhets|avdelings|team|gruppe|fag)(?:leder|leiar|sjef)|^(?:sjef|over|avdelings)(?=sykepl|sjukepl|bioing|radiograf|fysio|ergo)/;
