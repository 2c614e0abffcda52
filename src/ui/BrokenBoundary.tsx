import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { MessagePage } from './MessagePage.tsx';

/** Keeps the frame standing when a page breaks, and lets it be tried again; another page starts afresh. */
export const BrokenBoundary = ({ children }: { children: ReactNode }) => (
  <Boundary key={useLocation().pathname.split('/')[1]}>{children}</Boundary>
);

interface State {
  error?: Error | undefined;
}

class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <BrokenPage error={error} resetErrorBoundary={() => this.setState({ error: undefined })} />;
  }
}

/** What a page asks for that a newer release has taken away, as each browser words it. */
const missingPart = /dynamically imported module|importing a module script failed|error loading dynamically/i;

interface BrokenProps {
  error: Error;
  resetErrorBoundary: (...args: unknown[]) => void;
}

export const BrokenPage = ({ error, resetErrorBoundary }: BrokenProps) =>
  missingPart.test(error.message) ? (
    <MessagePage
      title="desk.pages.outdated"
      text="desk.pages.outdatedText"
      action={{ label: 'desk.pages.reload', onClick: () => globalThis.location.reload() }}
    />
  ) : (
    <MessagePage
      title="desk.pages.broken"
      text="desk.pages.brokenText"
      action={{ label: 'desk.pages.again', onClick: () => resetErrorBoundary() }}
    />
  );
