import Box from '@mui/material/Box';
import { useGetResourceLabel, useLocation, useResourceDefinitions, useTranslate } from 'ra-core';
import { useEffect } from 'react';

const unseen = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/**
 * Names the page in the window's title and to screen readers. From the resource alone: a title is kept in the
 * browser's history, where no patient's name belongs.
 */
export const Announcer = () => {
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const resources = useResourceDefinitions();
  const [, resource = '', rest] = useLocation().pathname.split('/');
  const page = resources[resource] ? label(resource, rest ? 1 : 2) : undefined;
  const desk = translate('desk.name');

  useEffect(() => {
    document.title = page ? `${page} · ${desk}` : desk;
  }, [page, desk]);

  return (
    <Box role="status" sx={unseen}>
      {page}
    </Box>
  );
};
