import { Hono } from 'hono'
import { localTime } from '../../platform/clock.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { formatDate, formatTime } from '../../platform/i18n.ts'
import { recentMail } from '../../platform/mail.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** `/postbus`: the outbox as a page, on a development server only, so that a mail can be read without a mail server. */
export function mailboxRoutes({ db }: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/postbus', async (c) => {
    const letters = await recentMail({ db, scope: { ...c.var.scope, roles: ['system'] } })
    return c.var.page({
      title: 'Postbus',
      noindex: true,
      body: (
        <>
          <PageHeader title="Postbus" lead="Alleen op een ontwikkelserver: de laatste 50 brieven." />
          {letters.map((letter) => (
            <article key={letter.id}>
              <h2 class="nl-heading nl-heading--level-3">{letter.subject}</h2>
              <p class="nl-paragraph">
                {letter.recipient}, {formatDate('nl', letter.createdAt)},{' '}
                {formatTime('nl', localTime(letter.createdAt))}, {letter.sentAt ? 'verstuurd' : 'wacht'}
              </p>
              <pre class="weefsel-letter">{letter.body}</pre>
            </article>
          ))}
        </>
      ),
    })
  })
}
