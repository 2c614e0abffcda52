import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { When } from '#ui/When.tsx';
import { Section } from './Section.tsx';
import { useTimeline } from './useTimeline.ts';
import { useValueWords } from './useValueWords.ts';

/** Every try to reach the patient; they decide when “not reached” may be said. */
export const ContactLog = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  const say = useValueWords(zone);
  const { data = [] } = useTimeline(request.id);
  const tries = data.filter(({ action }) => action === 'contact-attempted').toReversed();

  return (
    <Section title={translate('requests.contact.title')}>
      {tries.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('requests.contact.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {tries.map(({ id, at, actorId, after, note }) => (
            <Box component="li" key={id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
              <strong>{say('outcome', after?.outcome)}</strong> · {say('channel', after?.channel)} ·{' '}
              <When at={at} zone={zone} />
              {actorId ? ` · ${staff.nameOf(actorId)}` : ''}
              {note ? <Box sx={{ whiteSpace: 'pre-wrap' }}>{note}</Box> : null}
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
};
