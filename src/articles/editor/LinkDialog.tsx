import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { isLinkAllowed, schemeOf } from '#domain/articleHtml.ts';
import { ToolDialog } from './ToolDialog.tsx';

/** What a person types for an address, completed where only one thing can be meant. */
function completed(typed: string): string {
  const address = typed.trim();
  if (/^www\./i.test(address)) return `https://${address}`;
  return /^[^\s@/:]+@[^\s@/]+$/.test(address) ? `mailto:${address}` : address;
}

export const LinkDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const translate = useTranslate();
  const existing = String(editor.getAttributes('link').href ?? '');
  const asksText = editor.state.selection.empty && !existing;
  const [address, setAddress] = useState(existing);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);

  const href = completed(address);
  const refusal = () => {
    if (!href) return translate('articles.editor.linkDialog.missing');
    return isLinkAllowed(href)
      ? undefined
      : translate('articles.editor.linkDialog.refused', { scheme: schemeOf(href) });
  };
  const addressFault = tried ? refusal() : undefined;
  const textFault =
    tried && asksText && !text.trim() ? translate('articles.editor.linkDialog.textMissing') : undefined;

  const put = () => {
    setTried(true);
    if (refusal() || (asksText && !text.trim())) return;
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
      <TextField
        label={translate('articles.editor.linkDialog.address')}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        error={Boolean(addressFault)}
        helperText={addressFault ?? translate('articles.editor.linkDialog.addressHelp')}
        autoFocus={!asksText}
        required
      />
    </ToolDialog>
  );
};
