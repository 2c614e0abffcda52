import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useState } from 'react';
import { CoreAdminContext } from 'react-admin';
import { beforeAll, expect, test, vi } from 'vitest';
import { ArticleEditor } from '#editor/index.ts';
import { articleSamples } from '#tests/articleSamples.ts';
import { words } from '#words/en/index.ts';

const i18n = polyglotI18nProvider(() => words, 'en', [], { allowMissing: true });
const references = [
  { id: 'r1', text: 'Kalichman L. Massage therapy for fibromyalgia.', year: 2010 },
  { id: 'r2', text: 'Clauw DJ. Fibromyalgia: a clinical review.', year: 2014 },
];

// jsdom lays nothing out; the editor asks where its cursor is to scroll there.
beforeAll(() => {
  const nowhere = new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([nowhere], { item: () => nowhere });
  Range.prototype.getBoundingClientRect = () => nowhere;
});

function openEditor(html: string, readOnly = false) {
  const onChange = vi.fn<(html: string) => void>();
  const onOrder = vi.fn<(ids: readonly string[]) => void>();
  const Field = () => {
    const [value, setValue] = useState(html);
    const change = (next: string) => {
      onChange(next);
      setValue(next);
    };
    return (
      <ArticleEditor
        onOrder={onOrder}
        id="body"
        labelledBy="label"
        readOnly={readOnly}
        {...{ value, references }}
        onChange={change}
      />
    );
  };
  render(
    <CoreAdminContext i18nProvider={i18n}>
      <span id="label">Text</span>
      <Field />
    </CoreAdminContext>,
  );
  return { onChange, onOrder, person: userEvent.setup() };
}

test.each(Object.entries(articleSamples))('%s: opening tells the form nothing', async (_name, html) => {
  const { onChange } = openEditor(html);
  await screen.findByRole('textbox', { name: 'Text' });
  expect(onChange).not.toHaveBeenCalled();
});

test('the text has a name and says that it has many lines', async () => {
  openEditor('<p>a</p>');
  expect(await screen.findByRole('textbox', { name: 'Text' })).toHaveAttribute('aria-multiline', 'true');
});

test('the toolbar is one tab stop, its arrow keys go round, Escape leads back to the text', async () => {
  const { person } = openEditor('<p>a</p>');
  const toolbar = await screen.findByRole('toolbar', { name: 'Formatting' });
  const style = within(toolbar).getByRole('combobox', { name: /Style of the paragraph/ });
  const source = within(toolbar).getByRole('button', { name: 'HTML source' });
  await person.tab();
  expect(style).toHaveFocus();
  await person.keyboard('{ArrowLeft}');
  expect(source).toHaveFocus();
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  await person.keyboard('{Home}{ArrowRight}');
  expect(within(toolbar).getByRole('button', { name: 'Bold' })).toHaveFocus();
  // The page stays where it was read.
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }], [{ preventScroll: true }]]);
  expect(
    within(toolbar)
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0),
  ).toHaveLength(1);
  await person.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Text' })).toHaveFocus());
});

test('a text the editor cannot keep whole opens as HTML, with what would be lost, and can be edited anyway', async () => {
  const { onChange, person } = openEditor('<p>a</p><video src="/a.mp4"></video>');
  expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'What would change' })).toHaveTextContent(
    /goes: <video src="\/a\.mp4">/,
  );
  expect(screen.getByRole('textbox', { name: 'Text as HTML' })).toHaveValue(
    '<p>a</p><video src="/a.mp4"></video>',
  );
  await person.click(screen.getByRole('button', { name: 'Edit anyway' }));
  expect(await screen.findByRole('toolbar')).toBeInTheDocument();
  expect(onChange).not.toHaveBeenCalled();
});

test('a reader without the right to edit sees no toolbar and may not edit anyway', () => {
  openEditor('<p>a</p><video src="/a.mp4"></video>', true);
  expect(screen.queryByRole('button', { name: 'Edit anyway' })).not.toBeInTheDocument();
});

test('a link that would run code is refused with the reason', async () => {
  const { onChange, person } = openEditor('<p>a</p>');
  await person.click(await screen.findByRole('button', { name: 'Link' }));
  await person.type(screen.getByRole('textbox', { name: /Text of the link/ }), 'b');
  await person.type(screen.getByRole('combobox', { name: /Address/ }), 'javascript:alert(1)');
  await person.click(screen.getByRole('button', { name: 'Apply' }));
  expect(screen.getByText(/starting with “javascript:” are not allowed/)).toBeInTheDocument();
  expect(onChange).not.toHaveBeenCalled();
});

test('a citation leads to the reference that was chosen', async () => {
  const { onChange, person } = openEditor('<p>a</p>');
  await person.click(await screen.findByRole('button', { name: 'Citation' }));
  await person.click(screen.getByRole('button', { name: /Kalichman/ }));
  await waitFor(() =>
    expect(onChange).toHaveBeenLastCalledWith('<p><sup><a href="#ref-r1" id="cite-r1">1</a></sup>a</p>'),
  );
});

test('a picture needs a description or the word that it is decorative', async () => {
  const { onChange, person } = openEditor('<p>a</p>');
  await person.click(await screen.findByRole('button', { name: 'Picture' }));
  await person.type(screen.getByRole('textbox', { name: /Address of the picture/ }), '/figures/back.png');
  await person.click(screen.getByRole('button', { name: 'Insert' }));
  expect(screen.getByText(/Describe the picture/)).toBeInTheDocument();
  await person.click(screen.getByRole('checkbox', { name: /Decorative/ }));
  await person.click(screen.getByRole('button', { name: 'Insert' }));
  await waitFor(() =>
    expect(onChange.mock.lastCall?.[0]).toContain(
      '<figure><img src="/figures/back.png" alt="" role="presentation" loading="lazy"></figure>',
    ),
  );
});

test('HTML source replaces the text, and undoing a change gives back the stored text to the letter', async () => {
  const stored = '<p id="x">a</p>\n\n<p>b</p>';
  const { onChange, person } = openEditor(stored);
  await person.click(await screen.findByRole('button', { name: 'Bulleted list' }));
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  await person.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith(stored));
  await person.click(screen.getByRole('button', { name: 'HTML source' }));
  const source = screen.getByRole('textbox', { name: 'HTML source' });
  await person.clear(source);
  await person.type(source, '<h2>new</h2>');
  await person.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByRole('heading', { name: 'new' })).toBeInTheDocument();
  expect(onChange).toHaveBeenLastCalledWith('<h2>new</h2>');
});

const cited = (id: string, number: number, mark = `cite-${id}`) =>
  `<sup><a href="#ref-${id}" id="${mark}">${number}</a></sup>`;

test('marks are numbered in the order of their first mention as soon as one comes, and the references follow', async () => {
  const { onChange, onOrder, person } = openEditor(
    `<p>a ${cited('r1', 1)} b ${cited('r1', 1, 'cite-r1-2')}</p>`,
  );
  await person.click(await screen.findByRole('button', { name: 'Citation' }));
  expect(screen.getByRole('button', { name: /Kalichman.*Cited 2 times/ })).toBeInTheDocument();
  await person.click(screen.getByRole('button', { name: /Clauw.*Not cited/ }));
  await waitFor(() =>
    expect(onChange).toHaveBeenLastCalledWith(
      `<p>${cited('r2', 1)}a ${cited('r1', 2)} b ${cited('r1', 2, 'cite-r1-2')}</p>`,
    ),
  );
  expect(onOrder).toHaveBeenLastCalledWith(['r2', 'r1']);
});

test('a text keeps numbers that go another way while its marks are left alone', async () => {
  const { onChange, onOrder, person } = openEditor(`<p>a${cited('r2', 2)}</p>`);
  await person.click(await screen.findByRole('button', { name: 'Bulleted list' }));
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(onChange).toHaveBeenLastCalledWith(`<ul><li>a${cited('r2', 2)}</li></ul>`);
  expect(onOrder).not.toHaveBeenCalled();
});

test('a heading is given an address that no other place of the text has', async () => {
  const { onChange, person } = openEditor('<h2>What helps</h2><p id="what-helps">a</p>');
  await person.click(await screen.findByRole('button', { name: 'Address of this heading' }));
  const name = screen.getByRole('textbox', { name: 'Name of the place' });
  expect(name).toHaveValue('what-helps-2');
  await person.clear(name);
  await person.type(name, 'what-helps');
  expect(name).toHaveAccessibleDescription('Another place of this text has this name.');
  await person.type(name, '-you');
  await person.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() =>
    expect(onChange).toHaveBeenLastCalledWith(
      '<h2 id="what-helps-you">What helps</h2><p id="what-helps">a</p>',
    ),
  );
});

test('a video needs an address that plays without cookies, and a title', async () => {
  const { onChange, person } = openEditor('<p>a</p>');
  await person.click(await screen.findByRole('button', { name: 'Video' }));
  const address = screen.getByRole('textbox', { name: /^Address/ });
  await person.type(address, 'https://evil.example/x');
  await person.click(screen.getByRole('button', { name: 'Insert' }));
  expect(address).toHaveAccessibleDescription('This is not the address of a video on YouTube or Vimeo.');
  expect(screen.getByRole('textbox', { name: /^Title/ })).toHaveAccessibleDescription('Enter a title.');
  await person.clear(address);
  await person.type(address, 'https://youtu.be/dQw4w9WgXcQ');
  await person.type(screen.getByRole('textbox', { name: /^Title/ }), 'Three stretches');
  await person.click(screen.getByRole('checkbox', { name: /captions/ }));
  await person.click(screen.getByRole('button', { name: 'Insert' }));
  await waitFor(() =>
    expect(onChange.mock.lastCall?.[0]).toContain(
      '<figure class="video"><iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="Three stretches" data-captions="confirmed"></iframe></figure>',
    ),
  );
});

test('HTML that an article cannot hold is shown before it goes, and goes only when agreed to', async () => {
  const { onChange, person } = openEditor('<p>a</p>');
  await person.click(await screen.findByRole('button', { name: 'HTML source' }));
  const source = screen.getByRole('textbox', { name: 'HTML source' });
  await person.clear(source);
  await person.type(source, '<p onclick="x()">b</p><marquee>c</marquee>');
  await person.click(screen.getByRole('button', { name: 'Apply' }));
  const changes = screen.getByRole('list', { name: 'What would change' });
  expect(changes).toHaveTextContent(/goes: <p onclick="x\(\)">/);
  expect(changes).toHaveTextContent(/goes: <marquee>/);
  expect(onChange).not.toHaveBeenCalled();
  await person.click(screen.getByRole('button', { name: 'Apply without them' }));
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith('<p>b</p><p>c</p>'));
  await person.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith('<p>a</p>'));
});
