/** Every rule of the checklist in its order, for screens that name them without the engine. */
export const ruleIds = [
  ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'],
  ...['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11'],
  ...['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10'],
  ...['T1', 'T2', 'T3', 'T4', 'T5'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C12', 'C10', 'C11', 'C13'],
  ...['R1', 'R2', 'R3', 'R4', 'R5'],
  ...['P1', 'P2', 'P3', 'P4', 'P7'],
] as const;
