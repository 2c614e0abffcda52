import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from '#domain/html/blocks.ts';
import { elementsNamed, readHtml, textOf } from '#domain/html/tree.ts';
import { articleSamples } from '#tests/articleSamples.ts';

describe('the HTML of an article, read', () => {
  test.each(Object.entries(articleSamples))('%s: every element stands where it says', (_, html) => {
    for (const { tag, start, end } of elementsNamed(readHtml(html), 'p', 'h2', 'li', 'td', 'a', 'img'))
      expect(html.slice(start, end)).toMatch(new RegExp(`^<${tag}[ >]`));
  });

  test('gives each run of words once, in the order of the page', () => {
    const html =
      '<h2>Heat</h2><ul><li>Before<ul><li>inner</li></ul>after</li></ul><table><caption>Doses</caption><tbody><tr><td>5&nbsp;mg</td></tr></tbody></table>';
    expect(blocksOf(html).map(({ tag, text }) => [tag, text])).toEqual([
      ['h2', 'Heat'],
      ['li', 'Before'],
      ['li', 'inner'],
      ['li', 'after'],
      ['caption', 'Doses'],
      ['td', '5 mg'],
    ]);
  });

  test('a block knows its place in the text and what stands around it', () => {
    const html = '<blockquote><p>It <em>helped</em>.</p></blockquote>';
    const [block] = blocksOf(html);
    expect(block).toMatchObject({ tag: 'p', text: 'It helped.', around: ['blockquote'] });
    expect(html.slice(block?.start, block?.end)).toBe('It <em>helped</em>.');
  });

  test('a picture alone is a block, an empty paragraph none', () => {
    expect(blocksOf('<p></p><figure><img src="/a.png" alt=""></figure>')).toHaveLength(1);
  });

  test('words alone: a line for each block, markup written as text stays text', () => {
    expect(plainText('<p>a &lt;b&gt;</p><p>H<sub>2</sub>O</p>')).toBe('a <b>\nH2O');
    expect(textOf(readHtml('a<br>b'))).toBe('a\nb');
  });
});
