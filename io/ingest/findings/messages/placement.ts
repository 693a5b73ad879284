/** Findings in a term of placements. */
export const PLACEMENT_MESSAGES = {
  "placement-weeks-differ":
    "placement-weeks of {{programme}} is {{stated}} here, and its requirements in {{file}} (rows {{rows}}) add up to {{sum}}. Take this row out, or correct the requirements.",
  "term-file-missing": "The file is missing from the folder of the term. `framsyn placement example --out term` gives one to start from.",
  "term-field": "The field is not accepted: {{reason}}.",
  "term-week": "There is no such week. Write it as 2027-W34; not every year has a week 53.",
  "term-weeks-turned": "The last week is before the first, {{from}}. Turn them, or correct one.",
  "term-unknown": "This is not in {{table}}. Add it there, or correct it here.",
  "term-order-circle": "The requirement has to come after itself, over others. Take out one `after`.",
  "term-order-elsewhere":
    "What must come before is required by {{programme}} in study year {{year}}, which is another programme or a later year. Name one of the same programme, no later.",
  "term-weeks-step": "Weeks of practice are whole days: steps of 0.2, so that three days are 0.6. Round them.",
  "term-window-short":
    "The requirement takes {{weeks}} weeks of the calendar, and its window has {{window}}. Widen the window or shorten the requirement.",
  "term-window-partly":
    "The term begins or ends within the window of the requirement, so that it would be in no term. Move the window or the term.",
  "term-capacity-overlap": "The site has another row for the discipline from {{from}} to {{to}}. Let weeks be in one row only.",
  "term-years-above-total": "The study years are kept {{years}} places together, more than the total. Raise the total or lower them.",
  "term-opens-above": "The site opens for more students than its {{places}} places. Lower `opens_for`.",
  "term-wish-closed": "The site takes nobody this term. Take the wish out.",
  "term-no-site":
    "There is no site the student may use for {{requirements}}, so this student will lack it. Look at the agreements and capacity of {{programme}}, and at what stands about the student.",
  "term-history-future": "Earlier placements must begin before the term does, {{from}}.",
  "term-lock-incomplete":
    "The lock does not say a requirement of the student's programme, a week, and a site that has the discipline. Fill it in.",
  "term-lock-discipline": "The site has several disciplines that would do: {{disciplines}}. Write which one in the lock.",
  "term-lock-above-capacity":
    "{{locked}} students are locked here at once, from {{week}}, and there are {{places}} places. Take out a lock or add places.",
  "term-lock-clash": "The student is locked to two placements at once. Take out one of them.",
  "term-cannot-hold":
    "What was decided cannot hold together, so nobody is placed. Without any one of what is named below the rest can hold.",
  "term-cannot-hold-lock": "{{student}} is locked to {{site}} from week {{week}} for {{discipline}}.",
  "term-cannot-hold-forbidden": "{{student}} must not come to {{site}}.",
  "term-cannot-hold-begun": "{{student}} has begun at {{site}} in week {{week}} for {{discipline}}.",
  "term-cannot-hold-group": "{{site}} opens for at least {{least}} in {{discipline}}, weeks {{from}} to {{to}}.",
  "term-cannot-hold-student": "Not possible for this student: {{student}}.",
  "term-name":
    "This looks like a name or a national identity number. Nothing was read: give students pseudonyms, and write no numbers of persons in texts.",
  "term-too-many-requirements":
    "The programme requires {{number}} placements of one student in one term; at most {{most}} are planned together. Divide the term.",
  "input-not-allocation": "The file does not hold an allocation from `framsyn placement allocate`: {{reason}}",
  "input-allocation-broken":
    "The allocation breaks a rule, so nothing is written from it. `framsyn placement verify` says which; allocate again or plan again.",
  "input-allocation-infeasible":
    "What was decided cannot hold together, so nobody is placed and nothing is written. Change what `framsyn placement allocate` names, and allocate again.",
  "foreign-no-header":
    "No row was found with headings that are known for {{table}}. Name them in the map under `columns`; the fields are {{fields}}.",
  "foreign-sheet": "Several sheets look right: {{sheets}}. Name one in the map as `sheet`.",
  "foreign-column":
    "No column was found for {{field}}. Name its heading in the map under `columns`, or what it is everywhere under `constants`. Headings: {{headings}}",
  "foreign-value":
    "This is not known as {{field}}. Say in the map under `values` which id it is; an id nobody has confirmed is not guessed.",
  "foreign-value_near": "This is not known as {{field}}. Is it {{guess}}? Confirm it in the map under `values`.",
  "foreign-week":
    "This is no week of the term, {{from}} to {{to}}. Write 2027-W34, week 34 or a date; say the year where the term has the week twice, or not at all.",
  "foreign-national-id": "The file holds a national identity number. Nothing was read: take the column out and give students pseudonyms.",
  "input-placement-map": "The map is not accepted: {{reason}}. It may hold sheet, columns, values, constants and toConfirm.",
  "input-letter-student": "Letters go to sites. Name a site with --site, or leave both out for a letter to each.",
  "input-two-terms": "The two allocations are of different terms. Compare allocations of the same.",
  "term-change-unknown": "This is not in the term. Check how it is written.",
  "input-no-term": "The allocation does not name the folder of its term. Name it with --term.",
  "input-other-term":
    "The allocation was made for other rows than those in {{term}} now. Allocate again, or name the term it was made for.",
} as const;
