import { getSchema } from '@tiptap/core';
import { DOMParser, DOMSerializer, type Node } from '@tiptap/pm/model';
import { sameHtml } from '#domain/sameHtml.ts';
import { articleExtensions } from './articleExtensions.ts';
import { unwrapBareText, wrapBareText } from './bareParagraphs.ts';
import { assembleTables, liftCaptions } from './tableParts.ts';

const articleSchema = getSchema(articleExtensions);

/** Inert: nothing in it loads or runs. */
function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function htmlOf(fragment: DocumentFragment): string {
  const box = document.createElement('template');
  box.content.append(fragment);
  return box.innerHTML;
}

/** Makes the parts of HTML that the editor's document keeps elsewhere ready for reading. */
export function prepareHtml(fragment: DocumentFragment): void {
  wrapBareText(fragment);
  liftCaptions(fragment);
}

export function parseArticle(html: string): Node {
  const fragment = fragmentOf(html);
  prepareHtml(fragment);
  return DOMParser.fromSchema(articleSchema).parse(fragment);
}

/** The body of the document as a browser writes it; an empty document is an empty string. */
export function serialiseArticle(doc: Node): string {
  if (doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0)
    return '';
  const fragment = document.createDocumentFragment();
  DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content, { document }, fragment);
  unwrapBareText(fragment);
  assembleTables(fragment);
  for (const caption of fragment.querySelectorAll('figure > figcaption:empty')) caption.remove();
  return htmlOf(fragment);
}

export interface RoundTrip {
  lossless: boolean;
  /** The body as the editor would write it. */
  after: string;
}

/** What opening and saving this body in the editor would do to it. */
export function roundTrip(html: string): RoundTrip {
  const before = htmlOf(fragmentOf(html));
  const after = serialiseArticle(parseArticle(html));
  return { lossless: sameHtml(before, after), after };
}
