import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { SavedView } from '#domain/savedView.ts';
import { useAsked } from './InboxContext.ts';
import { SavedViewDialog } from './SavedViewDialog.tsx';
import { savedQuestion } from './savedQuestion.ts';
import { useSavedViewsAnew } from './useSavedViewsAnew.ts';

interface Props {
  saved: SavedView;
  anchor: HTMLElement;
  onClose: () => void;
}

/** Renames, shares, rewrites or deletes one saved view. */
export const SavedViewMenu = ({ saved, anchor, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const anew = useSavedViewsAnew();
  const { query } = useAsked();
  const [renaming, setRenaming] = useState(false);
  const [removing, setRemoving] = useState(false);
  const { id, version, name } = saved;

  const finish = async (work: Promise<unknown>, done: string) => {
    try {
      await work;
      notify(done, { type: 'success' });
    } catch (error) {
      if (!isFailure(error)) throw error;
      notify(error.message, { type: 'error' });
    }
    await anew();
    onClose();
  };
  if (renaming) return <SavedViewDialog saved={saved} onClose={onClose} />;
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
      <MenuItem dense onClick={() => setRenaming(true)}>
        {translate('inbox.saved.rename')}
      </MenuItem>
      <MenuItem
        dense
        onClick={() =>
          void finish(
            dataProvider.update('views', {
              id,
              data: { ...saved, ...savedQuestion(query) },
              previousData: saved,
              meta: { version },
            }),
            'inbox.saved.done.saved',
          )
        }
      >
        {translate('inbox.saved.update')}
      </MenuItem>
      <MenuItem
        dense
        onClick={() =>
          removing
            ? void finish(
                dataProvider.delete('views', { id, previousData: saved, meta: { version } }),
                'inbox.saved.done.removed',
              )
            : setRemoving(true)
        }
        sx={{ color: 'error.main' }}
      >
        {translate(removing ? 'inbox.saved.removeAsk' : 'inbox.saved.remove', { name })}
      </MenuItem>
    </Menu>
  );
};
