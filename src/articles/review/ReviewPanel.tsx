import { NothingYet } from '#articles/panels/NothingYet.tsx';

export const ReviewPanel = () => <NothingYet panel="review" />;
