import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useEffect, useRef, useState } from 'react';
import { Create, Form } from 'react-admin';
import { deskRequest } from '#domain/requestForms.ts';
import { useCaller } from '#ui/find/caller.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { CallInputs } from './form/CallInputs.tsx';
import { FormBar } from './form/FormBar.tsx';
import { MoreInputs } from './form/MoreInputs.tsx';
import { OncePerBody } from './form/OncePerBody.tsx';
import { SaveByKey } from './form/SaveByKey.tsx';
import { WhoItMayBe } from './form/WhoItMayBe.tsx';

const resolver = schemaResolver(deskRequest);
const blank = {
  source: 'phone',
  language: 'en',
  interpreter: false,
  priority: 'routine',
  preferredTimes: [],
};

/** A request taken down by hand while someone is on the phone or stands at the counter. */
export const RequestCreate = () => {
  const caller = useCaller();
  const [known] = useState(caller.kept);
  // A page may be drawn several times before it is shown once: forgotten only then.
  const forget = useRef(caller.forget);
  useEffect(() => forget.current(), []);
  return (
    <Create component="div" actions={false} redirect="show">
      <Form
        resolver={resolver}
        defaultValues={{ ...blank, ...known }}
        sanitizeEmptyValues
        warnWhenUnsavedChanges
      >
        <OncePerBody />
        <SaveByKey />
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            mt: 1,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 360px' },
          }}
        >
          <Stack spacing={2}>
            <CallInputs />
            <MoreInputs />
            <FormBar back="/requests" />
          </Stack>
          <WhoItMayBe />
        </Box>
      </Form>
    </Create>
  );
};
