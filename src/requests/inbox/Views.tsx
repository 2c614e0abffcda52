import Box from '@mui/material/Box';
import { lazy, memo, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { ViewCounts } from '#api/inbox.ts';
import type { QueueView } from '#domain/queueViews.ts';
import { GoLink } from '#ui/GoLink.tsx';
import { useAsked } from './InboxContext.ts';
import { Sign } from './Sign.tsx';
import { viewPath } from './useQueueQuery.ts';
import { useCountText, useViewCounts } from './useViewCounts.ts';
import { useOwnQueueOnly, useViewGroups } from './useViewGroups.ts';
import { alarmingViews } from './viewGroups.ts';

const SavedViews = lazy(() => import('./SavedViews.tsx').then((module) => ({ default: module.SavedViews })));

const viewStyle = {
  pl: 1,
  '& ul': { listStyle: 'none', m: 0, p: 0 },
  '& h3': {
    m: 0,
    pt: 1,
    pb: 0.25,
    pl: 1.25,
    fontSize: '0.6875rem',
    fontWeight: 600,
    color: 'text.secondary',
  },
  '& .view': {
    display: 'flex',
    alignItems: 'center',
    gap: 0.75,
    minHeight: 27,
    px: 1.25,
    borderRadius: 1,
    fontSize: '0.8125rem',
    lineHeight: '1.125rem',
    color: 'text.primary',
    textDecoration: 'none',
    '&:hover': { bgcolor: 'action.hover' },
    '&[aria-current]': { bgcolor: 'action.selected', fontWeight: 600 },
  },
  '& .label': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .count': { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
  '& .count.zero': { fontWeight: 400, color: 'text.secondary' },
  '& .alarm': { color: 'error.main' },
  '& .sign': { width: 12, height: 12, flexShrink: 0 },
} as const;

/** The standing questions with their answers in numbers, in the side bar. */
export const Views = memo(() => {
  const translate = useTranslate();
  const groups = useViewGroups();
  const counts = useViewCounts();
  const hasTeamViews = !useOwnQueueOnly();
  return (
    <Box component="nav" aria-label={translate('inbox.views.label')} sx={viewStyle}>
      {groups.map(({ name, views }) => (
        <div key={name}>
          {name === 'all' || name === 'done' ? null : <h3>{translate(`inbox.groups.${name}`)}</h3>}
          <ul>
            {views.map((view) => (
              <li key={view}>
                <View view={view} counts={counts} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hasTeamViews ? (
        <Suspense>
          <SavedViews />
        </Suspense>
      ) : null}
    </Box>
  );
});

const View = ({ view, counts }: { view: QueueView; counts: ViewCounts }) => {
  const translate = useTranslate();
  const label = useViewLabel();
  const { query, savedId } = useAsked();
  const count = useCountText()(counts, view);
  const isAlarming = (counts[view]?.count ?? 0) > 0 && alarmingViews[view];
  return (
    <GoLink
      to={viewPath(view)}
      className="view"
      aria-current={query.view === view && !savedId ? 'true' : undefined}
      aria-label={count ? translate('inbox.views.counted', { view: label(view), count }) : undefined}
    >
      <span className="label">{label(view)}</span>
      {isAlarming ? (
        <span className="alarm">
          <Sign shape={isAlarming} />
        </span>
      ) : null}
      <span className={`count ${isAlarming ? 'alarm' : ''} ${count === '0' ? 'zero' : ''}`}>{count}</span>
    </GoLink>
  );
};

/** What a view is called; a clinician's one is theirs. */
export const useViewLabel = () => {
  const translate = useTranslate();
  const isOwn = useOwnQueueOnly();
  return (view: QueueView): string => translate(isOwn ? 'inbox.views.handed' : `inbox.views.${view}`);
};
