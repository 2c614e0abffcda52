import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useRef } from 'react';
import { memoryStore, StoreContextProvider } from 'react-admin';
import { beforeEach, expect, test } from 'vitest';
import { CommandKeys, singleKeys } from '#ui/commands/CommandKeys.tsx';
import type { Command } from '#ui/commands/command.ts';
import { useCommands } from '#ui/commands/useCommands.ts';

let done: string[] = [];

beforeEach(() => {
  done = [];
});

const command = (keys: string, id = keys): Command => ({
  id,
  keys,
  label: id,
  group: 'list',
  run: () => done.push(id),
});

const Offering = ({ commands, children }: { commands: Command[]; children?: ReactNode }) => {
  useCommands(commands);
  return children;
};

const draw = (content: ReactNode, single = true) =>
  render(
    <StoreContextProvider value={memoryStore({ [singleKeys]: single })}>
      <CommandKeys>{content}</CommandKeys>
    </StoreContextProvider>,
  );

/** As a keyboard of any layout sends it. */
const press = (key: string, more: KeyboardEventInit & { altGraph?: boolean } = {}) => {
  const { altGraph, ...init } = more;
  const target = document.activeElement ?? document.body;
  const event = createEvent.keyDown(target, { key, ...init });
  if (altGraph)
    Object.defineProperty(event, 'getModifierState', { value: (name: string) => name === 'AltGraph' });
  fireEvent(target, event);
};

const usual = ['c', 'shift+c', 'g m', 'g o', 'mod+k', '/', '?', 'j', 'enter', 'escape'].map((keys) =>
  command(keys),
);

test.each<[what: string, key: string, more: Parameters<typeof press>[1], does: string[]]>([
  ['a letter', 'c', {}, ['c']],
  ['a letter under Caps Lock', 'C', {}, ['c']],
  ['a letter with Shift', 'C', { shiftKey: true }, ['shift+c']],
  ['a slash of its own key', '/', {}, ['/']],
  ['a slash made with Shift, as in Spain', '/', { shiftKey: true }, ['/']],
  ['a question mark', '?', { shiftKey: true }, ['?']],
  ['mod and a letter', 'k', { ctrlKey: true }, ['mod+k']],
  ['a letter held down that moves on', 'j', { repeat: true }, ['j']],
  ['a letter held down that does something', 'c', { repeat: true }, []],
  ['the browser’s own copying', 'c', { ctrlKey: true }, []],
  ['a letter with Alt', 'c', { altKey: true }, []],
  ['the other system’s modifier', 'k', { metaKey: true }, []],
  ['a sign made with AltGr', '/', { altGraph: true }, []],
  ['half an accent', 'Dead', {}, []],
  ['a sign being composed', 'c', { isComposing: true }, []],
])('%s', (_, key, more, does) => {
  draw(<Offering commands={usual} />);
  press(key, more);
  expect(done).toEqual(does);
});

test('two keys one after another; a wrong second key ends it', () => {
  draw(<Offering commands={usual} />);
  for (const key of ['g', 'm']) press(key);
  for (const key of ['g', 'Shift', 'o']) press(key);
  for (const key of ['g', 'x', 'm']) press(key);
  for (const key of ['g', 'c']) press(key);
  expect(done).toEqual(['g m', 'g o']);
  press('c');
  expect(done).toEqual(['g m', 'g o', 'c']);
});

test.each([
  ['a field', <input key="field" aria-label="here" />],
  ['several lines', <textarea key="lines" aria-label="here" />],
  ['a list of the browser’s own', <select key="list" aria-label="here" />],
  [
    'an editor',
    <div
      key="editor"
      role="textbox"
      contentEditable
      suppressContentEditableWarning
      tabIndex={0}
      aria-label="here"
    />,
  ],
  [
    'a field that chooses',
    <div
      key="choice"
      role="combobox"
      aria-expanded={false}
      aria-controls="x"
      tabIndex={0}
      aria-label="here"
    />,
  ],
])('while someone types in %s only mod and Escape are heard', (_, field) => {
  draw(<Offering commands={usual}>{field}</Offering>);
  screen.getByLabelText('here').focus();
  for (const key of ['c', 'g', 'm', '/', '?', 'Enter']) press(key);
  expect(done).toEqual([]);
  press('k', { ctrlKey: true });
  press('Escape');
  expect(done).toEqual(['mod+k', 'escape']);
});

test('a box to tick and a button take no letters; Enter stays theirs', () => {
  draw(
    <Offering commands={usual}>
      <input type="checkbox" aria-label="box" />
      <button type="button">press</button>
    </Offering>,
  );
  for (const control of [screen.getByLabelText('box'), screen.getByRole('button')]) {
    control.focus();
    press('c');
    press('Enter');
  }
  expect(done).toEqual(['c', 'c']);
});

const WithDialog = () => {
  const dialog = useRef<HTMLDivElement>(null);
  useCommands([command('1', 'inside')], { within: dialog });
  return (
    <div ref={dialog} role="dialog" aria-modal="true" aria-label="in front">
      <button type="button">inside</button>
    </div>
  );
};

test('behind a dialog all rest, but what the dialog itself offers', () => {
  draw(
    <Offering commands={[...usual, command('1', 'outside')]}>
      <WithDialog />
    </Offering>,
  );
  press('c');
  press('1');
  expect(done).toEqual([]);
  screen.getByRole('button').focus();
  press('c');
  press('k', { ctrlKey: true });
  press('1');
  expect(done).toEqual(['inside']);
});

test('of the same keys the innermost wins while it can be done', () => {
  const both = (enabled: boolean) => (
    <StoreContextProvider value={memoryStore()}>
      <CommandKeys>
        <Offering commands={[command('e', 'outer')]}>
          <Offering commands={[{ ...command('e', 'inner'), enabled }]} />
        </Offering>
      </CommandKeys>
    </StoreContextProvider>
  );
  const { rerender } = render(both(true));
  press('e');
  rerender(both(false));
  press('e');
  expect(done).toEqual(['inner', 'outer']);
});

test('what has left the screen is heard no more', () => {
  const { unmount } = draw(<Offering commands={usual} />);
  unmount();
  press('c');
  expect(done).toEqual([]);
});

test('single keys can be switched off; mod, Enter and Escape stay', async () => {
  draw(<Offering commands={usual} />, false);
  await userEvent.keyboard('cgm/?{Control>}k{/Control}{Escape}{Enter}');
  expect(done).toEqual(['mod+k', 'escape', 'enter']);
});
