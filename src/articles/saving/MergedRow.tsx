import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ChangedWords } from '#articles/history/ChangedWords.tsx';
import { type Choice, choices } from '#domain/diff/merge.ts';
import { type Choices, choiceKey, type MergedField } from '#domain/diff/mergeArticle.ts';
import { wordDiff } from '#domain/diff/wordDiff.ts';
import { plainText } from '#domain/html/blocks.ts';

interface Props {
  merged: MergedField;
  /** Whoever saved first. */
  name: string;
  chosen: Choices;
  onChoose: (key: string, choice: Choice) => void;
}

/** Everything that differs in one field, side by side. */
export const MergedRow = ({ merged, name, chosen, onChoose }: Props) => {
  const translate = useTranslate();
  const { field, is, base, mine, theirs, pieces } = merged;
  const label = translate(`resources.articles.fields.${field}`, { _: field });
  let nth = -1;
  const rows = pieces.flatMap((piece, at) => {
    if (piece.is === 'same') return [];
    if (piece.is !== 'clash') {
      const text = { [piece.is]: said(field, piece.parts) };
      return [
        <Sides
          key={at}
          name={name}
          {...text}
          note={translate(`articleStates.merge.only.${piece.is}`, { name })}
        />,
      ];
    }
    nth += 1;
    const key = choiceKey(field, nth);
    return [
      <Sides
        key={at}
        name={name}
        base={said(field, piece.base)}
        mine={said(field, piece.mine)}
        theirs={said(field, piece.theirs)}
      >
        <Asked
          label={`${label} ${nth + 1}`}
          name={name}
          offered={choices}
          choice={chosen[key] ?? 'both'}
          onChoose={(choice) => onChoose(key, choice)}
        />
      </Sides>,
    ];
  });
  const key = choiceKey(field);
  return (
    <Box component="section" aria-label={label} sx={{ mt: 2 }}>
      <Typography component="h3" variant="h3" gutterBottom>
        {label}
      </Typography>
      {rows}
      {is === 'clash' ? (
        <Sides name={name} base={value(base)} mine={value(mine)} theirs={value(theirs)}>
          <Asked
            label={label}
            name={name}
            offered={['mine', 'theirs']}
            choice={chosen[key] ?? 'mine'}
            onChoose={(choice) => onChoose(key, choice)}
          />
        </Sides>
      ) : null}
      {is === 'mine' || is === 'theirs' ? (
        <Sides
          name={name}
          {...{ [is]: value(is === 'mine' ? mine : theirs) }}
          note={translate(`articleStates.merge.only.${is}`, { name })}
        />
      ) : null}
    </Box>
  );
};

/** A stretch of the text as its words; of a list, what stands in each line. */
const said = (field: string, parts: readonly string[]): string => {
  if (field === 'body') return plainText(parts.join(''));
  return parts
    .map((part) => (field === 'references' ? (JSON.parse(part) as { text: string }).text : part))
    .join('\n');
};

const value = (given: unknown): string =>
  typeof given === 'string' ? given : given === null || given === undefined ? '' : JSON.stringify(given);

interface SidesProps {
  name: string;
  /** As it was before either wrote: what each changed of it is marked word by word. */
  base?: string;
  mine?: string;
  theirs?: string;
  note?: string;
  children?: React.ReactNode;
}

const Sides = ({ name, base, mine, theirs, note, children }: SidesProps) => {
  const translate = useTranslate();
  const sides = [
    ['mine', mine, translate('articleStates.merge.mine')],
    ['theirs', theirs, name],
  ] as const;
  return (
    <Box sx={{ mb: 1.5, p: 1, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {sides.map(([side, text, who]) =>
          text === undefined ? null : (
            <Box key={side} sx={{ minWidth: 0 }}>
              <Typography variant="caption" sx={{ fontWeight: 600, color: 'text.secondary' }}>
                {who}
              </Typography>
              <Box
                sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxHeight: 240, overflowY: 'auto' }}
                tabIndex={text.length > 600 ? 0 : undefined}
              >
                {base !== undefined && text ? <ChangedWords words={wordDiff(base, text)} /> : text}
                {text ? null : <em>{translate('articleStates.merge.nothing')}</em>}
              </Box>
            </Box>
          ),
        )}
      </Box>
      {note ? (
        <Typography variant="body2" color="text.secondary">
          {note}
        </Typography>
      ) : null}
      {children}
    </Box>
  );
};

interface AskedProps {
  label: string;
  name: string;
  offered: readonly Choice[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

const Asked = ({ label, name, offered, choice, onChoose }: AskedProps) => {
  const translate = useTranslate();
  return (
    <RadioGroup
      row
      aria-label={translate('articleStates.merge.which', { part: label })}
      value={choice}
      onChange={(_, picked) => onChoose(picked as Choice)}
    >
      {offered.map((one) => (
        <FormControlLabel
          key={one}
          value={one}
          control={<Radio size="small" />}
          label={translate(`articleStates.merge.take.${one}`, { name })}
        />
      ))}
    </RadioGroup>
  );
};
