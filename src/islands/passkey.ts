/**
 * Passkeys: asks the site for a question, lets the device sign it, and sends the answer with the form. Shows the form only
 * where the browser can do this; what else one can do stands on the page already.
 */
type Json = { [name: string]: unknown }
type Named = { id: string }

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const letters = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const withBytes = (list: unknown) =>
  (list as Named[] | undefined)?.map((one) => ({ ...one, id: bytes(one.id) }))

/** What the site asks, as browsers take it: bytes where JSON has letters. */
function questionOf(asked: Json): Json {
  const user = asked.user as Named | undefined
  return {
    ...asked,
    challenge: bytes(String(asked.challenge)),
    ...(user ? { user: { ...user, id: bytes(user.id) } } : {}),
    excludeCredentials: withBytes(asked.excludeCredentials),
    allowCredentials: withBytes(asked.allowCredentials),
  }
}

const PARTS = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']

/** What the device answers, as JSON. */
function answerOf({ id, rawId, type, response }: PublicKeyCredential): string {
  const given = response as unknown as { [part: string]: ArrayBuffer | null } & {
    getTransports?: () => string[]
  }
  const parts = PARTS.flatMap((part) => (given[part] ? [[part, letters(given[part])]] : []))
  const transports = given.getTransports?.()
  return JSON.stringify({
    ...{ id, type, rawId: letters(rawId) },
    response: { ...Object.fromEntries(parts), ...(transports ? { transports } : {}) },
  })
}

class Passkey extends HTMLElement {
  #busy = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form?.parentElement || !isSecureContext || !('PublicKeyCredential' in window)) return
    this.querySelector(':scope > p')?.remove()
    form.parentElement.hidden = false
    const said = document.createElement('p')
    said.setAttribute('role', 'status')
    said.className = 'nl-paragraph weefsel-passkey__said'
    this.append(said)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (!this.#busy) void this.#sign(form, said)
    })
  }

  async #sign(form: HTMLFormElement, said: HTMLElement): Promise<void> {
    this.#busy = true
    said.textContent = this.dataset.wait ?? ''
    try {
      // As a form, so that the site can see where it came from.
      const asked = await fetch(this.dataset.ask ?? '', { method: 'POST', body: new URLSearchParams() })
      const publicKey = questionOf((await asked.json()) as Json) as never
      const signed = await navigator.credentials[this.dataset.kind === 'create' ? 'create' : 'get']({
        publicKey,
      })
      ;(form.elements.namedItem('antwoord') as HTMLInputElement).value = answerOf(
        signed as PublicKeyCredential,
      )
      form.submit()
    } catch {
      said.textContent = this.dataset.failed ?? ''
      this.#busy = false
    }
  }
}

customElements.define('weefsel-passkey', Passkey)
