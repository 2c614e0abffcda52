import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { namePlace, placesIn } from './headingPlaces.ts';
import { LinkTarget, type Target } from './LinkTarget.tsx';
import { completed, faultOfAddress } from './linkAddress.ts';
import { ToolDialog } from './ToolDialog.tsx';

export const LinkDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const translate = useTranslate();
  const existing = String(editor.getAttributes('link').href ?? '');
  const asksText = editor.state.selection.empty && !existing;
  const [address, setAddress] = useState(existing);
  const [text, setText] = useState('');
  const [places] = useState(() => placesIn(editor.state.doc));
  const [tried, setTried] = useState(false);

  const href = completed(address);
  const refusal = faultOfAddress(href);
  const addressFault =
    tried && refusal
      ? translate(`articles.editor.linkDialog.${refusal.key}`, { scheme: refusal.scheme })
      : undefined;
  const choose = ({ href: found, place, label }: Target) => {
    setAddress(found ?? (place ? `#${namePlace(editor, place)}` : ''));
    if (asksText && !text.trim()) setText(label);
  };
  const textFault =
    tried && asksText && !text.trim() ? translate('articles.editor.linkDialog.textMissing') : undefined;

  const put = () => {
    setTried(true);
    if (refusal || (asksText && !text.trim())) return;
    onClose();
    const chain = editor.chain().focus();
    if (asksText)
      chain
        .insertContent({ type: 'text', text: text.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    else chain.extendMarkRange('link').setMark('link', { href }).run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
  };

  return (
    <ToolDialog
      title={translate('articles.editor.linkDialog.title')}
      submit={translate('articles.editor.apply')}
      onSubmit={put}
      onClose={onClose}
      extra={
        existing && (
          <Button color="error" onClick={remove} sx={{ mr: 'auto' }}>
            {translate('articles.editor.linkDialog.remove')}
          </Button>
        )
      }
    >
      {asksText && (
        <TextField
          label={translate('articles.editor.linkDialog.text')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={Boolean(textFault)}
          helperText={textFault}
          autoFocus
          required
        />
      )}
      <LinkTarget
        value={address}
        places={places}
        fault={addressFault}
        autoFocus={!asksText}
        onType={setAddress}
        onChoose={choose}
      />
    </ToolDialog>
  );
};
