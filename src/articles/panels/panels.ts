import { type ComponentType, lazy } from 'react';
import type { PanelId } from './usePanels.ts';

interface PanelRow {
  id: PanelId;
  /** Message key. */
  label: string;
  /** Reads the article from the record's context, what is typed from the form, the text from `useArticleEditor`. */
  Panel: ComponentType;
}

/** What stands beside the text, in the order of its tabs; each is fetched when it is first opened. */
export const panels: readonly PanelRow[] = [
  {
    id: 'checks',
    label: 'articlePage.panels.checks',
    Panel: lazy(() =>
      import('#articles/checks/ChecksPanel.tsx').then((room) => ({ default: room.ChecksPanel })),
    ),
  },
  {
    id: 'review',
    label: 'articlePage.panels.review',
    Panel: lazy(() =>
      import('#articles/review/ReviewPanel.tsx').then((room) => ({ default: room.ReviewPanel })),
    ),
  },
  {
    id: 'comments',
    label: 'articlePage.panels.comments',
    Panel: lazy(() =>
      import('#articles/comments/CommentsPanel.tsx').then((room) => ({ default: room.CommentsPanel })),
    ),
  },
  {
    id: 'history',
    label: 'articlePage.panels.history',
    Panel: lazy(() =>
      import('#articles/history/HistoryPanel.tsx').then((room) => ({ default: room.HistoryPanel })),
    ),
  },
  {
    id: 'details',
    label: 'articlePage.panels.details',
    Panel: lazy(() =>
      import('#articles/details/DetailsPanel.tsx').then((room) => ({ default: room.DetailsPanel })),
    ),
  },
];
