import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { priorities } from '#domain/request.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { PreferredTimesInput } from '#ui/PreferredTimesInput.tsx';
import { AskedByInput } from './AskedByInput.tsx';
import { FormSection } from './FormSection.tsx';
import { LanguageInput } from './LanguageInput.tsx';
import { StaffInputs } from './StaffInputs.tsx';

/** Faults of these are seen without unfolding. */
const inSight = [
  'source',
  'phone',
  'firstName',
  'lastName',
  'email',
  'patientType',
  'locationId',
  'serviceId',
  'message',
  'root',
];

/** What can be asked when there is time for it; folded until then, or until a fault lies in it. */
export const MoreInputs = () => {
  const translate = useTranslate();
  const { errors } = useFormState();
  const [wanted, setWanted] = useState(false);
  const open = wanted || Object.keys(errors).some((field) => !inSight.includes(field));
  return (
    <>
      <Button
        color="inherit"
        aria-expanded={open}
        startIcon={open ? <ExpandLess /> : <ExpandMore />}
        onClick={() => setWanted(!open)}
        sx={{ alignSelf: 'flex-start' }}
      >
        {translate(open ? 'live.intake.less' : 'live.intake.more')}
      </Button>
      {open ? (
        <>
          <FormSection title="live.intake.ways">
            <LanguageInput />
            <CheckInput source="interpreter" />
            <TextInput source="phoneExtension" autoComplete="off" />
            <SelectInput
              source="priority"
              choices={priorities.map((id) => ({ id, name: `desk.priority.${id}` }))}
              isRequired
            />
            <AskedByInput />
            <PreferredTimesInput />
          </FormSection>
          <StaffInputs />
        </>
      ) : null}
    </>
  );
};
