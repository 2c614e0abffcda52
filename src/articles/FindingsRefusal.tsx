import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import type { Failure } from '#api/failure.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { Refusal } from '#ui/Refusal.tsx';

interface Props {
  failure: Failure | undefined;
  /** The same once more, with the reason that was missing. */
  send: (note: string) => Promise<unknown>;
}

/** Why a step was not taken, with every finding that stands in its way; where a reason is enough, it is asked for. */
export const FindingsRefusal = ({ failure, send }: Props) => {
  const translate = useTranslate();
  const [reasoning, setReasoning] = useState(false);
  const { errors = {}, findings = [] } = (failure?.body ?? {}) as Told;
  const sentences = findings.map(({ sentence }) => sentence);
  const others = Object.entries(errors).flatMap(([field, text]) =>
    field === 'root' || typeof text !== 'string' || sentences.includes(text) ? [] : [text],
  );
  const said = [...new Set([...others, ...sentences])];
  return (
    <>
      <Refusal failure={failure}>
        {said.length > 0 ? (
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Box>
        ) : null}
        {'note' in errors ? (
          <Button size="small" onClick={() => setReasoning(true)}>
            {translate('articleStates.reason.give')}
          </Button>
        ) : null}
      </Refusal>
      {reasoning ? (
        <ActDialog
          title={translate('articleStates.reason.title')}
          lead={translate('articleStates.reason.lead')}
          submit={translate('articleStates.reason.submit')}
          values={{ note: '' }}
          send={({ note }) => send(String(note ?? ''))}
          onClose={() => setReasoning(false)}
        >
          <TextInput source="note" label="articleStates.reason.label" multiline minRows={2} isRequired />
        </ActDialog>
      ) : null}
    </>
  );
};

interface Told {
  errors?: Record<string, unknown>;
  findings?: { sentence: string }[];
}
