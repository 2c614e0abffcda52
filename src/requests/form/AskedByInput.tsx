import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { TextInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

const asTyped = (typed: string): string => typed;

/** Most patients ask for themselves: a name and a relationship only where someone else does. */
export const AskedByInput = () => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const asked = Boolean(useWatch({ name: 'askedBy' }));
  return (
    <>
      <FormControlLabel
        className="wide"
        control={
          <Checkbox
            checked={asked}
            onChange={(_, on) =>
              setValue('askedBy', on ? { name: '', relationship: '' } : null, { shouldDirty: true })
            }
          />
        }
        label={translate('requests.form.someoneElse')}
      />
      {asked ? (
        <>
          <TextInput source="askedBy.name" label="requests.form.askedByName" isRequired autoComplete="off" />
          <TextInput
            source="askedBy.relationship"
            label="requests.form.relationship"
            parse={asTyped}
            autoComplete="off"
          />
        </>
      ) : null}
    </>
  );
};
