/** Why the server does not start: one plain sentence for the person at the terminal, and no stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
