import type { AriaRole, ReactNode } from 'react';

/** Words for those who hear the page; with a role, told when they change. */
export const Unseen = ({ role, children }: { role?: AriaRole; children: ReactNode }) => (
  <span className="unseen" {...(role ? { role } : {})}>
    {children}
  </span>
);
