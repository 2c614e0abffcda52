import Box from '@mui/material/Box';
import { type RefObject, useContext, useEffect, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { fold } from '#domain/fold.ts';
import { type ChoiceGroup, Chooser } from '#ui/find/Chooser.tsx';
import { usePeopleChoices } from '#ui/find/usePeopleChoices.tsx';
import { useRights } from '#ui/useRights.ts';
import { words as english } from '#words/en/index.ts';
import { type Messages, say } from '#words/say.ts';
import { byGroup } from './byGroup.ts';
import type { Command } from './command.ts';
import { KeyText } from './KeyText.tsx';
import { RegistryContext } from './useCommands.ts';

type AllWords = typeof english;
interface Props {
  /** What was typed before this was here. */
  ahead: RefObject<string>;
  onClose: () => void;
}

/** Everything that can be done here and now, by its words in either language; and people, by name or number. */
export const Palette = (props: Props) =>
  useRights()['requests:read'] === 'all' ? <WithPeople {...props} /> : <Commands {...props} />;

const WithPeople = ({ ahead, onClose }: Props) => {
  const [typed, setTyped] = useState(() => ahead.current);
  const { groups, status } = usePeopleChoices(typed);
  return (
    <Commands
      ahead={ahead}
      onClose={onClose}
      typed={typed}
      onTyped={setTyped}
      people={groups}
      peopleStatus={status}
    />
  );
};

interface CommandsProps extends Props {
  typed?: string;
  onTyped?: (typed: string) => void;
  people?: readonly ChoiceGroup[];
  peopleStatus?: string;
}

const Commands = ({ ahead, onClose, people = [], peopleStatus, ...held }: CommandsProps) => {
  const translate = useTranslate();
  const registry = useContext(RegistryContext);
  const [own, setOwn] = useState(() => ahead.current);
  const { typed = own, onTyped = setOwn } = held;
  const [offered] = useState(() => registry?.available().filter(({ id }) => id !== 'desk.palette') ?? []);
  const [recent, setRecent] = useStore<readonly string[]>('palette.recent', []);
  const fits = useFitting(typed);
  const isLooking = typed.trim() !== '';

  const choiceOf = (command: Command) => ({
    id: command.id,
    content: (
      <Box sx={{ display: 'flex', width: '100%', justifyContent: 'space-between', gap: 2 }}>
        <span>{translate(command.label)}</span>
        {command.keys ? <KeyText keys={command.keys} /> : null}
      </Box>
    ),
    run: () => {
      setRecent([command.id, ...recent.filter((id) => id !== command.id)].slice(0, mostRecent));
      registry?.run(command.id);
    },
  });
  const lately = isLooking ? [] : recent.flatMap((id) => offered.filter((command) => command.id === id));
  const rest = offered.filter((command) => fits(command.label) && !lately.includes(command));
  const groups: ChoiceGroup[] = [
    { title: translate('live.palette.recent'), choices: lately.map(choiceOf) },
    ...byGroup(rest).map(([group, commands]) => ({
      title: translate(`live.keys.groups.${group}`),
      choices: commands.map(choiceOf),
    })),
    ...people,
  ];
  const isEmpty = groups.every(({ choices }) => choices.length === 0);
  return (
    <Chooser
      label={translate('live.palette.title')}
      placeholder={translate(peopleStatus === undefined ? 'live.palette.hint' : 'live.palette.hintPeople')}
      typed={typed}
      onTyped={onTyped}
      groups={groups}
      status={isLooking ? (peopleStatus ?? (isEmpty ? translate('live.palette.nothing') : '')) : ''}
      onClose={onClose}
    />
  );
};

const mostRecent = 5;

const labelIn = (words: AllWords | undefined, label: string): string =>
  words ? say(words as unknown as Messages, label) : '';

/** Does a command's label hold every word typed, in the language of the screen or in the other one? */
const useFitting = (typed: string) => {
  const translate = useTranslate();
  const [spanish, setSpanish] = useState<AllWords>();
  useEffect(() => {
    // Without it the palette answers to the language of the screen alone.
    import('#words/es/index.ts').then(({ words }) => setSpanish(words)).catch(() => undefined);
  }, []);
  const wanted = fold(typed).split(' ').filter(Boolean);
  return (label: string): boolean => {
    const text = fold([translate(label), labelIn(english, label), labelIn(spanish, label)].join(' '));
    return wanted.every((word) => text.includes(word));
  };
};
