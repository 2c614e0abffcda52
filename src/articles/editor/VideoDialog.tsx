import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { videoAddress } from '#domain/videoAddress.ts';
import { ToolDialog } from './ToolDialog.tsx';

/** A film from YouTube or Vimeo, or the address and the name of the one that is selected. */
export const VideoDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const translate = useTranslate();
  const words = (key: string) => translate(`articleEditor.video.${key}`);
  const { selection } = editor.state;
  const selected =
    selection instanceof NodeSelection && selection.node.type.name === 'video' ? selection.node : undefined;
  const [address, setAddress] = useState(String(selected?.attrs.src ?? ''));
  const [title, setTitle] = useState(String(selected?.attrs.title ?? ''));
  const [captions, setCaptions] = useState(selected?.attrs['data-captions'] === 'confirmed');
  const [tried, setTried] = useState(false);

  const src = videoAddress(address);
  const addressFault = tried && !src ? (address.trim() ? 'refused' : 'missing') : undefined;
  const titleMissing = tried && !title.trim();
  const put = () => {
    setTried(true);
    if (!src || !title.trim()) return;
    onClose();
    const attrs = { src, title: title.trim(), 'data-captions': captions ? 'confirmed' : null };
    const chain = editor.chain().focus();
    if (selected) chain.updateAttributes('video', attrs).run();
    else {
      const content = [{ type: 'video', attrs }, { type: 'figureCaption' }];
      chain.insertContent({ type: 'figure', attrs: { class: 'video' }, content }).run();
    }
  };

  return (
    <ToolDialog
      title={words(selected ? 'editTitle' : 'title')}
      submit={translate(`articles.editor.${selected ? 'apply' : 'insert'}`)}
      onSubmit={put}
      onClose={onClose}
    >
      <TextField
        label={words('address')}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        error={Boolean(addressFault)}
        helperText={words(addressFault ?? 'addressHelp')}
        autoFocus
        required
      />
      <TextField
        label={words('name')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={titleMissing}
        helperText={words(titleMissing ? 'nameMissing' : 'nameHelp')}
        required
      />
      <FormControlLabel
        control={<Checkbox checked={captions} onChange={(_event, checked) => setCaptions(checked)} />}
        label={words('captions')}
      />
    </ToolDialog>
  );
};
