import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { isImageAllowed } from '#domain/articleHtml.ts';
import { ToolDialog } from './ToolDialog.tsx';

const pictures = ['figureImage', 'image'];

/** A new picture, or the address and description of the one that is selected. */
export const FigureDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const translate = useTranslate();
  const words = (key: string) => translate(`articles.editor.figureDialog.${key}`);
  const { selection } = editor.state;
  const selected =
    selection instanceof NodeSelection && pictures.includes(selection.node.type.name)
      ? selection.node
      : undefined;
  const [src, setSrc] = useState(String(selected?.attrs.src ?? ''));
  const [alt, setAlt] = useState(String(selected?.attrs.alt ?? ''));
  const [decorative, setDecorative] = useState(selected?.attrs.role === 'presentation');
  const [caption, setCaption] = useState('');
  const [tried, setTried] = useState(false);

  const address = src.trim();
  const srcFault = address ? (isImageAllowed(address) ? undefined : 'refused') : 'missing';
  const altMissing = !decorative && !alt.trim();
  const put = () => {
    setTried(true);
    if (srcFault || altMissing) return;
    onClose();
    const attrs = decorative
      ? { src: address, alt: '', role: 'presentation' }
      : { src: address, alt: alt.trim(), role: null };
    const chain = editor.chain().focus();
    if (selected) chain.updateAttributes(selected.type.name, attrs).run();
    else {
      const text = caption.trim();
      const figureCaption = { type: 'figureCaption', ...(text ? { content: [{ type: 'text', text }] } : {}) };
      const figureImage = { type: 'figureImage', attrs: { ...attrs, loading: 'lazy' } };
      chain.insertContent({ type: 'figure', content: [figureImage, figureCaption] }).run();
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
        value={src}
        onChange={(event) => setSrc(event.target.value)}
        error={tried && srcFault !== undefined}
        helperText={words(tried && srcFault ? srcFault : 'addressHelp')}
        autoFocus
        required
      />
      <TextField
        label={words('alt')}
        value={decorative ? '' : alt}
        disabled={decorative}
        onChange={(event) => setAlt(event.target.value)}
        error={tried && altMissing}
        helperText={words(tried && altMissing ? 'altMissing' : 'altHelp')}
        required={!decorative}
      />
      <FormControlLabel
        control={<Checkbox checked={decorative} onChange={(_event, checked) => setDecorative(checked)} />}
        label={words('decorative')}
      />
      {!selected && (
        <TextField
          label={words('caption')}
          value={caption}
          onChange={(event) => setCaption(event.target.value)}
        />
      )}
    </ToolDialog>
  );
};
