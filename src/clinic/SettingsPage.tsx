import { useQueryClient } from '@tanstack/react-query';
import { NumberInput, TextInput, Title } from 'react-admin';
import { settingsEdit } from '#domain/clinic.ts';
import { asTyped } from '#ui/asTyped.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { Columns, FormSection } from '#ui/FormSection.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicEdit } from './ClinicEdit.tsx';
import { phoneShown } from './phoneShown.ts';

const resolver = schemaResolver(settingsEdit);

/** What holds for the whole clinic. */
export const SettingsPage = () => {
  const queries = useQueryClient();
  return (
    <ClinicEdit
      resource="settings"
      id="clinic"
      title={<Title title="clinic.settings" preferenceKey={false} />}
      resolver={resolver}
      onSaved={() => void queries.invalidateQueries({ queryKey: ['settings'] })}
    >
      <Inputs />
    </ClinicEdit>
  );
};

/** A list as people type one; what follows a comma is begun, not missing. */
const listed = (items: unknown): string => (Array.isArray(items) ? items.join(', ') : '');
const asList = (typed: string): string[] =>
  typed === '' ? [] : typed.split(',').map((item) => item.trimStart());

const Inputs = () => (
  <>
    <FormSection title="clinic.sections.clinic" lead="clinic.hints.clinic">
      <Columns>
        <TextInput source="clinicName" isRequired parse={asTyped} autoComplete="off" />
        <TextInput source="phone" format={phoneShown} parse={asTyped} type="tel" autoComplete="off" />
        <TextInput source="hoursText" parse={asTyped} className="wide" multiline autoComplete="off" />
        <TextInput source="hoursTextEs" parse={asTyped} className="wide" multiline autoComplete="off" />
      </Columns>
    </FormSection>
    <FormSection title="clinic.sections.alarms">
      <Columns>
        <NumberInput source="unreadAlarmMinutes" isRequired helperText="clinic.hints.unreadAlarm" />
        <NumberInput source="overdueAlarmMinutes" isRequired helperText="clinic.hints.overdueAlarm" />
      </Columns>
    </FormSection>
    <FormSection title="letters.settings.title">
      <Columns>
        <NumberInput source="reminderHours" isRequired helperText="letters.settings.reminder" />
        <NumberInput source="offerMinutes" isRequired helperText="letters.settings.kept" />
      </Columns>
    </FormSection>
    <FormSection title="articleStates.settings.title">
      <CheckInput source="articlesNeedApproval" helperText="articleStates.settings.approval" />
      <CheckInput source="articleMails" helperText="articleStates.settings.mails" />
      <Columns>
        <NumberInput source="reviewMonths" isRequired helperText="checking.settings.reviewMonths" />
        <TextInput
          source="knownAbbreviations"
          className="wide"
          format={listed}
          parse={asList}
          autoComplete="off"
          helperText="checking.settings.knownAbbreviations"
        />
      </Columns>
    </FormSection>
    <FormSection title="clinic.sections.work">
      <Columns>
        <NumberInput source="idleClaimMinutes" isRequired helperText="clinic.hints.idleClaim" />
        <NumberInput source="contactTries" isRequired helperText="clinic.hints.contactTries" />
        <NumberInput source="contactDays" isRequired helperText="clinic.hints.contactDays" />
        <NumberInput source="repeatDays" isRequired helperText="clinic.hints.repeatDays" />
      </Columns>
      <CheckInput source="frontDeskExports" helperText="clinic.hints.exports" />
    </FormSection>
  </>
);
