import Alert from '@mui/material/Alert';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { flagLanguages } from '#domain/flagTerms.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { AlsoWrote } from './AlsoWrote.tsx';
import { MarkedText } from './MarkedText.tsx';
import { ReadFirst } from './ReadFirst.tsx';
import { Section } from './Section.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { WroteByLink } from './WroteByLink.tsx';

/** What the patient wrote. Found words are a reading aid: no score, and none found proves nothing, so nothing is said. */
export const Message = memo(() => {
  const translate = useTranslate();
  const { request } = useRequestDesk();
  const { message, flags, suspect } = request;
  return (
    <Section title={translate('resources.requests.fields.message')}>
      {suspect ? (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {translate('requests.suspectText')}
        </Alert>
      ) : null}
      {flags.length > 0 ? <ReadFirst /> : null}
      {message ? (
        <MarkedText text={message} flags={flags.filter(({ of }) => !of)} />
      ) : (
        <p className="tone-quiet">{translate('requests.noMessage')}</p>
      )}
      <NotChecked request={request} />
      <AlsoWrote />
      <WroteByLink />
    </Section>
  );
});

/** Words are looked for in two languages only, and nothing can be found where nothing was written. */
const NotChecked = ({ request: { message, language } }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const [tag = ''] = (language ?? 'en').split('-');
  const isKnown = (flagLanguages as readonly string[]).includes(tag);
  if (message && isKnown) return null;
  return (
    <p className="tone-quiet">
      {translate(message ? 'repeats.flags.otherLanguage' : 'repeats.flags.nothingToCheck')}
    </p>
  );
};
