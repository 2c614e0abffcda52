import type { LocationKey, ServiceKey } from './clinic.ts';

/** Between them the providers of each location offer every service; two work at two locations. */
export const providers: readonly {
  name: string;
  title: string;
  languages: readonly ('en' | 'es')[];
  locations: readonly LocationKey[];
  services: readonly ServiceKey[];
}[] = [
  {
    name: 'Amara Okonkwo',
    title: 'MD, pain medicine',
    languages: ['en'],
    locations: ['new-york'],
    services: ['new-patient', 'follow-up', 'injection'],
  },
  {
    name: 'Lucía Ferrer-Quintana',
    title: 'MD, physical medicine and rehabilitation',
    languages: ['en', 'es'],
    locations: ['new-york', 'chicago'],
    services: ['new-patient', 'follow-up', 'nerve-study'],
  },
  {
    name: "Declan O'Rourke",
    title: 'DPT, physical therapist',
    languages: ['en'],
    locations: ['new-york'],
    services: ['physical-therapy', 'massage'],
  },
  {
    name: 'Haruto Nakagawa',
    title: 'DO, pain medicine',
    languages: ['en'],
    locations: ['chicago'],
    services: ['new-patient', 'follow-up', 'injection', 'nerve-study'],
  },
  {
    name: 'Zofia Brzezińska',
    title: 'DPT, physical therapist',
    languages: ['en'],
    locations: ['chicago'],
    services: ['physical-therapy', 'massage'],
  },
  {
    name: 'Ignacio Benavídez',
    title: 'MD, anesthesiology and pain medicine',
    languages: ['en', 'es'],
    locations: ['phoenix'],
    services: ['new-patient', 'follow-up', 'injection', 'nerve-study'],
  },
  {
    name: 'Talia Rosen',
    title: 'LMT, massage therapist',
    languages: ['en', 'es'],
    locations: ['phoenix'],
    services: ['massage'],
  },
  {
    name: 'Nizhoni Yellowhair',
    title: 'NP, nurse practitioner and physical therapist',
    languages: ['en', 'es'],
    locations: ['phoenix', 'chicago'],
    services: ['follow-up', 'physical-therapy', 'massage'],
  },
];
