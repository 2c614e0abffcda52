import type { Node } from '@tiptap/pm/model';

/** Every place of the text that has a name. */
export function takenIds(doc: Node): Set<string> {
  const taken = new Set<string>();
  const take = (id: unknown) => {
    if (typeof id === 'string') taken.add(id);
  };
  doc.descendants((node) => {
    take(node.attrs.id);
    for (const mark of node.marks) take(mark.attrs.id);
  });
  return taken;
}
