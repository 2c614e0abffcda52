import { useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { NextSteps } from '#visit/NextSteps.tsx';
import { VisitCard } from '#visit/VisitCard.tsx';
import { Section } from './Section.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTheirVisits } from './useTheirVisits.ts';

/** A hold is one for as long as it keeps its time. */
const isKept = ({ status, holdExpiresAt }: Appointment): boolean =>
  status !== 'pending' || (holdExpiresAt !== null && holdExpiresAt > new Date().toISOString());

/** The appointments that came of the request, the latest first, and what can be done with them. */
export const Visits = () => {
  const translate = useTranslate();
  const { request } = useRequestDesk();
  const visits = useTheirVisits(request.id).filter(isKept).toReversed();
  if (visits.length === 0) return null;
  return (
    <>
      <NextSteps />
      <Section title={translate('visit.title')}>
        {visits.map((visit) => (
          <VisitCard key={visit.id} visit={visit} />
        ))}
      </Section>
    </>
  );
};
