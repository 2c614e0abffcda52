import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RefreshIconButton, useTranslate } from 'react-admin';

/** Milliseconds: what is answered sooner turns no wheel. */
const worthShowing = 1_000;

/** Asks anew for all that is shown; turns while an answer is long in coming. */
export const ReloadButton = () => {
  const translate = useTranslate();
  const isWaiting = useIsWaiting();
  return (
    <Box sx={{ position: 'relative', display: 'flex' }}>
      <Box sx={{ opacity: isWaiting ? 0 : 1 }}>
        <RefreshIconButton />
      </Box>
      {isWaiting ? (
        <CircularProgress
          aria-label={translate('ra.page.loading')}
          color="inherit"
          size={16}
          thickness={6}
          // What only turns costs the page nothing.
          disableShrink
          sx={{ position: 'absolute', top: '30%', left: '30%', pointerEvents: 'none' }}
        />
      ) : null}
    </Box>
  );
};

/** Looks now and then, not at each of the many things a cache tells. */
const useIsWaiting = (): boolean => {
  const queries = useQueryClient();
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      const isBusy = queries.isFetching() + queries.isMutating() > 0;
      setIsWaiting(isBusy);
      if (isBusy) lookLater();
    };
    const lookLater = () => {
      timer ??= setTimeout(look, worthShowing);
    };
    const stops = [queries.getQueryCache(), queries.getMutationCache()].map((cache) =>
      cache.subscribe(({ type }) => type === 'updated' && lookLater()),
    );
    lookLater();
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [queries]);
  return isWaiting;
};
