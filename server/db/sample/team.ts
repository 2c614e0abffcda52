import type { Role } from '#domain/staff.ts';

/** Everyone who signs in to the sample clinic; `provider` is the place in `providers` of those who see patients. */
export const team: readonly { key: string; name: string; roles: Role[]; provider?: number }[] = [
  { key: 'front-desk', name: 'Marisol Vega', roles: ['front-desk'] },
  { key: 'content-manager', name: 'Beth Lindgren', roles: ['content-manager'] },
  { key: 'clinician', name: 'Amara Okonkwo', roles: ['clinician'], provider: 0 },
  { key: 'manager', name: 'Grace Adeyemi', roles: ['manager'] },
  { key: 'admin', name: 'Tomasz Wilk', roles: ['admin'] },
  { key: 'devon.hart', name: 'Devon Hart', roles: ['front-desk'] },
  { key: 'rosa.jimenez', name: 'Rosa Jiménez', roles: ['front-desk'] },
  { key: 'nora.kessler', name: 'Nora Kessler', roles: ['front-desk', 'content-manager'] },
  { key: 'lucia.ferrer', name: 'Lucía Ferrer-Quintana', roles: ['clinician'], provider: 1 },
  { key: 'ignacio.benavidez', name: 'Ignacio Benavídez', roles: ['clinician'], provider: 5 },
];

export const samplePassword = 'clinic-desk-sample';
export const addressOf = (key: string): string => `${key}@clinic.example`;
