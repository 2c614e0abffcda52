import type { Location, Service } from '#domain/clinic.ts';
import type { WeeklyHours } from '#domain/weeklyHours.ts';

/** The sample clinic group. Streets are invented; telephone numbers lie in the range kept for fiction. */
export const settings = {
  clinicName: 'Lantern Pain Clinics',
  phone: '+12125550140',
  hoursText: 'Monday to Friday, 8 a.m. to 6 p.m. Eastern Time',
  hoursTextEs: 'Lunes a viernes, de 8 a. m. a 6 p. m., hora del este',
  frontDeskExports: false,
  repeatDays: 60,
};

const at = (hour: number, minute = 0): number => hour * 60 + minute;

const saturday = 6;

const everyWeekday = (opensAt: number, closesAt: number): WeeklyHours =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt, closesAt }));

export type LocationKey = 'new-york' | 'chicago' | 'phoenix';

export const locations: readonly ({ key: LocationKey } & Omit<Location, 'id' | 'version' | 'closures'>)[] = [
  {
    key: 'new-york',
    name: 'New York',
    zone: 'America/New_York',
    address: '418 Linden Mill Street, Floor 3, New York, NY 10000',
    phone: '+12125550140',
    email: 'new-york@clinic.example',
    dutyEmail: 'duty-new-york@clinic.example',
    dueMinutes: {},
    answeredById: null,
    hours: everyWeekday(at(8), at(18)),
    active: true,
  },
  {
    key: 'chicago',
    name: 'Chicago',
    zone: 'America/Chicago',
    address: '2207 West Prairie Lantern Avenue, Chicago, IL 60600',
    phone: '+13125550162',
    email: 'chicago@clinic.example',
    dutyEmail: 'duty-chicago@clinic.example',
    dueMinutes: {},
    answeredById: null,
    hours: [...everyWeekday(at(8, 30), at(17, 30)), { weekday: saturday, opensAt: at(9), closesAt: at(13) }],
    active: true,
  },
  {
    key: 'phoenix',
    name: 'Phoenix',
    zone: 'America/Phoenix',
    address: '95 East Ocotillo Wash Road, Suite 120, Phoenix, AZ 85000',
    phone: '+16025550118',
    email: 'phoenix@clinic.example',
    dutyEmail: 'duty-phoenix@clinic.example',
    dueMinutes: {},
    answeredById: null,
    hours: everyWeekday(at(7), at(16)),
    active: true,
  },
];

const usual = { bufferBefore: 0, aheadDays: 180, locationIds: [], preparation: null, preparationEs: null };

export const services = [
  {
    ...usual,
    key: 'new-patient',
    name: 'New patient consultation',
    nameEs: 'Consulta para pacientes nuevos',
    description: 'A first visit: we listen, examine you and agree on a plan.',
    descriptionEs: 'Primera visita: le escuchamos, le examinamos y acordamos un plan.',
    duration: 40,
    buffer: 10,
    patientsMayAsk: true,
    active: true,
  },
  {
    ...usual,
    key: 'follow-up',
    name: 'Follow-up visit',
    nameEs: 'Visita de seguimiento',
    description: 'For people we already know: how the plan is going, and what to change.',
    descriptionEs: 'Para quienes ya son pacientes: cómo va el plan y qué conviene cambiar.',
    duration: 20,
    buffer: 5,
    patientsMayAsk: true,
    active: true,
  },
  {
    ...usual,
    key: 'physical-therapy',
    name: 'Physical therapy',
    nameEs: 'Fisioterapia',
    description: 'Guided movement and exercise, at a pace that suits you.',
    descriptionEs: 'Movimiento y ejercicio guiados, a un ritmo adecuado para usted.',
    duration: 45,
    buffer: 5,
    patientsMayAsk: true,
    active: true,
  },
  {
    ...usual,
    key: 'injection',
    name: 'Injection procedure',
    nameEs: 'Procedimiento de inyección',
    description: 'An injection that you and a clinician have already agreed on.',
    descriptionEs: 'Una inyección ya acordada entre usted y un profesional clínico.',
    duration: 30,
    buffer: 15,
    patientsMayAsk: true,
    active: true,
  },
  {
    ...usual,
    key: 'massage',
    name: 'Massage and trigger-point therapy',
    nameEs: 'Masaje y terapia de puntos gatillo',
    description: 'Hands-on therapy for sore muscles, with pressure you choose.',
    descriptionEs: 'Terapia manual para músculos doloridos, con la presión que usted elija.',
    duration: 50,
    buffer: 10,
    patientsMayAsk: true,
    active: true,
  },
  {
    ...usual,
    key: 'nerve-study',
    name: 'Nerve study',
    nameEs: 'Estudio de los nervios',
    description: 'Nerve and muscle tests, ordered by a clinician.',
    descriptionEs: 'Pruebas de nervios y músculos, pedidas por un profesional clínico.',
    preparation: 'Shower before you come, and use no lotion or cream on your arms and legs that day.',
    preparationEs: 'Dúchese antes de venir y ese día no use lociones ni cremas en los brazos y las piernas.',
    duration: 60,
    buffer: 10,
    patientsMayAsk: false,
    active: true,
  },
] as const satisfies readonly ({ key: string } & Readonly<Omit<Service, 'id' | 'version'>>)[];

export type ServiceKey = (typeof services)[number]['key'];
