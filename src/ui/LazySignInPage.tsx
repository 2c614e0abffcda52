import { lazy, Suspense } from 'react';
import { Loading } from 'react-admin';

const SignInPage = lazy(() => import('./SignInPage.tsx').then((module) => ({ default: module.SignInPage })));

/** Whoever is signed in already never fetches it. */
export const LazySignInPage = () => (
  <Suspense fallback={<Loading />}>
    <SignInPage />
  </Suspense>
);
