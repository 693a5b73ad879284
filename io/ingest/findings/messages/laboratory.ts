/** Findings in the tables of laboratories. */
export const LABORATORY_MESSAGES = {
  "laboratory-zero": "{{measure}} is 0, and then nothing can be computed. Write what it is, or take the row out.",
  "laboratory-days-lost":
    "{{lost}} days were lost of the period's {{days}} working days. At least one day must be left; leave the period without rows if nothing was done.",
  "laboratory-expired-before_received": "The lot expires before it was received, {{received}}. Correct one of the dates.",
  "laboratory-expired-before_opened": "The lot was opened after it was counted, {{received}}. Correct one of the dates.",
  "laboratory-measure":
    "The product {{product}} is measured in {{expected}}, which other kinds of measure do not convert into. Write the amount in {{expected}}.",
  "laboratory-share": "The share {{measure}} must be below 1; 5 per cent is 0.05. Correct the figure.",
  "laboratory-most": "{{measure}} cannot be more than {{most}}. Correct the figure.",
  "laboratory-lead-time_zero": "The product {{product}} has 0 days. Write how many days it takes; the same day is 1.",
  "laboratory-lead-time_missing":
    "The product {{product}} has no lead time. Add a row of lead-time, or rows of delivered-after for its deliveries.",
  "laboratory-price-date": "The price has no date. Write the day it holds from.",
  "laboratory-route-back":
    "Step {{step}} goes back to {{station}}, which the route has left. Write what is done again as the share `repeats`.",
  "laboratory-step-unknown": "The route {{route}} has no step {{step}}. Add it to routes.csv, or correct the row.",
  "laboratory-step-group": "{{measure}} is of a staff group only where it is minutes somebody works. Fill in the group or empty it.",
  "laboratory-nobody-able": "Nobody of the group is able to work at {{station}}. Add a row to laboratory_skills.csv, or correct the group.",
  "laboratory-shifts-overlap":
    "The shift overlaps the group's shift {{weekday}} {{from}}–{{to}}. Cut them so that they meet, and nobody is counted twice.",
  "laboratory-batch-large": "The batch is larger than all that comes in a year, {{items}}. Correct its size.",
  "laboratory-shares-sum": "The shares over {{dimension}} add up to {{sum}} and must add up to 1. Correct them.",
  "laboratory-position": "This is no place in {{dimension}}: month 1–12, weekday 1–7, hour 0–23, or urgent, fast, routine.",
  "laboratory-allowances":
    "Other work can take all the working time of {{group}} ({{sum}}). Together the shares, upper limits included, must be below 1.",
  "laboratory-covered-more":
    "The laboratories at {{unit}} cover {{covered}} contracted FTE of {{occupation}}, and demand in the base year is {{base}}. Correct the FTE here or in demand_base.csv.",
  "laboratory-covered-idle":
    "{{group}} has contracted FTE, but neither work in work_steps.csv nor shifts. Describe the work, or take the row out.",
  "laboratory-subject-unknown": "This is neither an analysis nor an instrument. Write the key of one, or leave the cell empty.",
  "laboratory-elsewhere": "This is at {{laboratory}}, and the row is about {{here}}. Choose something at the same laboratory.",
} as const;
