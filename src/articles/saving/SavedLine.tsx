import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { clockTime, shortTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { Saving } from './saving.ts';
import { useSaving } from './useSaving.ts';

/**
 * When the article was last saved, or why it is not. What passes at every pause in typing is shown and not read out;
 * that the text is saved is told once a minute at most, and what went wrong at once.
 */
export const SavedLine = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  const { saving, saver, compare } = useSaving();
  const locale = useLocale();
  const problem = useProblem(saving);
  if (!article) return null;
  const at = shortTime(article.updatedAt, new Date(), locale);
  const isUnderWay = saving.is === 'typing' || saving.is === 'saving';
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}
    >
      <Box component="span" role="status" sx={{ color: problem ? 'error.main' : 'text.secondary' }}>
        {problem ?? translate('articleStates.saving.saved', { time: at })}
      </Box>
      {isUnderWay ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate(`articleStates.saving.${saving.is}`)}
        </Box>
      ) : null}
      {saving.is === 'stale' ? (
        <Button size="small" variant="outlined" onClick={compare}>
          {translate('articleStates.saving.compare')}
        </Button>
      ) : null}
      {saving.is === 'retrying' ? (
        <Button size="small" onClick={saver?.retry}>
          {translate('articleStates.saving.retry')}
        </Button>
      ) : null}
    </Box>
  );
};

/** Why what is typed is not saved; undefined while nothing is in its way. */
const useProblem = (saving: Saving): string | undefined => {
  const translate = useTranslate();
  const locale = useLocale();
  const staff = useCatalogue('staff');
  switch (saving.is) {
    case 'retrying':
      return translate(`articleStates.saving.${saving.failure.status === 0 ? 'unreachable' : 'failing'}`);
    case 'stale': {
      const { theirs, savedById } = saving.clash;
      const name = staff.nameOf(savedById) || translate('articleStates.merge.someone');
      return translate('articleStates.saving.stale', { name, time: clockTime(theirs.updatedAt, locale) });
    }
    case 'refused': {
      const fields = saving.fields.map((field) =>
        translate(`resources.articles.fields.${field}`, { _: field }),
      );
      const why = saving.failure.body.errors?.[saving.fields[0] ?? ''];
      const { message } = saving.failure;
      const reason = typeof why === 'string' ? why : translate(message, { _: message });
      return translate('articleStates.saving.refused', { fields: fields.join(', '), why: reason });
    }
    case 'stopped':
      return translate('articleStates.saving.stopped', {
        why: translate(saving.failure.message, { _: saving.failure.message }),
      });
    default:
      return undefined;
  }
};
