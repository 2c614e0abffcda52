import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const writtenOut = /^data:(image\/(?:png|jpeg|gif|webp|avif));base64,([A-Za-z0-9+/=\s]+)$/i;

/** The file of a picture that is written out in its own address; undefined for any other address. */
export function fileOf(address: string): File | undefined {
  const [, type, data] = writtenOut.exec(address) ?? [];
  if (!type || !data) return undefined;
  const bytes = Uint8Array.from(atob(data.replaceAll(/\s/g, '')), (sign) => sign.codePointAt(0) ?? 0);
  return new File([bytes], '', { type });
}

/** Pictures among what was dropped or pasted. */
export const pictureFiles = (transfer: DataTransfer | null): File[] =>
  [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** A copied picture has no text beside it; a page that was copied brings its own. */
export const isPictureAlone = (transfer: DataTransfer | null): boolean =>
  pictureFiles(transfer).length > 0 && !transfer?.types.includes('text/html');

/** Puts the cursor where something was let go. */
export function moveTo(view: EditorView, { clientX, clientY }: DragEvent): void {
  const at = view.posAtCoords({ left: clientX, top: clientY });
  if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
}
