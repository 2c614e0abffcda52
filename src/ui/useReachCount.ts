import { useLocale, useTranslate } from 'react-admin';
import { fewest } from '#domain/articleAddress.ts';

/** Puts a number of an article's reach into words; what is too small to be told says so. */
export const useReachCount = (): ((count: number | null) => string) => {
  const translate = useTranslate();
  const locale = useLocale();
  const whole = new Intl.NumberFormat(locale);
  return (count) => (count === null ? translate('articleReach.few', { count: fewest }) : whole.format(count));
};
