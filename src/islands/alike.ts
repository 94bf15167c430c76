/**
 * While somebody types the name of a new thing: what is on the map already and is called something like it, under the field.
 * The form works without: then the question comes when it is sent.
 */
const WAIT_MS = 400
const SHORTEST = 3

/** What the site answers: a sentence above the links, and the links. */
interface Answer {
  title: string
  items: { label: string; href: string }[]
}

class AlikeNames extends HTMLElement {
  #timer = 0
  #asking: AbortController | undefined
  readonly #list = document.createElement('ul')
  readonly #title = document.createElement('p')

  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input) return
    this.#title.setAttribute('role', 'status')
    this.#title.className = 'nl-paragraph'
    this.#list.className = 'weefsel-items__lines'
    this.append(this.#title, this.#list)
    input.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => void this.#ask(input.value.trim()), WAIT_MS)
    })
  }

  async #ask(name: string): Promise<void> {
    this.#asking?.abort()
    if (name.length < SHORTEST) {
      this.#show({ title: '', items: [] })
      return
    }
    this.#asking = new AbortController()
    try {
      const address = `${this.dataset.from}?naam=${encodeURIComponent(name)}`
      const answer = await fetch(address, { signal: this.#asking.signal })
      if (answer.ok) this.#show((await answer.json()) as Answer)
    } catch {
      // No network or a newer question: the question comes when the form is sent.
    }
  }

  #show({ title, items }: Answer): void {
    this.#title.textContent = title
    this.#list.replaceChildren(
      ...items.map(({ label, href }) => {
        const link = document.createElement('a')
        Object.assign(link, { href, textContent: label, className: 'nl-link' })
        const item = document.createElement('li')
        item.append(link)
        return item
      }),
    )
  }
}

customElements.define('weefsel-alike', AlikeNames)
