import { useCallback, useRef } from 'react';
import { type CreateParams, type CreateResult, useRegisterMutationMiddleware } from 'react-admin';

type Create = (resource: string, params: CreateParams) => Promise<CreateResult>;

/**
 * Inside a create form: sends a key of its own with each thing typed, so that sending the very same once more
 * after a lost answer makes no second record.
 */
export const OncePerBody = () => {
  const keys = useRef(new Map<string, string>());
  const withKey = useCallback((resource: string, params: CreateParams, next: Create) => {
    const body = JSON.stringify(params.data);
    const idempotencyKey = keys.current.get(body) ?? crypto.randomUUID();
    keys.current.set(body, idempotencyKey);
    return next(resource, { ...params, meta: { ...params.meta, idempotencyKey } });
  }, []);
  useRegisterMutationMiddleware<Create>(withKey);
  return null;
};
