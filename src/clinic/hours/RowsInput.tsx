import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { SystemStyleObject } from '@mui/system';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { type FieldValues, useFieldArray } from 'react-hook-form';

interface Props {
  source: string;
  /** Where its words stand: none, heading, remove, add. */
  words: string;
  blank: FieldValues;
  rowStyles: SystemStyleObject;
  /** The inputs of the row whose fields' names begin so. */
  renderInputs: (row: string) => ReactNode;
  /** What stands under them, by the heading of the row. */
  renderBelow?: (row: string, heading: string) => ReactNode;
}

/** A list that is typed row by row. */
export const RowsInput = ({ source, words, blank, rowStyles, renderInputs, renderBelow }: Props) => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: source, keyName: 'row' });
  return (
    <>
      {fields.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate(`${words}.none`)}</Typography>
      ) : null}
      {fields.map(({ row }, at) => {
        const told = { number: at + 1 };
        const heading = translate(`${words}.heading`, told);
        return (
          <Box key={row} role="group" aria-label={heading} sx={rowStyles}>
            {renderInputs(`${source}.${at}`)}
            <IconButton
              aria-label={translate(`${words}.remove`, told)}
              onClick={() => remove(at)}
              sx={{ mt: 1 }}
            >
              <Delete fontSize="small" />
            </IconButton>
            {renderBelow?.(`${source}.${at}`, heading)}
          </Box>
        );
      })}
      <Button startIcon={<Add />} onClick={() => append(blank)}>
        {translate(`${words}.add`)}
      </Button>
    </>
  );
};
