import { NothingYet } from '#articles/panels/NothingYet.tsx';

export const HistoryPanel = () => <NothingYet panel="history" />;
