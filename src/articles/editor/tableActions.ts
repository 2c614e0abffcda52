import type { Editor, JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

const depthOf = (editor: Editor, name: string): number | undefined => {
  const { $from } = editor.state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => depth).findLast(
    (depth) => $from.node(depth).type.name === name,
  );
};

export const isInTable = (editor: Editor): boolean => depthOf(editor, 'table') !== undefined;

const scopeFor = (row: Node, column: number): 'col' | 'row' | null => {
  if (row.children.every((cell) => cell.type.name === 'tableHeader')) return 'col';
  return column === 0 ? 'row' : null;
};

/** Headers that a command has just made say what they head. */
function giveScopes(editor: Editor): void {
  const depth = depthOf(editor, 'table');
  if (depth === undefined) return;
  const { $from } = editor.state.selection;
  const { tr } = editor.state;
  let rowAt = $from.start(depth);
  for (const row of $from.node(depth).children) {
    let cellAt = rowAt + 1;
    for (const [column, cell] of row.children.entries()) {
      const scope = scopeFor(row, column);
      if (cell.type.name === 'tableHeader' && !cell.attrs.scope && scope)
        tr.setNodeAttribute(cellAt, 'scope', scope);
      cellAt += cell.nodeSize;
    }
    rowAt += row.nodeSize;
  }
  moveHead(tr, $from.before(depth), $from.node(depth));
  if (tr.docChanged) editor.view.dispatch(tr);
}

/** A first row that is all headers is the table's head, and one that is not any more is not. */
function moveHead(tr: Transaction, tableAt: number, table: Node): void {
  const row = table.firstChild;
  const section = typeof row?.attrs.section === 'string' ? row.attrs.section : undefined;
  if (!row || !section || table.childCount < 2) return;
  const isHead = row.children.every((cell) => cell.type.name === 'tableHeader');
  if (isHead !== section.startsWith('thead'))
    tr.setNodeAttribute(tableAt + 1, 'section', isHead ? 'thead-0' : 'tbody-0');
}

/** What the header cell at the cursor heads. */
const setScope = (scope: 'col' | 'row') => (editor: Editor) => {
  const depth = depthOf(editor, 'tableHeader');
  const { $from } = editor.state.selection;
  if (depth === undefined) return;
  editor.view.dispatch(editor.state.tr.setNodeAttribute($from.before(depth), 'scope', scope));
  editor.commands.focus();
};

/** Leads to the caption; a table without one gets one. */
function editCaption(editor: Editor): void {
  const depth = depthOf(editor, 'table');
  if (depth === undefined) return;
  const { state, view } = editor;
  const { $from } = state.selection;
  const blockDepth = depthOf(editor, 'tableBlock');
  const { tr } = state;
  if (blockDepth === undefined) {
    const { tableBlock, tableCaption } = state.schema.nodes;
    const table = $from.node(depth);
    const caption = tableCaption?.create();
    const block = caption && tableBlock?.create(null, [caption, table]);
    if (!block) return;
    tr.replaceWith($from.before(depth), $from.after(depth), block);
  }
  const at = $from.before(blockDepth ?? depth);
  const caption = tr.doc.nodeAt(at)?.firstChild;
  tr.setSelection(TextSelection.create(tr.doc, at + 2 + (caption?.content.size ?? 0)));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** With its caption: the block around the two would be nothing without the table. */
function deleteTable(editor: Editor): void {
  const depth = depthOf(editor, 'tableBlock') ?? depthOf(editor, 'table');
  if (depth === undefined) return;
  const { $from } = editor.state.selection;
  editor
    .chain()
    .focus()
    .deleteRange({ from: $from.before(depth), to: $from.after(depth) })
    .run();
}

const thenScopes = (run: (editor: Editor) => void) => (editor: Editor) => {
  run(editor);
  giveScopes(editor);
};

/** What can be done to the table the cursor stands in. */
export const tableActions: readonly { name: string; run: (editor: Editor) => void }[] = [
  { name: 'rowAbove', run: thenScopes((editor) => editor.chain().focus().addRowBefore().run()) },
  { name: 'rowBelow', run: thenScopes((editor) => editor.chain().focus().addRowAfter().run()) },
  { name: 'columnBefore', run: thenScopes((editor) => editor.chain().focus().addColumnBefore().run()) },
  { name: 'columnAfter', run: thenScopes((editor) => editor.chain().focus().addColumnAfter().run()) },
  { name: 'deleteRow', run: (editor) => editor.chain().focus().deleteRow().run() },
  { name: 'deleteColumn', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { name: 'caption', run: editCaption },
  { name: 'columnHeader', run: thenScopes((editor) => editor.chain().focus().toggleHeaderRow().run()) },
  { name: 'rowHeader', run: thenScopes((editor) => editor.chain().focus().toggleHeaderColumn().run()) },
  { name: 'scopeColumn', run: setScope('col') },
  { name: 'scopeRow', run: setScope('row') },
  { name: 'merge', run: (editor) => editor.chain().focus().mergeOrSplit().run() },
  { name: 'deleteTable', run: deleteTable },
];

export interface NewTable {
  caption: string;
  /** Below the row of headers. */
  rows: number;
  columns: number;
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

export function insertTable(editor: Editor, { caption, rows, columns }: NewTable): void {
  const cell = (): JSONContent => ({ type: 'tableCell', content: [{ type: 'paragraph' }] });
  const header = (): JSONContent => ({
    type: 'tableHeader',
    attrs: { scope: 'col' },
    content: [{ type: 'paragraph' }],
  });
  const at = editor.state.selection.from;
  editor
    .chain()
    .focus()
    .insertContent({
      type: 'tableBlock',
      content: [
        { type: 'tableCaption', content: [{ type: 'text', text: caption }] },
        {
          type: 'table',
          content: [
            { type: 'tableRow', attrs: { section: 'thead-0' }, content: times(columns, header) },
            ...times(rows, () => ({
              type: 'tableRow',
              attrs: { section: 'tbody-0' },
              content: times(columns, cell),
            })),
          ],
        },
      ],
    })
    .command(({ tr, commands }) => {
      let first: number | undefined;
      tr.doc.nodesBetween(Math.max(0, at - 1), tr.doc.content.size, (node, position) => {
        if (first === undefined && node.type.name === 'tableHeader') first = position;
      });
      return first === undefined ? true : commands.setTextSelection(first + 2);
    })
    .run();
}
