import { type Command, commandGroups } from './command.ts';

/** In the groups' order; within one as the places on the screen offer them. */
export const byGroup = (commands: readonly Command[]): [Command['group'], Command[]][] =>
  commandGroups
    .map((group): [Command['group'], Command[]] => [group, commands.filter((one) => one.group === group)])
    .filter(([, members]) => members.length > 0);
