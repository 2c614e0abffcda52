import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { ContactTry } from './ContactTry.tsx';
import { Section } from './Section.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTimeline } from './useTimeline.ts';

/** Every try to reach the patient; they decide when “not reached” may be said. */
export const ContactLog = memo(() => {
  const translate = useTranslate();
  const { request, zone } = useRequestDesk();
  const { data } = useTimeline(request.id);
  const tries = data.filter(({ action }) => action === 'contact-attempted').toReversed();

  return (
    <Section title={translate('requests.contact.title')}>
      {tries.length === 0 ? (
        <p className="tone-quiet">{translate('requests.contact.none')}</p>
      ) : (
        <ul className="lines">
          {tries.map((one) => (
            <ContactTry key={one.id} happening={one} zone={zone} />
          ))}
        </ul>
      )}
    </Section>
  );
});
