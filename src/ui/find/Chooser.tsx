import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';

export interface Choice {
  id: string;
  content: ReactNode;
  run: () => void;
}

export interface ChoiceGroup {
  title: string;
  choices: readonly Choice[];
}

interface Props {
  label: string;
  placeholder: string;
  typed: string;
  onTyped: (typed: string) => void;
  groups: readonly ChoiceGroup[];
  /** How the search stands, in words; told when it changes. */
  status: string;
  onClose: () => void;
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/** One field and what fits below it: arrows choose, Enter does it, typing goes on. */
export const Chooser = ({ label, placeholder, typed, onTyped, groups, status, onClose }: Props) => {
  const id = useId();
  const [chosenId, setChosenId] = useState<string>();
  const choices = groups.flatMap((group) => group.choices);
  const chosen = choices.find((choice) => choice.id === chosenId) ?? choices[0];
  const idOf = (choice: Choice) => `${id}-${choice.id}`;

  const chosenOption = chosen && idOf(chosen);

  useEffect(() => {
    if (chosenOption) document.getElementById(chosenOption)?.scrollIntoView({ block: 'nearest' });
  }, [chosenOption]);

  const run = (choice: Choice) => {
    onClose();
    // The focus is first given back to where it was.
    setTimeout(choice.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !chosen) return;
    const step = steps[event.key];
    if (event.key === 'Enter') run(chosen);
    else if (step) setChosenId(choices[step(choices.indexOf(chosen), choices.length)]?.id);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      slotProps={{
        container: { sx: { alignItems: 'flex-start' } },
        paper: {
          'aria-label': label,
          sx: { mt: { xs: 1, sm: 8 }, mx: { xs: 1, sm: 4 }, width: { xs: 'calc(100% - 16px)' } },
        },
      }}
    >
      <InputBase
        autoFocus
        fullWidth
        value={typed}
        placeholder={placeholder}
        onChange={(event) => {
          onTyped(event.target.value);
          setChosenId(undefined);
        }}
        onKeyDown={onKeyDown}
        slotProps={{
          input: {
            role: 'combobox',
            type: 'text',
            'aria-label': label,
            'aria-expanded': choices.length > 0,
            'aria-controls': id,
            'aria-autocomplete': 'list',
            'aria-activedescendant': chosenOption,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 200,
          },
        }}
        sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', fontSize: '1.1rem' }}
      />
      <List
        id={id}
        component="div"
        role="listbox"
        aria-label={label}
        sx={{ overflowY: 'auto', p: 0, pb: choices.length > 0 ? 1 : 0 }}
      >
        {groups
          .filter((group) => group.choices.length > 0)
          .map(({ title, choices: own }) => (
            <Box role="group" aria-label={title} key={title}>
              <Typography
                aria-hidden
                variant="body2"
                sx={{ px: 2, pt: 1, color: 'text.secondary', fontWeight: 600 }}
              >
                {title}
              </Typography>
              {own.map((choice) => (
                <ListItemButton
                  key={choice.id}
                  component="div"
                  role="option"
                  tabIndex={-1}
                  id={idOf(choice)}
                  aria-selected={choice === chosen}
                  selected={choice === chosen}
                  onClick={() => run(choice)}
                  sx={{ minHeight: 40, py: 0.5 }}
                >
                  {choice.content}
                </ListItemButton>
              ))}
            </Box>
          ))}
      </List>
      <Typography role="status" sx={{ px: 2, py: status ? 1.25 : 0, color: 'text.secondary' }}>
        {status}
      </Typography>
    </Dialog>
  );
};
