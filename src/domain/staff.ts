export const roles = ['front-desk', 'content-manager', 'clinician', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** `own`: handed to them, or their own day. `names`: id and name only. */
export type Scope = 'all' | 'own' | 'names';
const scopes: readonly Scope[] = ['names', 'own', 'all'];

type Grants = Partial<Record<Role, Scope>>;

const desk = { 'front-desk': 'all', manager: 'all' } as const satisfies Grants;
const deskAndClinician = { ...desk, clinician: 'own' } as const satisfies Grants;
const managerOnly = { manager: 'all' } as const satisfies Grants;
const adminOnly = { admin: 'all' } as const satisfies Grants;
const contentManager = { 'content-manager': 'all' } as const satisfies Grants;
const clinicianOnly = { clinician: 'all' } as const satisfies Grants;
const managerAndAdmin = { manager: 'all', admin: 'all' } as const satisfies Grants;
const catalogue = {
  'front-desk': 'all',
  'content-manager': 'names',
  clinician: 'all',
  manager: 'all',
  admin: 'all',
} as const satisfies Grants;

/** Who may what: the server enforces it, `/api/me` tells it, the screens draw from it. */
export const rights = {
  'requests:read': deskAndClinician,
  'requests:create': desk,
  'requests:edit': desk,
  'requests:claim': desk,
  'requests:move': deskAndClinician,
  'requests:note': deskAndClinician,
  'requests:call': desk,
  'requests:flags': deskAndClinician,
  'requests:assign': desk,
  'requests:reassign': managerOnly,
  'requests:take-over': managerOnly,
  'requests:take-over-on-phone': desk,
  'requests:reopen': managerOnly,
  'requests:export': managerOnly,
  'requests:print': desk,
  'views:read': deskAndClinician,
  'views:write': desk,
  /** Shared ones that a colleague made. */
  'views:write-others': managerOnly,
  'templates:read': { ...desk, admin: 'all' },
  'templates:write': managerAndAdmin,
  'appointments:read': deskAndClinician,
  'appointments:book': desk,
  'appointments:overbook': managerOnly,
  'appointments:print': deskAndClinician,
  'articles:read': { 'content-manager': 'all', clinician: 'all', manager: 'all' },
  'articles:create': contentManager,
  'articles:edit': contentManager,
  'articles:publish': contentManager,
  'articles:comment': { 'content-manager': 'all', clinician: 'all' },
  'articles:approve': { 'content-manager': 'all', clinician: 'all' },
  'articles:sign-off': clinicianOnly,
  'glossary:read': { 'content-manager': 'all', clinician: 'all', manager: 'all' },
  'glossary:write': contentManager,
  'locations:read': catalogue,
  'locations:write': managerAndAdmin,
  'services:read': catalogue,
  'services:write': managerAndAdmin,
  'providers:read': catalogue,
  'providers:write': managerAndAdmin,
  'settings:read': catalogue,
  'settings:write': managerAndAdmin,
  'staff:read': {
    'front-desk': 'names',
    'content-manager': 'names',
    clinician: 'names',
    manager: 'all',
    admin: 'all',
  },
  'staff:write': adminOnly,
  'events:read': managerAndAdmin,
  'figures:read': { 'front-desk': 'own', 'content-manager': 'own', manager: 'all' },
} as const satisfies Record<string, Grants>;

export type Right = keyof typeof rights;
export type Rights = Partial<Record<Right, Scope>>;

/** Rights the clinic can switch on for a role beyond the table. */
export interface RightSwitches {
  frontDeskExports: boolean;
}

const widest = (held: readonly Scope[]): Scope | undefined =>
  held.length === 0 ? undefined : scopes[Math.max(...held.map((scope) => scopes.indexOf(scope)))];

/** Everything a person holding these roles may do; the widest scope of any role counts. */
export function rightsOf(held: readonly Role[], switches: RightSwitches): Rights {
  const entries = (Object.entries(rights) as [Right, Grants][]).flatMap(([right, grants]) => {
    const scope = widest(held.flatMap((role) => grants[role] ?? []));
    return scope ? [[right, scope] as const] : [];
  });
  const granted: Rights = Object.fromEntries(entries);
  if (switches.frontDeskExports && held.includes('front-desk')) granted['requests:export'] = 'all';
  return granted;
}

/** What react-admin calls an action, as the right it needs. */
const actionRights: Record<string, Record<string, Right>> = {
  requests: {
    list: 'requests:read',
    show: 'requests:read',
    create: 'requests:create',
    edit: 'requests:edit',
  },
  appointments: {
    list: 'appointments:read',
    show: 'appointments:read',
    create: 'appointments:book',
    edit: 'appointments:book',
  },
  waiting: { list: 'appointments:book', show: 'appointments:book', edit: 'appointments:book' },
  articles: {
    list: 'articles:read',
    show: 'articles:read',
    create: 'articles:create',
    edit: 'articles:edit',
  },
  glossary: {
    list: 'glossary:write',
    show: 'glossary:read',
    create: 'glossary:write',
    edit: 'glossary:write',
    delete: 'glossary:write',
  },
  blocks: {
    list: 'articles:edit',
    show: 'articles:read',
    create: 'articles:edit',
    edit: 'articles:publish',
    delete: 'articles:publish',
  },
  images: {
    list: 'articles:edit',
    show: 'articles:read',
    create: 'articles:edit',
    edit: 'articles:edit',
    delete: 'articles:edit',
  },
  staff: { list: 'staff:read', show: 'staff:read', create: 'staff:write', edit: 'staff:write' },
  // Everyone chooses from them; the page of them is for those who keep it.
  locations: {
    list: 'locations:write',
    show: 'locations:read',
    edit: 'locations:write',
    create: 'locations:write',
  },
  services: {
    list: 'services:write',
    show: 'services:read',
    edit: 'services:write',
    create: 'services:write',
  },
  providers: {
    list: 'providers:write',
    show: 'providers:read',
    edit: 'providers:write',
    create: 'providers:write',
  },
  events: { list: 'events:read', show: 'events:read' },
  figures: { list: 'figures:read' },
  templates: {
    list: 'templates:write',
    show: 'templates:read',
    create: 'templates:write',
    edit: 'templates:write',
  },
  views: {
    list: 'views:read',
    show: 'views:read',
    create: 'views:write',
    edit: 'views:write',
    delete: 'views:write',
  },
  settings: { list: 'settings:write', edit: 'settings:write' },
};

/** What a page needs the whole of: figures of one's own work have none yet. */
const wholeOnly: readonly string[] = ['figures:read'] satisfies Right[];

/**
 * May a person with these rights do what react-admin calls `action` on `resource`? Who knows names alone
 * has no page of them.
 */
export function can(held: Rights, resource: string, action: string): boolean {
  const right = actionRights[resource]?.[action] ?? `${resource}:${action}`;
  const scope = (held as Record<string, Scope | undefined>)[right];
  return scope === 'all' || (scope === 'own' && !wholeOnly.includes(right));
}
