import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { lazy, Suspense, useId } from 'react';
import { useInput, useTranslate, ValidationError } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Article } from '#domain/article.ts';
import { inMentionOrder } from './inMentionOrder.ts';
import { useKeyboardInset } from './useKeyboardInset.ts';

/** Fetched when an article is opened; lists do without it. */
const ArticleEditor = lazy(() =>
  import('./editor/index.ts').then((room) => ({ default: room.ArticleEditor })),
);

interface Props {
  source: string;
  readOnly?: boolean;
}

/** The article's text as a field of a react-admin form. Its value changes only when the text really does. */
export const ArticleBodyInput = ({ source, readOnly = false }: Props) => {
  const translate = useTranslate();
  const { id, field, fieldState } = useInput<Article>({ source, defaultValue: '' });
  const language: unknown = useWatch({ name: 'language' });
  const references: unknown = useWatch({ name: 'references' });
  const slug: unknown = useWatch({ name: 'slug' });
  const { getValues, setValue } = useFormContext<Article>();
  const order = (ids: readonly string[]) => {
    const now: Article['references'] | undefined = getValues('references');
    // A shared text has none.
    if (!now) return;
    const next = inMentionOrder(now, ids);
    if (next !== now) setValue('references', next, { shouldDirty: true });
  };
  useKeyboardInset();
  const [labelId, helpId] = [useId(), useId()];
  const message = fieldState.error?.message;
  return (
    <Box sx={{ width: '100%', my: 1 }}>
      <FormLabel id={labelId} component="div" error={Boolean(message)} sx={{ mb: 0.5, fontWeight: 600 }}>
        {translate('articles.fields.body')}
      </FormLabel>
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          border: 1,
          borderColor: message ? 'error.main' : 'text.disabled',
          borderRadius: 1,
          bgcolor: 'background.paper',
          '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
      >
        <Suspense fallback={<Box sx={{ p: 3, minHeight: 360 }}>{translate('articles.editor.loading')}</Box>}>
          <ArticleEditor
            id={id}
            value={typeof field.value === 'string' ? field.value : ''}
            labelledBy={labelId}
            describedBy={helpId}
            invalid={Boolean(message)}
            readOnly={readOnly}
            language={typeof language === 'string' ? language : undefined}
            address={`/site/articles/${typeof slug === 'string' ? slug : ''}`}
            references={Array.isArray(references) ? references : []}
            onChange={field.onChange}
            onOrder={order}
            onBlur={field.onBlur}
          />
        </Suspense>
      </Box>
      <FormHelperText id={helpId} error={Boolean(message)} sx={{ mx: 0 }}>
        {message ? (
          <ValidationError error={message} />
        ) : (
          translate(readOnly ? 'articles.noAccess' : 'articles.help.body')
        )}
      </FormHelperText>
    </Box>
  );
};
