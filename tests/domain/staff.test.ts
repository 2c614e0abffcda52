import { describe, expect, test } from 'vitest';
import { can, type Right, type Role, rights, rightsOf, roles } from '#domain/staff.ts';

const off = { frontDeskExports: false };

/** Who holds each right, and how far it reaches where not to all. */
const holders = (right: Right): string =>
  roles
    .flatMap((role) => {
      const scope = rightsOf([role], off)[right];
      return scope === undefined ? [] : [scope === 'all' ? role : `${role} (${scope})`];
    })
    .join(', ');

test('each right is held by exactly these roles', () => {
  expect(
    Object.fromEntries((Object.keys(rights) as Right[]).map((right) => [right, holders(right)])),
  ).toEqual({
    'requests:read': 'front-desk, clinician (own), manager',
    'requests:create': 'front-desk, manager',
    'requests:edit': 'front-desk, manager',
    'requests:claim': 'front-desk, manager',
    'requests:move': 'front-desk, clinician (own), manager',
    'requests:note': 'front-desk, clinician (own), manager',
    'requests:call': 'front-desk, manager',
    'requests:flags': 'front-desk, clinician (own), manager',
    'requests:assign': 'front-desk, manager',
    'requests:reassign': 'manager',
    'requests:take-over': 'manager',
    'requests:take-over-on-phone': 'front-desk, manager',
    'requests:reopen': 'manager',
    'requests:export': 'manager',
    'requests:print': 'front-desk, manager',
    'views:read': 'front-desk, clinician (own), manager',
    'views:write': 'front-desk, manager',
    'views:write-others': 'manager',
    'templates:read': 'front-desk, manager, admin',
    'templates:write': 'manager, admin',
    'appointments:read': 'front-desk, clinician (own), manager',
    'appointments:book': 'front-desk, manager',
    'appointments:overbook': 'manager',
    'appointments:print': 'front-desk, clinician (own), manager',
    'articles:read': 'content-manager, clinician, manager',
    'articles:create': 'content-manager',
    'articles:edit': 'content-manager',
    'articles:publish': 'content-manager',
    'articles:comment': 'content-manager, clinician',
    'articles:approve': 'content-manager, clinician',
    'articles:sign-off': 'clinician',
    'glossary:read': 'content-manager, clinician, manager',
    'glossary:write': 'content-manager',
    'locations:read': 'front-desk, content-manager (names), clinician, manager, admin',
    'locations:write': 'manager, admin',
    'services:read': 'front-desk, content-manager (names), clinician, manager, admin',
    'services:write': 'manager, admin',
    'providers:read': 'front-desk, content-manager (names), clinician, manager, admin',
    'providers:write': 'manager, admin',
    'settings:read': 'front-desk, content-manager (names), clinician, manager, admin',
    'settings:write': 'manager, admin',
    'staff:read': 'front-desk (names), content-manager (names), clinician (names), manager, admin',
    'staff:write': 'admin',
    'events:read': 'manager, admin',
    'figures:read': 'front-desk (own), content-manager (own), manager',
  });
});

describe('several roles', () => {
  test('add up, and the widest reach counts', () => {
    expect(rightsOf(['clinician', 'front-desk'], off)['requests:read']).toBe('all');
    expect(rightsOf(['content-manager', 'admin'], off)['staff:read']).toBe('all');
  });

  test('none hold nothing', () => {
    expect(rightsOf([], off)).toEqual({});
  });
});

test('the clinic may let the front desk export, and nobody else by that switch', () => {
  const on = { frontDeskExports: true };
  expect(roles.filter((role) => rightsOf([role], on)['requests:export'])).toEqual(['front-desk', 'manager']);
});

describe('no patient is seen', () => {
  test.each(['content-manager', 'admin'] satisfies Role[])('by %s', (role) => {
    const held = rightsOf([role], { frontDeskExports: true });
    const doors = Object.keys(held).filter((right) => /^(requests|appointments):/.test(right));
    expect(doors).toEqual([]);
  });
});

test.each([
  ['front-desk', 'requests', 'list', true],
  ['front-desk', 'requests', 'export', false],
  ['front-desk', 'staff', 'create', false],
  ['front-desk', 'staff', 'list', false],
  ['front-desk', 'figures', 'list', false],
  ['content-manager', 'figures', 'list', false],
  ['manager', 'figures', 'list', true],
  ['manager', 'staff', 'list', true],
  ['clinician', 'articles', 'edit', false],
  ['content-manager', 'articles', 'edit', true],
  ['content-manager', 'images', 'edit', true],
  ['clinician', 'images', 'list', false],
  ['clinician', 'images', 'show', true],
  ['clinician', 'images', 'edit', false],
  ['front-desk', 'images', 'list', false],
  ['content-manager', 'requests', 'show', false],
  ['manager', 'requests', 'export', true],
  ['manager', 'requests', 'reopen', true],
  ['admin', 'staff', 'edit', true],
  ['admin', 'requests', 'list', false],
  ['admin', 'nothing', 'list', false],
] as const)('%s, %s, %s: %s', (role, resource, action, expected) => {
  expect(can(rightsOf([role], off), resource, action)).toBe(expected);
});
