import { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle, serialiseArticle } from '#editor/articleDocument.ts';
import { articleExtensions } from '#editor/articleExtensions.ts';
import { completed } from '#editor/linkAddress.ts';
import { selectPlace } from '#editor/placeInText.ts';
import { replaceText } from '#editor/replaceText.ts';

const opened: Editor[] = [];

const anEditor = (html: string): Editor => {
  const editor = new Editor({ extensions: articleExtensions, content: parseArticle(html).toJSON() });
  opened.push(editor);
  return editor;
};

// jsdom lays nothing out; the editor asks where its cursor is to scroll there.
beforeAll(() => {
  const nowhere = new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([nowhere], { item: () => nowhere });
  Range.prototype.getBoundingClientRect = () => nowhere;
});

afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy();
});

const text = `<h2 id="a">What helps</h2>
<p>Heat &amp; rest, 5&nbsp;mg <strong>at night</strong>.<sup><a href="#ref-r1" id="cite-r1">12</a></sup> Walk.</p>
<ul><li>one</li><li>two <em>more</em></li></ul>
<figure><img src="/a.png" alt="b"><figcaption>The joint</figcaption></figure>
<table><caption>Doses</caption><tbody><tr><td>night</td><td>day</td></tr></tbody></table>
<h3></h3><p>last</p>`;

const select = (words: string, from = 0) => {
  const editor = anEditor(text);
  const start = text.indexOf(words, from);
  selectPlace(editor, text, { start, end: start + words.length });
  return editor.state;
};

describe('a span of the HTML is found in the document', () => {
  test.each([
    ['a word', 'rest', 'rest'],
    ['what comes after a sign written as an entity', 'Heat &amp; rest', 'Heat & rest'],
    ['a whole element', '<strong>at night</strong>', 'at night'],
    ['what comes after an in-text mark', 'Walk', 'Walk'],
    ['words of an item', 'two <em>more</em>', 'two more'],
    ['a caption', '<caption>Doses</caption>', 'Doses'],
    ['a cell', 'day', 'day'],
    ['a caption below a picture', 'The joint', 'The joint'],
    ['the end', 'last', 'last'],
  ])('%s', (_name, words, selected) => {
    const { doc, selection } = select(words);
    expect(doc.textBetween(selection.from, selection.to)).toBe(selected);
  });

  test('a picture, which has no words', () => {
    const { selection } = select('<img src="/a.png" alt="b">');
    expect(selection instanceof NodeSelection && selection.node.attrs.src).toBe('/a.png');
  });

  test('a heading without words', () => {
    const { selection } = select('<h3></h3>');
    expect(selection.$from.parent.attrs.level).toBe(3);
  });
});

describe('another text in the place of this one', () => {
  test('is one step, and undo gives the first one back', () => {
    const editor = anEditor('<p>a</p><p>b</p><p>c</p>');
    expect(replaceText(editor, '<p>a</p><h2>x</h2><p>b</p><p>d</p>')).toBe(true);
    expect(serialiseArticle(editor.state.doc)).toBe('<p>a</p><h2>x</h2><p>b</p><p>d</p>');
    editor.commands.undo();
    expect(serialiseArticle(editor.state.doc)).toBe('<p>a</p><p>b</p><p>c</p>');
  });

  test.each([
    ['words that repeat', '<p>aaa</p>', '<p>aa</p>'],
    ['blocks that repeat', '<p>a</p><p>a</p>', '<p>a</p><p>a</p><p>a</p>'],
    ['everything', '<p>a</p>', '<ul><li>b</li></ul><table><tbody><tr><td>c</td></tr></tbody></table>'],
    ['nothing', '<p>a</p>', '<p>a</p>'],
  ])('%s', (_name, before, after) => {
    const editor = anEditor(before);
    expect(replaceText(editor, after)).toBe(true);
    expect(serialiseArticle(editor.state.doc)).toBe(after);
  });

  test('one that could not be held whole is left out', () => {
    const editor = anEditor('<p>a</p>');
    expect(replaceText(editor, '<p>b</p><marquee>c</marquee>')).toBe(false);
    expect(serialiseArticle(editor.state.doc)).toBe('<p>a</p>');
  });
});

test.each([
  ['www.example.org', 'https://www.example.org'],
  ['desk@clinic.example', 'mailto:desk@clinic.example'],
  ['(312) 555-0100', 'tel:+13125550100'],
  ['+52 55 5555 0100', 'tel:+525555550100'],
  [' /site/request ', '/site/request'],
  ['#what-helps', '#what-helps'],
  ['https://example.org/5551234567', 'https://example.org/5551234567'],
])('%j is completed to %j', (typed, address) => {
  expect(completed(typed)).toBe(address);
});
