import { type ComponentType, lazy, Suspense } from 'react';
import { Loading } from 'react-admin';

/** Each is seen once in a long while. */
const fetched = (load: () => Promise<{ default: ComponentType }>) => {
  const Page = lazy(load);
  return () => (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  );
};

export const SetupPage = fetched(() =>
  import('./SetupPage.tsx').then((module) => ({ default: module.SetupPage })),
);
export const InvitePage = fetched(() =>
  import('./InvitePage.tsx').then((module) => ({ default: module.InvitePage })),
);
export const AccountPage = fetched(() =>
  import('./AccountPage.tsx').then((module) => ({ default: module.AccountPage })),
);
