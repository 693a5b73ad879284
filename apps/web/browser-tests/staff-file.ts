/** Codes and titles of an employer's own, with how many have them and what they are. */
const LOCAL = [
  ["B100", "Bioingeniør 1", 140],
  ["B110", "Bioingeniør, fagansvarlig", 18],
  ["R200", "Radiograf", 75],
  ["S300", "Sykepleier avd.", 210],
  ["J310", "Jordmor", 40],
  ["P400", "Fysioterapeut", 25],
  ["X900", "Renholder", 60],
  ["X910", "Sykehusprest", 3],
  ["K500", "Portør", 20],
  ["L1", "Bioing. vikar", 9],
] as const;

/** A payroll file of 600 rows as an older payroll system writes it: Windows-1252, semicolons, decimal commas, codes of the employer's own. */
export function staffFile(): Buffer {
  let number = 1000;
  const rows = LOCAL.flatMap(([code, title, count]) =>
    Array.from({ length: count }, (_, at) =>
      [number++, code, title, at % 3 === 0 ? "62,5" : "100", 1960 + ((at * 7) % 42), at % 6 === 0 ? "M" : "K"].join(";"),
    ),
  );
  // Letters of Norwegian have the same numbers in Latin-1.
  return Buffer.from(`${["Ansattnr;Stillingskode;Stilling;Stillingsprosent;Fødselsår;Kjønn", ...rows].join("\r\n")}\r\n`, "latin1");
}
