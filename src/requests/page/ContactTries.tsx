import { useTranslate } from 'react-admin';
import { ContactTry } from './ContactTry.tsx';
import { useTimeline } from './useTimeline.ts';

const last = 3;

/** The last tries to reach a patient. */
export const ContactTries = ({ id, zone }: { id: string; zone: string | undefined }) => {
  const translate = useTranslate();
  const { data } = useTimeline(id);
  const tries = data
    .filter(({ action }) => action === 'contact-attempted')
    .slice(-last)
    .toReversed();
  if (tries.length === 0) return translate('requests.contact.none');
  return (
    <ul className="lines">
      {tries.map((one) => (
        <ContactTry key={one.id} happening={one} zone={zone} />
      ))}
    </ul>
  );
};
