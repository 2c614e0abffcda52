import type { TestProject } from 'vitest/node';

/** Runs once per project before its tests: `project.config.env.TEST_ENGINE` says which database is wanted. */
export const setup = (_project: TestProject): void => {};
