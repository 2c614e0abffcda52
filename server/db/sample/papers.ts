import { site as en } from '#words/en/site.ts';
import { site as es } from '#words/es/site.ts';
import type { Cast } from './cast.ts';
import type { Catalogue } from './catalogue.ts';
import { firstNames, lastNames, relationships } from './people.ts';
import { preferredTimes } from './preferredTimes.ts';

const plans = ['Blue Mesa Health Plan', 'Lakefront Mutual', 'Hudson Gate Health'];
const payers = {
  insurance: 58,
  medicare: 18,
  medicaid: 10,
  'self-pay': 8,
  'workers-comp': 4,
  other: 2,
} as const;
const paperwork = { 'not-needed': 40, needed: 12, asked: 22, received: 26 } as const;
const needs = [
  'Wheelchair; ground-floor room.',
  'Hard of hearing, please face her.',
  'Table that goes down.',
];
const consents = { en: en.request.textConsent, es: es.request.textConsent };

/** The optional fields: what the form left open, and what the desk filled in once somebody had looked. */
export function papersOf(cast: Cast, { colleagues, offers }: Catalogue) {
  const { draw, source, language, createdAt, offer, patientType } = cast;
  const isLooked = cast.status !== 'new' && cast.status !== 'invalid';
  const byDesk = <Value>(probability: number, value: () => Value): Value | null => {
    const drawn = draw.chance(probability) ? value() : null;
    return isLooked ? drawn : null;
  };
  const payerType = byDesk(0.5, () => draw.weighted(payers));
  const times = draw.from(preferredTimes);
  const near = colleagues.filter(({ hours }) => hours.some(({ locationId }) => locationId === cast.place.id));
  const nerveStudy = offers.find(({ key }) => key === 'nerve-study');
  const consent = source === 'web' && draw.chance(0.4);
  return {
    preferredTimes: times.length > 0 ? [...times] : null,
    askedBy: draw.chance(0.06)
      ? { name: `${draw.from(firstNames)} ${draw.from(lastNames)}`, relationship: draw.from(relationships) }
      : null,
    interpreter: language === 'es' ? draw.chance(0.3) : null,
    textConsent: consent ? { at: createdAt.toISOString(), wording: consents[language] } : null,
    mayText: consent || byDesk(0.3, () => draw.chance(0.7)),
    mayLeaveVoicemail: byDesk(0.5, () => draw.chance(0.75)),
    dateOfBirth: byDesk(0.6, () =>
      new Date(Date.UTC(draw.whole(1938, 2006), draw.whole(0, 11), draw.whole(1, 28)))
        .toISOString()
        .slice(0, 10),
    ),
    chartNumber: patientType === 'returning' ? byDesk(0.8, () => `LC-${draw.whole(100_000, 999_999)}`) : null,
    payerType,
    planName: payerType === 'insurance' ? draw.from(plans) : null,
    referral: byDesk(0.4, () => draw.weighted(paperwork)),
    records: byDesk(0.4, () => draw.weighted(paperwork)),
    authorization: offer.key === 'injection' ? byDesk(0.8, () => draw.weighted(paperwork)) : null,
    accessNeeds: byDesk(0.04, () => draw.from(needs)),
    preferredProviderId: byDesk(0.12, () => draw.from(near).id),
    bookServiceId: offer.key === 'new-patient' ? byDesk(0.08, () => nerveStudy?.id ?? null) : null,
  };
}
