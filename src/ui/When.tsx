import { useLocale, useTranslate } from 'react-admin';
import { Hinted } from './Hinted.tsx';
import { ageIn, exactTime } from './timeWords.ts';

interface Props {
  /** An instant, ISO 8601 UTC. */
  at: string | null | undefined;
  /** The location's IANA zone; without it the reader's own. */
  zone?: string | undefined;
  /** Read the exact time by keyboard too; leave out in long lists, where each would be a stop. */
  focusable?: boolean;
}

/** “3 hours ago”; the exact time, its zone named, on hover and on focus. */
export const Age = ({ at, zone, focusable = false }: Props) => {
  const locale = useLocale();
  const translate = useTranslate();
  if (!at) return <span>{translate('desk.when.never')}</span>;
  const exact = exactTime(at, locale, zone);
  const age = ageIn(at, new Date(), locale) ?? translate('desk.when.now');
  if (!focusable) {
    return (
      <time dateTime={at} title={exact}>
        {age}
      </time>
    );
  }
  return (
    <Hinted hint={exact}>
      <time dateTime={at}>{age}</time>
    </Hinted>
  );
};

/** The exact time in full, its zone named: “Tuesday, August 18, 9:20 AM CDT”. */
export const When = ({ at, zone }: Props) => {
  const locale = useLocale();
  const translate = useTranslate();
  if (!at) return <span>{translate('desk.when.never')}</span>;
  return <time dateTime={at}>{exactTime(at, locale, zone)}</time>;
};
