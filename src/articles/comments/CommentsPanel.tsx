import { NothingYet } from '#articles/panels/NothingYet.tsx';

export const CommentsPanel = () => <NothingYet panel="comments" />;
