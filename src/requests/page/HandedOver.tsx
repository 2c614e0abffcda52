import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { answerNames } from './clinicianAnswers.ts';
import { questionIn } from './handOver.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTimeline } from './useTimeline.ts';

/** The question, to whom and since when; whoever is asked has the answers below it. */
export const HandedOver = () => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const me = useMe();
  const rights = useRights();
  const { request, zone, ask } = useRequestDesk();
  const { data } = useTimeline(request.id);
  const question = questionIn(data);
  const isAsked = request.clinicianId === me?.id && rights['requests:move'] !== undefined;
  const asker = staff.nameOf(question?.actorId);

  return (
    <Alert
      severity="info"
      variant="outlined"
      icon={false}
      sx={{ bgcolor: 'background.paper', '& .MuiAlert-message': { width: '100%' } }}
    >
      <strong>
        {isAsked
          ? translate('repeats.handOver.toYou', { name: asker })
          : translate('repeats.handOver.asked', { name: staff.nameOf(request.clinicianId) })}
      </strong>
      {question ? (
        <>
          {' · '}
          <Age at={question.at} zone={zone} focusable />
        </>
      ) : null}
      {question?.note ? (
        <Box dir="auto" sx={{ fontSize: '1rem', mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {question.note}
        </Box>
      ) : null}
      {isAsked ? (
        <Box
          role="group"
          aria-label={translate('repeats.answers.label')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}
        >
          {answerNames.map((answer) => (
            <Button
              key={answer}
              variant={answer === 'book' ? 'contained' : 'outlined'}
              size="small"
              onClick={() => ask({ what: 'answer', answer })}
            >
              {translate(`repeats.answers.${answer}`)}
            </Button>
          ))}
        </Box>
      ) : null}
    </Alert>
  );
};
