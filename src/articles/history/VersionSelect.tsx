import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useLocale, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRevisions, type VersionName } from './useRevisions.ts';

interface Props {
  article: Article;
  label: 'from' | 'to';
  value: VersionName;
  onChange: (name: VersionName) => void;
}

const older = 'older';

/** One side of the comparison: the live copy, the draft, or any kept version. */
export const VersionSelect = ({ article, label, value, onChange }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const staff = useCatalogue('staff');
  const { lines = [], hasNextPage, fetchNextPage } = useRevisions(article.id);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const isListed = typeof value !== 'number' || lines.some(({ version }) => version === value);
  const choose = (chosen: string) => {
    if (chosen === older) void fetchNextPage();
    else onChange(chosen === 'live' || chosen === 'draft' ? chosen : Number(chosen));
  };
  return (
    <TextField
      select
      size="small"
      label={translate(`articleHistory.${label}`)}
      value={String(value)}
      onChange={(event) => choose(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    >
      <MenuItem value="draft">{translate('articleHistory.draft')}</MenuItem>
      {article.published || value === 'live' ? (
        <MenuItem value="live">{translate('articleHistory.live')}</MenuItem>
      ) : null}
      {isListed ? null : (
        <MenuItem value={String(value)}>{translate('articleHistory.version', { version: value })}</MenuItem>
      )}
      {lines.map(({ version, at, authorId, savedAs }) => (
        <MenuItem key={version} value={String(version)}>
          {translate('articleHistory.choice', {
            version,
            when: when.format(new Date(at)),
            who: staff.nameOf(authorId) || translate('articleHistory.nobody'),
            why: translate(`articleHistory.savedAs.${savedAs}`),
          })}
        </MenuItem>
      ))}
      {hasNextPage ? <MenuItem value={older}>{translate('articleHistory.older')}</MenuItem> : null}
    </TextField>
  );
};
