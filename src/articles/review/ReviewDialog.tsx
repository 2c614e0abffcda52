import { DateInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useClinicians } from '#articles/details/useClinicians.ts';
import type { Article } from '#domain/article.ts';
import type { ArticleReview } from '#domain/articleReview.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { CheckInput } from '#ui/CheckInput.tsx';
import { useAct } from '#ui/useAct.ts';
import { type ReviewAct, reviewActs } from './reviewActs.ts';

interface Props {
  act: ReviewAct;
  article: Article;
  review: ArticleReview;
  ticked: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** Asks what an act about the signature needs, and does it. */
export const ReviewDialog = ({ act, article, review, ticked, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const send = useAct('articles', article);
  const starting = {
    sign: { nextReviewAt: review.latest },
    readAgain: { nextReviewAt: review.latest },
    ask: { reviewerId: article.reviewerId },
    sendBack: {},
    setBack: {},
  } as const;
  const told = act === 'sign' ? { ticked } : {};
  return (
    <ActDialog
      title={translate(`articleReview.${act}.title`)}
      lead={act === 'sign' || act === 'setBack' ? translate(`articleReview.${act}.lead`) : undefined}
      submit={translate(`articleReview.${act}.submit`)}
      values={starting[act]}
      send={(values, version) => send(reviewActs[act], { ...values, ...told }, version)}
      onDone={onDone}
      onClose={onClose}
    >
      {act === 'readAgain' ? (
        <CheckInput source="attested" label={translate('articleReview.readAgain.attested')} />
      ) : null}
      {act === 'ask' ? <Reviewer /> : null}
      {act === 'sign' || act === 'readAgain' ? (
        <DateInput source="nextReviewAt" label="articleReview.sign.nextReviewAt" isRequired />
      ) : null}
      {act === 'sign' ? <DateInput source="evidenceAt" label="articleReview.sign.evidenceAt" /> : null}
      <TextInput source="note" label={noteLabels[act]} multiline isRequired={wantsNote.includes(act)} />
    </ActDialog>
  );
};

const noteLabels: Record<ReviewAct, string> = {
  sign: 'articleReview.sign.note',
  readAgain: 'articleReview.readAgain.note',
  ask: 'articleReview.ask.note',
  sendBack: 'articleReview.sendBack.note',
  setBack: 'articleReview.sign.note',
};
const wantsNote: readonly ReviewAct[] = ['readAgain', 'sendBack'];

const Reviewer = () => (
  <SelectInput
    source="reviewerId"
    label="articleReview.ask.reviewer"
    choices={useClinicians()}
    translateChoice={false}
    isRequired
  />
);
