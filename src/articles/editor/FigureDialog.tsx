import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type ChosenImage, ImagePicker } from '#articles/images/ImagePicker.tsx';
import { useApi } from '#ui/useApi.ts';
import { FigurePreview } from './FigurePreview.tsx';
import { ToolDialog } from './ToolDialog.tsx';

const pictures = ['figureImage', 'image'];

/** Of this site, and not of another one by its name alone. */
const isOwnAddress = (address: string): boolean => /^\/(?![/\\])/.test(address);

interface Props {
  editor: Editor;
  /** Dropped or pasted into the text. */
  file?: File | undefined;
  onClose: () => void;
}

/** A new picture, or another one and other words for the one that is selected. */
export const FigureDialog = ({ editor, file, onClose }: Props) => {
  const translate = useTranslate();
  const api = useApi();
  const words = (key: string) => translate(`articles.editor.figureDialog.${key}`);
  const { selection } = editor.state;
  const selected =
    !file && selection instanceof NodeSelection && pictures.includes(selection.node.type.name)
      ? selection.node
      : undefined;
  const stored = String(selected?.attrs.src ?? '');
  const [src, setSrc] = useState(stored);
  const [chosen, setChosen] = useState<ChosenImage>();
  const [alt, setAlt] = useState(String(selected?.attrs.alt ?? ''));
  const [decorative, setDecorative] = useState(selected?.attrs.role === 'presentation');
  const [caption, setCaption] = useState('');
  const [tried, setTried] = useState(false);

  const choose = (image: ChosenImage) => {
    // Words typed here stay; those of the picture chosen before go with it.
    if (!alt.trim() || alt === chosen?.alt) setAlt(image.alt);
    setChosen(image);
    setSrc(image.src);
  };
  const address = src.trim();
  const isAllowed = isOwnAddress(address) || address === stored;
  const srcFault = address ? (isAllowed ? undefined : 'refused') : 'missing';
  const altMissing = !decorative && !alt.trim();
  const picked = chosen?.src === address ? chosen : undefined;
  const keepWords = () => {
    if (!picked || decorative || alt.trim() === picked.alt) return;
    // Offered again the next time; where they could not be kept, the article has them all the same.
    const kept = { id: picked.id, data: { alt: alt.trim() }, previousData: picked };
    api.update('images', kept).catch(() => undefined);
  };
  const put = () => {
    setTried(true);
    if (srcFault || altMissing) return;
    onClose();
    keepWords();
    const size =
      address === stored
        ? {}
        : { width: picked ? String(picked.width) : null, height: picked ? String(picked.height) : null };
    const said = decorative ? { alt: '', role: 'presentation' } : { alt: alt.trim(), role: null };
    const attrs = { src: address, ...said, ...size };
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
      <ImagePicker file={file} onChoose={choose} />
      {address && !srcFault ? <FigurePreview src={address} alt={decorative ? '' : alt} /> : null}
      <TextField
        label={words('address')}
        value={src}
        onChange={(event) => setSrc(event.target.value)}
        error={tried && srcFault !== undefined}
        helperText={words(tried && srcFault ? srcFault : 'addressHelp')}
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
