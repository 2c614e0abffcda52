import type { Node } from '@tiptap/pm/model';

export interface OutlineEntry {
  level: number;
  text: string;
  /** Of the heading in the document. */
  at: number;
}

export function outlineOf(doc: Node): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === 'heading')
      found.push({ level: Number(node.attrs.level), text: node.textContent.trim(), at });
    return !node.isTextblock;
  });
  return found;
}
