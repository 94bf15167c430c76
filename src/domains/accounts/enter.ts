import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/**
 * Starts a session for an account that proved itself in a way of our own: a passkey, or the sign-in of an organisation.
 * Has no address: nothing outside this process can call it.
 */
export const enterPlugin = {
  id: 'enter',
  endpoints: {
    enter: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ account: z.uuid() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.account)
        if (!user) return null
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return { session: session.id }
      },
    ),
  },
} satisfies BetterAuthPlugin
