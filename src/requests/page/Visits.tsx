import { useTranslate } from 'react-admin';
import { NextSteps } from '#visit/NextSteps.tsx';
import { useVisitsOf } from '#visit/useVisitsOf.ts';
import { VisitCard } from '#visit/VisitCard.tsx';
import { Section } from './Section.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

/** The appointments that came of the request, and what can be done with them. */
export const Visits = () => {
  const translate = useTranslate();
  const { request } = useRequestDesk();
  const visits = useVisitsOf(request);
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
