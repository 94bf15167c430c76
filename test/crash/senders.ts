import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Filled, fill, readMessage, sendForm } from './plug.ts'

const PATH = '/wijken/WK990105/ik-mis-iets'

/** People who send messages one after the other, whatever happens to the site meanwhile. */
export interface Senders {
  /** How many were told that their message arrived. */
  acknowledged(): number
  stop(): Promise<void>
  /**
   * Everything acknowledged is still there, word for word; who heard nothing sends the same form again, and that makes
   * no second message. Returns the number of forms.
   */
  assertAllThere(base: string): Promise<number>
}

/** Two at a time, until they are stopped or the test is over. */
export function startSenders(t: TestContext, base: string): Senders {
  const arrived: { code: string; form: Filled }[] = []
  const lost: Filled[] = []
  let on = true
  const sender = async (name: string) => {
    for (let turn = 1; on; turn += 1) {
      const form = fill(PATH, `Bericht ${turn} van ${name}: een bankje bij de halte.`)
      const code = await sendForm(base, form)
      if (code) arrived.push({ code, form })
      else lost.push(form)
      await pause(code ? 60 : 200)
    }
  }
  const senders = Promise.all([sender('An'), sender('Bo')])
  t.after(() => {
    on = false
  })
  return {
    acknowledged: () => arrived.length,
    stop: async () => {
      on = false
      await senders
    },
    assertAllThere: async (newBase) => {
      for (const { code, form } of arrived)
        assert.ok(
          (await readMessage(newBase, code)).includes(form.fields.tekst ?? ''),
          `the words of ${code}`,
        )
      for (const form of lost) {
        const code = await sendForm(newBase, form)
        assert.ok(code, 'who heard nothing can send again')
        assert.equal(await sendForm(newBase, form), code, 'and once more, by mistake')
      }
      return arrived.length + lost.length
    },
  }
}
