import { useTranslate } from 'react-admin';
import type { AppointmentStatus } from '#domain/appointment.ts';
import type { ArticleStatus } from '#domain/article.ts';
import type { RequestStatus } from '#domain/request.ts';
import { Chip, Shape, type Tone } from './Chip.tsx';
import { shapes } from './shapes.ts';

type Look = readonly [shape: keyof typeof shapes, tone: Tone];

export const requestLooks: Record<RequestStatus, Look> = {
  new: ['dot', 'strong'],
  'in-review': ['half', 'strong'],
  'awaiting-patient': ['glass', 'waiting'],
  'awaiting-clinician': ['question', 'waiting'],
  'ready-to-schedule': ['diamond', 'ready'],
  waitlisted: ['bars', 'waiting'],
  scheduled: ['check', 'ready'],
  declined: ['dash', 'quiet'],
  redirected: ['arrow', 'quiet'],
  withdrawn: ['back', 'quiet'],
  unreachable: ['ring', 'quiet'],
  duplicate: ['pair', 'quiet'],
  invalid: ['cross', 'quiet'],
};

const appointmentLooks: Record<AppointmentStatus, Look> = {
  pending: ['glass', 'waiting'],
  booked: ['diamond', 'strong'],
  arrived: ['arrow', 'strong'],
  'checked-in': ['half', 'strong'],
  fulfilled: ['check', 'ready'],
  cancelled: ['cross', 'quiet'],
  noshow: ['ring', 'waiting'],
  waitlist: ['bars', 'waiting'],
  'entered-in-error': ['dash', 'quiet'],
};

const articleLooks: Record<ArticleStatus, Look> = {
  draft: ['ring', 'quiet'],
  'in-review': ['half', 'strong'],
  scheduled: ['glass', 'waiting'],
  published: ['check', 'ready'],
  archived: ['dash', 'quiet'],
};

export const StatusChip = ({ status }: { status: RequestStatus }) => (
  <Worded look={requestLooks[status]} word={`desk.status.${status}`} />
);

export const AppointmentStatusChip = ({ status }: { status: AppointmentStatus }) => (
  <Worded look={appointmentLooks[status]} word={`desk.appointmentStatus.${status}`} />
);

/** Where the word stands beside it, or is the usual one. */
export const AppointmentStatusMark = ({ status }: { status: AppointmentStatus }) => {
  const [shape, tone] = appointmentLooks[status];
  return <Shape shape={shapes[shape]} tone={tone} />;
};

export const ArticleStatusChip = ({ status }: { status: ArticleStatus }) => (
  <Worded look={articleLooks[status]} word={`desk.articleStatus.${status}`} />
);

const Worded = ({ look: [shape, tone], word }: { look: Look; word: string }) => (
  <Chip shape={shapes[shape]} tone={tone}>
    {useTranslate()(word)}
  </Chip>
);
