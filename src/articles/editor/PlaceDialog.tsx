import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { faultOfName, linksTo, nameFor, placeHere, setName } from './headingPlaces.ts';
import { ToolDialog } from './ToolDialog.tsx';

interface Props {
  editor: Editor;
  /** Where readers find the article; the place's own name comes after it. */
  address: string;
  onClose: () => void;
}

/** The address of a heading: read, given, changed or copied. */
export const PlaceDialog = ({ editor, address, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [place] = useState(() => placeHere(editor));
  const [name, setTyped] = useState(place?.id ?? (place ? nameFor(editor.state.doc, place.text) : ''));
  const words = (key: string, args = {}) => translate(`articleEditor.place.${key}`, args);
  if (!place) {
    return (
      <ToolDialog title={words('title')} onClose={onClose}>
        {words('noHeading')}
      </ToolDialog>
    );
  }
  const typed = name.trim();
  const fault = faultOfName(editor.state.doc, typed, place.id);
  const links = place.id && typed !== place.id ? linksTo(editor.state.doc, place.id) : 0;
  const apply = () => {
    if (fault) return;
    onClose();
    if (typed !== (place.id ?? '')) setName(editor, place, typed);
  };
  const copy = () =>
    navigator.clipboard.writeText(`${globalThis.location.origin}${address}#${typed}`).then(
      () => notify('articleEditor.place.copied', { type: 'info' }),
      () => notify('desk.copy.refused', { type: 'warning' }),
    );
  return (
    <ToolDialog
      title={words('title')}
      submit={translate('articles.editor.apply')}
      onSubmit={apply}
      onClose={onClose}
      extra={
        <Button onClick={() => void copy()} disabled={!typed || Boolean(fault)} sx={{ mr: 'auto' }}>
          {words('copy')}
        </Button>
      }
    >
      <TextField
        label={words('name')}
        value={name}
        onChange={(event) => setTyped(event.target.value)}
        error={Boolean(fault)}
        helperText={
          fault ? words(fault) : links > 0 ? words('breaks', { smart_count: links }) : `${address}#${typed}`
        }
        autoFocus
      />
    </ToolDialog>
  );
};
