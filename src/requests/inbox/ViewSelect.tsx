import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { QueueView } from '#domain/queueViews.ts';
import { useAsked } from './InboxContext.ts';
import { useSavedViews } from './useSavedViews.ts';
import { useCountText, useViewCounts } from './useViewCounts.ts';
import { useViewGroups } from './useViewGroups.ts';
import { useViewLabel } from './Views.tsx';

/** Where there is no side bar: the views as the browser's own list of choices. */
export const ViewSelect = () => {
  const translate = useTranslate();
  const label = useViewLabel();
  const groups = useViewGroups();
  const counts = useViewCounts();
  const countText = useCountText();
  const saved = useSavedViews();
  const { query, savedId, chooseView, openSaved } = useAsked();
  const choose = (value: string) => {
    const chosen = saved.find(({ id }) => id === value);
    if (chosen) openSaved(chosen);
    else chooseView(value as QueueView);
  };
  const option = (view: QueueView) => {
    const count = countText(counts, view);
    return (
      <option key={view} value={view}>
        {label(view)}
        {count ? ` · ${count}` : ''}
      </option>
    );
  };
  return (
    <Box
      component="select"
      aria-label={translate('inbox.views.label')}
      value={savedId ?? query.view}
      onChange={(event) => choose(event.target.value)}
      sx={{
        minWidth: 0,
        maxWidth: '100%',
        height: 36,
        border: 0,
        borderRadius: 1,
        bgcolor: 'transparent',
        color: 'text.primary',
        font: 'inherit',
        fontSize: '1rem',
        fontWeight: 600,
        textOverflow: 'ellipsis',
        '& option, & optgroup': { bgcolor: 'background.paper', fontSize: '1rem', fontWeight: 400 },
      }}
    >
      {groups.map(({ name, views }) =>
        name === 'all' || name === 'done' ? (
          views.map(option)
        ) : (
          <optgroup key={name} label={translate(`inbox.groups.${name}`)}>
            {views.map(option)}
          </optgroup>
        ),
      )}
      {saved.length > 0 ? (
        <optgroup label={translate('inbox.saved.title')}>
          {saved.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ) : null}
    </Box>
  );
};
