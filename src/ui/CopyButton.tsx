import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { PlainIcon } from './PlainIcon.tsx';
import { Press } from './Press.tsx';

/** Puts a text on the clipboard and says so. `label` names what is copied. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [copied, setCopied] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(text);
        setTimeout(() => setCopied(undefined), 2_000);
      },
      () => notify('desk.copy.refused', { type: 'warning' }),
    );
  const isDone = copied === text;
  const title = translate(isDone ? 'desk.copy.done' : 'desk.copy.do', { what: label });
  return (
    <Press variant="round" aria-label={title} title={title} onClick={() => void copy()}>
      <PlainIcon name={isDone ? 'done' : 'copy'} />
    </Press>
  );
};
