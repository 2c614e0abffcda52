import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { RadioButtonGroupInput, required, TextInput, useNotify, useTranslate } from 'react-admin';
import { flagOutcomes } from '#domain/request.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { CheckInput } from '#ui/CheckInput.tsx';
import { useAct } from '#ui/useAct.ts';
import { Changes } from './Changes.tsx';
import { useFlagPhrases } from './useFlagPhrases.ts';
import { useRequestDesk } from './useRequestDesk.ts';

const chosen = [required('requests.flags.outcomeMissing')];

/** Reading the marked words is an act with an outcome: who, when and what came of it are kept. */
export const FlagsReadDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { request, zone } = useRequestDesk();
  const act = useAct('requests', request);
  const phrases = useFlagPhrases(request);
  const falseAlarms = (ticked: boolean[] = []) =>
    phrases.filter((_, index) => ticked[index]).map(({ group, term }) => ({ group, term }));
  return (
    <ActDialog
      title={translate('requests.flags.markRead')}
      lead={translate('requests.flags.readLead')}
      submit={translate('requests.flags.markRead')}
      send={({ outcome, note, otherwise }, version) =>
        act('flags-read', { outcome, note, falseAlarms: falseAlarms(otherwise as boolean[]) }, version)
      }
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={() => notify('requests.flags.done')}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="outcome"
        label="requests.flags.outcome"
        row={false}
        validate={chosen}
        choices={flagOutcomes.map((id) => ({ id, name: `requests.flags.outcomes.${id}` }))}
      />
      <TextInput source="note" label="requests.note.label" multiline minRows={2} />
      <FormControl component="fieldset">
        <FormLabel component="legend">{translate('repeats.flags.falseAlarms')}</FormLabel>
        {phrases.map(({ group, term, quotes }, index) => (
          <CheckInput
            key={`${group} ${term}`}
            source={`otherwise.${index}`}
            label={`${quotes.map((quote) => `“${quote}”`).join(', ') || term} · ${translate(`requests.flags.groups.${group}`)}`}
          />
        ))}
        <FormHelperText>{translate('repeats.flags.falseAlarmsHint')}</FormHelperText>
      </FormControl>
    </ActDialog>
  );
};
