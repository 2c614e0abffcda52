import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ContactTry } from './ContactTry.tsx';
import { Section } from './Section.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTimeline } from './useTimeline.ts';

/** Every try to reach the patient; they decide when “not reached” may be said. */
export const ContactLog = () => {
  const translate = useTranslate();
  const { request, zone } = useRequestDesk();
  const { data = [] } = useTimeline(request.id);
  const tries = data.filter(({ action }) => action === 'contact-attempted').toReversed();

  return (
    <Section title={translate('requests.contact.title')}>
      {tries.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('requests.contact.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {tries.map((one) => (
            <ContactTry key={one.id} happening={one} zone={zone} />
          ))}
        </Box>
      )}
    </Section>
  );
};
