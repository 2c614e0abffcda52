import { useLocale, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { languageName } from '#ui/languageName.ts';
import type { shapes } from '#ui/shapes.ts';
import { Sign } from './Sign.tsx';

interface Mark {
  name: string;
  shape: keyof typeof shapes;
  tone: string;
  holds: (request: AppointmentRequest) => boolean;
}

const marks: readonly Mark[] = [
  {
    name: 'unread',
    shape: 'flag',
    tone: 'danger',
    holds: ({ flags, flagsReadAt }) => flags.length > 0 && !flagsReadAt,
  },
  { name: 'repeats', shape: 'pair', tone: 'waiting', holds: ({ repeats }) => repeats },
  { name: 'suspect', shape: 'question', tone: 'waiting', holds: ({ suspect }) => suspect },
];

/** What should catch the eye before the request is opened: a sign and its word. */
export const RowMarks = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  return (
    <>
      {marks
        .filter(({ holds }) => holds(request))
        .map(({ name, shape, tone }) => (
          <span key={name} className={`mark ${tone}`} title={translate(`inbox.marks.${name}Meaning`)}>
            <Sign shape={shape} />
            {translate(`inbox.marks.${name}`)}
          </span>
        ))}
      <Language request={request} />
    </>
  );
};

/** Only where it is not English, or an interpreter is asked for. */
const Language = ({ request: { language, interpreter } }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const tag = language ?? 'en';
  if (!interpreter && tag.startsWith('en')) return null;
  const name = languageName(tag, locale);
  const needed = interpreter ? translate('inbox.marks.interpreter') : '';
  return (
    <span className="mark language" title={needed ? `${name}, ${needed}` : name}>
      {tag.slice(0, 2).toUpperCase()}
      {interpreter ? ` · ${translate('inbox.marks.interpreterShort')}` : ''}
    </span>
  );
};
