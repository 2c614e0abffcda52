import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useDeferredValue } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { useChoiceWords } from '#ui/useChoiceWords.ts';
import type { Place } from './headingPlaces.ts';

export interface Target {
  kind: 'article' | 'place';
  label: string;
  /** Of an article. */
  href?: string;
  place?: Place;
  note?: string;
}

const few = { page: 1, perPage: 8 } as const;
const newest = { field: 'updatedAt', order: 'DESC' } as const;

/** Articles whose title or words hold what is typed. */
function useArticles(typed: string): Target[] {
  const q = useDeferredValue(typed.trim()).replace(/^\/site\/articles\//, '');
  const isAddress = /^(?:#|[a-z]+:|www\.|\/)/i.test(q);
  const { data } = useGetList<Article>(
    'articles',
    { pagination: few, sort: newest, filter: { q } },
    { enabled: q.length > 1 && q.length < 200 && !isAddress },
  );
  if (!data || q.length < 2 || isAddress) return [];
  return data.map(({ title, slug, status, published }) => ({
    kind: 'article',
    label: title,
    href: `/site/articles/${published?.slug ?? slug}`,
    ...(published ? {} : { note: status }),
  }));
}

interface Props {
  value: string;
  places: readonly Place[];
  fault: string | undefined;
  autoFocus: boolean;
  onType: (address: string) => void;
  onChoose: (target: Target) => void;
}

/** Where a link leads: typed, or found among the articles and the headings of this text. */
export const LinkTarget = ({ value, places, fault, autoFocus, onType, onChoose }: Props) => {
  const translate = useTranslate();
  const articles = useArticles(value);
  const wanted = value.trim().replace(/^#/, '').toLowerCase();
  const here = places
    .filter(({ text, id }) => text && (text.toLowerCase().includes(wanted) || id?.includes(wanted)))
    .map((place): Target => ({ kind: 'place', label: place.text, place }));
  return (
    <Autocomplete<Target, false, false, true>
      {...useChoiceWords()}
      freeSolo
      options={[...articles, ...here]}
      filterOptions={(options) => options}
      groupBy={({ kind }) => translate(`articleEditor.link.${kind}`)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.label)}
      getOptionKey={(option) =>
        typeof option === 'string' ? option : `${option.kind} ${option.href ?? String(option.place?.at)}`
      }
      inputValue={value}
      onInputChange={(_event, typed, reason) => {
        if (reason !== 'selectOption' && reason !== 'reset') onType(typed);
      }}
      onChange={(_event, chosen) => {
        if (chosen && typeof chosen !== 'string') onChoose(chosen);
      }}
      renderOption={({ key, ...props }, { label, note }) => (
        <li key={key} {...props}>
          {label}
          {note ? ` (${translate(`desk.articleStatus.${note}`)})` : ''}
        </li>
      )}
      renderInput={(input) => (
        <TextField
          {...input}
          label={translate('articles.editor.linkDialog.address')}
          error={Boolean(fault)}
          helperText={fault ?? translate('articleEditor.link.help')}
          autoFocus={autoFocus}
          required
        />
      )}
    />
  );
};
