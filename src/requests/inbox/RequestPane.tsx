import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, memo, type ReactNode, Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Waiting } from '#ui/Waiting.tsx';
import { usePlace } from './InboxContext.ts';
import { useDisplay } from './useDisplay.ts';

const EmptyPane = lazy(() => import('./EmptyPane.tsx').then((module) => ({ default: module.EmptyPane })));

interface Props {
  /** Both fit side by side. */
  roomy: boolean;
  renderRequest: (id: string) => ReactNode;
}

/** The open request: beside the list, or over it with a way back. */
export const RequestPane = memo(({ roomy, renderRequest }: Props) => {
  const translate = useTranslate();
  const { openId, close } = usePlace();
  const { form } = useDisplay();
  const pane = useRef<HTMLElement>(null);
  const hasBack = !roomy || form === 'table';
  useLayoutEffect(() => {
    // Over the list the keyboard goes along; beside it, it stays where the next row is.
    if (openId && !roomy) pane.current?.focus();
    if (pane.current) pane.current.scrollTop = 0;
  }, [openId, roomy]);

  if (!openId)
    return roomy ? (
      <Suspense>
        <EmptyPane />
      </Suspense>
    ) : null;
  return (
    <Box
      ref={pane}
      component="section"
      tabIndex={-1}
      aria-label={translate('inbox.request')}
      sx={{
        ...(roomy ? { flex: 1, minWidth: 0 } : { position: 'absolute', inset: 0, zIndex: 3 }),
        overflowY: 'auto',
        overscrollBehavior: 'contain',
        bgcolor: 'background.default',
        outline: 'none',
      }}
    >
      {hasBack ? (
        <Button size="small" startIcon={<ArrowBack />} onClick={close} sx={{ m: 0.5 }}>
          {translate('inbox.back')}
        </Button>
      ) : null}
      <Suspense fallback={<Waiting />}>{renderRequest(openId)}</Suspense>
    </Box>
  );
});
