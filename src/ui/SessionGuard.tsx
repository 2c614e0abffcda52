import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useAuthProvider, useLogout } from 'react-admin';
import type { DeskAuthProvider } from '#api/authProvider.ts';
import { isFailure } from '#api/failure.ts';
import { useIdle } from './useIdle.ts';

const loadSignInAgain = () => import('./SignInAgain.tsx');
const SignInAgain = lazy(() => loadSignInAgain().then((module) => ({ default: module.SignInAgain })));
const loadIdleWarning = () => import('./IdleWarning.tsx');
const IdleWarning = lazy(() => loadIdleWarning().then((module) => ({ default: module.IdleWarning })));

const defaultIdleMinutes = 15;

/** Covers the desk when the session ends under someone, and warns before it does. */
export const SessionGuard = () => {
  const authProvider = useAuthProvider<DeskAuthProvider>();
  return authProvider ? <Guard authProvider={authProvider} /> : null;
};

const Guard = ({ authProvider }: { authProvider: DeskAuthProvider }) => {
  const { session, noteActivity } = authProvider;
  const logout = useLogout();
  const [refused, setRefused] = useState(false);
  const [me] = useState(session.me);
  const onActivity = useCallback(() => {
    noteActivity().catch((error: unknown) => setRefused(isFailure(error) && error.status === 401));
  }, [noteActivity]);
  const idle = useIdle({
    person: me?.id ?? '',
    minutes: me?.idleMinutes ?? defaultIdleMinutes,
    onActivity,
    onOtherPerson: startAfresh,
  });

  useEffect(() => session.onAsk(() => setRefused(true)), [session]);
  useFetchedAhead();

  const goOn = () => {
    setRefused(false);
    idle.stay();
    session.answer('same-person');
  };
  const giveUp = () => {
    session.answer('given-up');
    void logout().then(() => setRefused(false));
  };

  return (
    <Suspense>
      {idle.state === 'leaving' ? <IdleWarning seconds={idle.seconds} onStay={idle.stay} /> : null}
      {refused || idle.state === 'gone' ? (
        <SignInAgain session={session} idle={idle.state === 'gone'} onDone={goOn} onGiveUp={giveUp} />
      ) : null}
    </Suspense>
  );
};

/** With everything of the person before gone from memory. */
const startAfresh = () => globalThis.location.assign('/');

/** The cover must not need a server that may have moved on to another release: fetch it once rows are up. */
const useFetchedAhead = () => {
  useEffect(() => {
    const timer = setTimeout(() => {
      void Promise.all([loadSignInAgain(), loadIdleWarning()]).catch(() => undefined);
    }, 10_000);
    return () => clearTimeout(timer);
  }, []);
};
