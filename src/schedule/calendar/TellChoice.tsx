import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useTranslate } from 'react-admin';
import { Unseen } from '#ui/Unseen.tsx';

interface Props {
  tellPatient: boolean;
  onChoose: (tellPatient: boolean) => void;
}

/** Whether patients are written to of what is moved here. It begins as yes each time: nobody's silence is left to the next. */
export const TellChoice = ({ tellPatient, onChoose }: Props) => {
  const translate = useTranslate();
  return (
    <>
      <FormControlLabel
        control={<Switch size="small" checked={tellPatient} onChange={(_, on) => onChoose(on)} />}
        label={translate('calendar.tell.label')}
        sx={{ ml: 0.5, '& .MuiFormControlLabel-label': { fontWeight: tellPatient ? 400 : 600 } }}
      />
      {tellPatient ? null : <strong aria-hidden>{translate('calendar.tell.off')}</strong>}
      <Unseen role="status">{translate(tellPatient ? 'calendar.tell.on' : 'calendar.tell.off')}</Unseen>
    </>
  );
};
