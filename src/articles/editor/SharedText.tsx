import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { plainText } from '#domain/html/blocks.ts';
import { useSharedBlocks } from './useSharedBlocks.ts';

/** What will stand here, as words only: it is edited in its own place, for every article at once. */
export const SharedText = ({ node }: NodeViewProps) => {
  const translate = useTranslate();
  const blocks = useSharedBlocks();
  const block = blocks?.find(({ id }) => id === node.attrs['data-block']);
  const name = block?.name ?? translate(`articleEditor.shared.${blocks ? 'gone' : 'unnamed'}`);
  return (
    <NodeViewWrapper className="shared-text" contentEditable={false} data-drag-handle>
      <strong>{translate('articleEditor.shared.here', { name })}</strong>
      {block
        ? plainText(block.body)
            .split('\n')
            .map((line) => <p key={line}>{line}</p>)
        : null}
    </NodeViewWrapper>
  );
};
