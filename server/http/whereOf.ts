const mostLines = 6;

/** Where an error was thrown: file and line without its message, which may hold what a person typed. */
export const whereOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, mostLines)
    .join(' | ');
