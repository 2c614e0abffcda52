import { NothingYet } from '#articles/panels/NothingYet.tsx';

export const ChecksPanel = () => <NothingYet panel="checks" />;
