import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

/** The claims of Twenty's own tokens, and for function runs which run it is. */
const claimsSchema = z.object({
  type: z.enum(['ACCESS', 'APPLICATION_ACCESS', 'APPLICATION_REFRESH']),
  sub: z.string(),
  workspaceId: z.string(),
  applicationId: z.string().optional(),
  userId: z.string().optional(),
  userWorkspaceId: z.string().optional(),
  workspaceMemberId: z.string().optional(),
  run: z.object({ id: z.string(), functionName: z.string() }).optional(),
  iat: z.number(),
  exp: z.number(),
});

export type TokenClaims = z.infer<typeof claimsSchema>;

/** No secret: the sandbox listens on this machine only, and its tokens must outlive a restart. */
const KEY = 'twenty-sandbox';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (content: string): string => createHmac('sha256', KEY).update(content).digest('base64url');

export const token = {
  /** A JSON web token, as Twenty's are: clients that look at the claims find them. */
  write: (claims: TokenClaims): string => {
    const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
    return `${content}.${sign(content)}`;
  },
  /** null: not one of ours, or expired. */
  read: ({ value, now }: { value: string; now: Date }): TokenClaims | null => {
    const [header = '', body = '', signature = ''] = value.split('.');
    const expected = Buffer.from(sign(`${header}.${body}`));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
    const claims = claimsSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    if (!claims.success || claims.data.exp * 1000 <= now.getTime()) return null;
    return claims.data;
  },
};
